"""What there is to be set by a test: for each kind of state, where it stands and what the service tells of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from ..state import Project, Record
from ..world import World
from . import changes, rcs_test_numbers, whatsapp_account, whatsapp_registration, whatsapp_templates

Told = Callable[["StateChange"], None]


@attrs.frozen
class Target:
    """A resource, and the object in it that holds the state."""

    record: Record
    holder: dict[str, Any]
    country: str = ""
    """Of an operator."""


@attrs.frozen
class StateChange:
    """One state that is being set."""

    world: World
    project: Project
    target: Target
    field: str
    value: str
    reason: str | None

    @property
    def record(self) -> Record:
        """The resource."""
        return self.target.record

    @property
    def before(self) -> str | None:
        """The state until now."""
        return self.target.holder.get(self.field)

    def store(self) -> None:
        """Write the state down."""
        self.target.holder[self.field] = self.value
        if "modified" in self.record.data:
            self.record.data["modified"] = self.world.now()

    def tell(self, trigger: str, **extra: Any) -> None:
        """Tell of the resource as it is now."""
        if self.reason is not None:
            extra["comment"] = self.reason
        self.world.emit(self.project, trigger, self.record.data, **extra)

    def note(self, kind: str) -> None:
        """Add to the resource's activities."""
        self.world.note(self.record, kind, self.reason)

    def reject_changes(self) -> None:
        """Let the changes, if there are any, count as rejected."""
        if "changes" in self.record.data:
            self.record.data["changes"]["status"] = "REJECTED"
        self.note("REJECTED")


def _stored(change: StateChange) -> None:
    change.store()


def _stored_and_told(trigger: str) -> Told:
    def told(change: StateChange) -> None:
        change.store()
        change.tell(trigger)

    return told


@attrs.frozen
class Aspect:
    """One kind of state."""

    operation_id: str
    """The operation whose answer documents the values."""
    field: tuple[str, ...]
    """Where they stand in that answer; ``[]`` for every item."""
    targets: Callable[[Project], Mapping[str, Target]]
    """What can be set, by key."""
    apply: Told = _stored


def _records(table: str) -> Callable[[Project], Mapping[str, Target]]:
    return lambda project: {record.key: Target(record, record.data) for record in project.table(table)}


def _inside(table: str, *path: str) -> Callable[[Project], Mapping[str, Target]]:
    """Resources that have an object at a path, by the resource's key."""

    def targets(project: Project) -> Mapping[str, Target]:
        found: dict[str, Target] = {}
        for record in project.table(table):
            holder: Any = record.data
            for name in path:
                holder = holder.get(name, {})
            if holder:
                found[record.key] = Target(record, holder)
        return found

    return targets


def _listed(table: str, field: str, name: str) -> Callable[[Project], Mapping[str, Target]]:
    """Items of a list in resources, by the resource's key and the item's name."""
    return lambda project: {
        f"{record.key}/{item[name]}": Target(record, item)
        for record in project.table(table)
        for item in record.data[field]
    }


def _operators(project: Project) -> Mapping[str, Target]:
    return {
        f"{record.key}/{entry['country']}/{operator['name']}": Target(record, operator, entry["country"])
        for record in project.table("rcs.senders")
        for entry in record.data["countryStatus"]
        for operator in entry["operators"]
    }


def _channels(project: Project) -> Mapping[str, Target]:
    return {
        f"{record.key}/{channel}": Target(record, info)
        for record in project.table("conversation.apps")
        for channel, info in record.hidden["channels"].items()
    }


def _kakaotalk_templates(project: Project) -> Mapping[str, Target]:
    prefix = "kakaotalk.templates/"
    return {
        f"{kind.removeprefix(prefix)}/{record.key}": Target(record, record.data)
        for kind, table in project.tables()
        if kind.startswith(prefix)
        for record in table
    }


def _whatsapp_account(change: StateChange) -> None:
    match change.value:
        case "ONBOARDED":
            changes.go_live(change.record)
            whatsapp_account.onboard(change.world, change.project, change.record)
        case "PENDING_FACEBOOK_VERIFICATION":
            change.store()
            if "changes" in change.record.data:
                change.record.data["changes"]["status"] = change.value
            change.note(change.value)
            change.tell("WHATSAPP_ACCOUNT_PENDING_VERIFICATION")
        case "REJECTED":
            change.store()
            change.reject_changes()
            change.tell("WHATSAPP_ACCOUNT_REJECTED")
        case _:
            change.store()


def _whatsapp_sender(change: StateChange) -> None:
    match change.value:
        case "ACTIVE":
            whatsapp_registration.activate(change.world, change.project, change.record)
        case "ERROR":
            whatsapp_registration.fail(change.world, change.project, change.record, change.reason, error=True)
        case "INACTIVE":
            change.store()
            change.note("INACTIVE")
            change.tell("WHATSAPP_SENDER_INACTIVE")
        case "PENDING_VERIFICATION":
            change.store()
            change.tell("WHATSAPP_SENDER_PENDING_VERIFICATION")
        case _:
            change.store()


def _whatsapp_template(change: StateChange) -> None:
    data = change.record.data
    before = change.before
    change.store()
    if change.value == "REJECTED":
        data["rejectionCode"] = whatsapp_templates.rejection_code(change.world, change.reason)
        change.reject_changes()
        change.tell("WHATSAPP_TEMPLATE_REJECTED")
        return
    data.pop("rejectionCode", None)
    if change.value in {"DISABLED", "PAUSED"}:
        change.tell("WHATSAPP_TEMPLATE_STATUS_UPDATED", newState=change.value)
    elif change.value == "APPROVED" and before in {"DISABLED", "PAUSED"}:
        new_state = "REINSTATED" if before == "DISABLED" else "UNPAUSED"
        change.tell("WHATSAPP_TEMPLATE_STATUS_UPDATED", newState=new_state)
    elif change.value == "APPROVED":
        changes.go_live(change.record)
        change.tell("WHATSAPP_TEMPLATE_APPROVED")


def _kakaotalk_sender(change: StateChange) -> None:
    change.store()
    if change.value == "ACTIVE":
        changes.go_live(change.record)
    if change.value in {"ACTIVE", "INACTIVE"}:
        change.note(change.value)
        change.tell(f"KAKAOTALK_SENDER_{change.value}")


def _kakaotalk_template(change: StateChange) -> None:
    change.store()
    if change.value == "APPROVED":
        changes.go_live(change.record)
    else:
        change.reject_changes()
    change.world.emit(change.project, f"KAKAOTALK_TEMPLATE_{change.value}", change.record.data)


def _rcs_sender(change: StateChange) -> None:
    extra = {} if change.reason is None else {"comment": change.reason}
    if change.value == "LAUNCHED":
        change.record.data["launched"] = change.world.now()
    rcs_test_numbers.change_state(change.world, change.project, change.record, change.value, **extra)


def _rcs_operator(change: StateChange) -> None:
    before, operator = change.before, change.target.holder
    change.store()
    operator["modified"] = change.world.now()
    if change.reason is not None:
        operator["remark"] = change.reason
    change.tell(
        "RCS_SENDER_OPERATOR_STATUS_UPDATED",
        operator=operator["name"],
        operatorCountry=change.target.country,
        operatorPreviousStatus=before,
        operatorCurrentStatus=change.value,
    )


def _rcs_test_number(change: StateChange) -> None:
    change.store()
    rcs_test_numbers.forget_invitation(change.record, change.target.holder["number"])


def _rcs_brand(change: StateChange) -> None:
    change.store()
    change.tell("RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED", status=change.value)


def _bundle(change: StateChange) -> None:
    change.store()
    if change.value != "IN_PROGRESS":
        change.world.emit(change.project, "BUNDLE_DONE", change.record.data)


def _ban(change: StateChange) -> None:
    change.store()
    change.record.data["wabaBanDate"] = change.world.now()
    change.tell("WHATSAPP_WABA_ACCOUNT_CHANGED")


def _future_category(change: StateChange) -> None:
    change.tell("WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE", futureCategory=change.value)


_ACCOUNT = "WhatsappAccountsController_getAccount_v1"
_SENDER = "WhatsappSendersController_get_v1"
_TEMPLATE = "WhatsappTemplatesController_getTemplate_v1"
_KAKAOTALK_SENDER = "KakaotalkSendersController_getSender_v1"
_KAKAOTALK_TEMPLATE = "KakaotalkTemplatesController_get_v1"
_RCS = "RcsSendersController_getSender_v1"


ASPECTS: Mapping[str, Aspect] = {
    "bundle": Aspect("BundlesBundlesController_get_v1", ("state",), _records("bundles"), _bundle),
    "conversation.channel": Aspect("ConversationInstagramController_get_v1", ("status",), _channels),
    "kakaotalk.sender": Aspect(_KAKAOTALK_SENDER, ("state",), _records("kakaotalk.senders"), _kakaotalk_sender),
    "kakaotalk.sender.changes": Aspect(
        _KAKAOTALK_SENDER, ("changes", "status"), _inside("kakaotalk.senders", "changes")
    ),
    "kakaotalk.template": Aspect(_KAKAOTALK_TEMPLATE, ("state",), _kakaotalk_templates, _kakaotalk_template),
    "rcs.brand": Aspect(
        _RCS,
        ("brandDetails", "registration", "status"),
        _inside("rcs.senders", "brandDetails", "registration"),
        _rcs_brand,
    ),
    "rcs.country": Aspect(_RCS, ("countryStatus", "[]", "status"), _listed("rcs.senders", "countryStatus", "country")),
    "rcs.operator": Aspect(_RCS, ("countryStatus", "[]", "operators", "[]", "status"), _operators, _rcs_operator),
    "rcs.sender": Aspect(_RCS, ("state",), _records("rcs.senders"), _rcs_sender),
    "rcs.test_number": Aspect(
        _RCS,
        ("testNumberStates", "[]", "state"),
        _listed("rcs.senders", "testNumberStates", "number"),
        _rcs_test_number,
    ),
    "sms.app": Aspect("SmsSmsAppsController_getSmsApp_v1", ("status",), _records("sms.apps")),
    "whatsapp.account": Aspect(_ACCOUNT, ("state",), _records("whatsapp.account"), _whatsapp_account),
    "whatsapp.account.ban": Aspect(_ACCOUNT, ("wabaBanState",), _records("whatsapp.account"), _ban),
    "whatsapp.account.changes": Aspect(_ACCOUNT, ("changes", "status"), _inside("whatsapp.account", "changes")),
    "whatsapp.account.daily_limit": Aspect(
        _ACCOUNT,
        ("businessDailyLimit",),
        _records("whatsapp.account"),
        _stored_and_told("WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED"),
    ),
    "whatsapp.flow": Aspect(
        "WhatsappFlowsController_listFlows_v1", ("flows", "[]", "status"), _records("whatsapp.flows")
    ),
    "whatsapp.sender": Aspect(_SENDER, ("state",), _records("whatsapp.senders"), _whatsapp_sender),
    "whatsapp.sender.changes": Aspect(_SENDER, ("changes", "status"), _inside("whatsapp.senders", "changes")),
    "whatsapp.sender.daily_limit": Aspect(
        _SENDER,
        ("dailyLimit",),
        _records("whatsapp.senders"),
        _stored_and_told("WHATSAPP_SENDER_DAILY_LIMIT_CHANGED"),
    ),
    "whatsapp.sender.display_name": Aspect(
        _SENDER,
        ("metadata", "displayName", "status"),
        _inside("whatsapp.senders", "metadata", "displayName"),
        _stored_and_told("WHATSAPP_SENDER_DISPLAY_NAME_UPDATED"),
    ),
    "whatsapp.sender.quality": Aspect(
        _SENDER,
        ("qualityRating",),
        _records("whatsapp.senders"),
        _stored_and_told("WHATSAPP_SENDER_QUALITY_RATING_CHANGED"),
    ),
    "whatsapp.sender.username": Aspect(
        _SENDER,
        ("metadata", "username", "status"),
        _inside("whatsapp.senders", "metadata", "username"),
        _stored_and_told("WHATSAPP_SENDER_USERNAME_UPDATED"),
    ),
    "whatsapp.template": Aspect(_TEMPLATE, ("state",), _records("whatsapp.templates"), _whatsapp_template),
    "whatsapp.template.category": Aspect(
        _TEMPLATE,
        ("category",),
        _records("whatsapp.templates"),
        _stored_and_told("WHATSAPP_TEMPLATE_CATEGORY_UPDATED"),
    ),
    "whatsapp.template.changes": Aspect(_TEMPLATE, ("changes", "status"), _inside("whatsapp.templates", "changes")),
    "whatsapp.template.future_category": Aspect(
        _TEMPLATE, ("category",), _records("whatsapp.templates"), _future_category
    ),
    "whatsapp.template.quality": Aspect(
        _TEMPLATE,
        ("qualityScore",),
        _records("whatsapp.templates"),
        _stored_and_told("WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED"),
    ),
}
"""Every kind of state, by the name that tests use."""
