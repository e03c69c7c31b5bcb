"""The project's WhatsApp account."""

from __future__ import annotations

from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Project, Record
from ..world import Handler, Request, World
from . import changes
from .comments import add_comment, list_activities

TABLE = "whatsapp.account"
CHANNEL = "whatsapp"
_KEY = "account"


def _get(request: Request) -> Json:
    return _found(request).data


def _create(request: Request) -> Json:
    if request.table(TABLE).get(_KEY):
        raise Refusal("account_exists", status=409)
    body = request.body
    data = {
        "isEmbeddedSignup": False,
        "businessManager": body.get("businessManager", "SINCH_UK"),
        "wabaMaxPriceOnboarded": False,
        "compatibleRegions": ["br", "eu", "us"],
    }
    record = request.table(TABLE).add(_KEY, data)
    request.project.flags.add(CHANNEL)
    request.world.note(record, "CREATED")
    changes.draft(record, _details(body))
    _start_review(request, record)
    return record.data


def _delete(request: Request) -> Json:
    if request.table(TABLE).get(_KEY) is None:
        raise Refusal("project_not_initialized")
    if any("removal" not in sender.hidden for sender in request.table("whatsapp.senders")):
        raise Refusal("account_has_senders", status=409)
    request.table(TABLE).remove(_KEY)
    request.project.flags.discard(CHANNEL)


def _update(request: Request) -> Json:
    record = _found(request)
    if not request.body:
        raise Refusal("no_fields_to_update")
    if changes.status_of(record) != "REJECTED":
        raise Refusal("account_not_updatable", status=409)
    patch = dict(request.body)
    if "senderDetails" in patch:
        shown = record.data["changes"]["details"].get("senderDetails", {})
        missing = [
            name for name in ("displayName", "businessCategory") if name not in {**shown, **patch["senderDetails"]}
        ]
        if missing:
            raise Refusal("invalid_input", *(f"senderDetails.{name} is required" for name in missing))
        patch["senderDetails"] = {"region": "EU", "metaLocalStorage": "UNSPECIFIED", **shown, **patch["senderDetails"]}
    changes.draft(record, patch)
    request.world.note(record, "EDITED")
    _start_review(request, record)
    return record.data


def _list_activities(request: Request) -> Json:
    return list_activities(request, _found(request))


def _create_comment(request: Request) -> Json:
    record = _found(request)
    return add_comment(request, record, "WHATSAPP_ACCOUNT_COMMENT_ADDED", record.data)


def _enable_template_analytics(request: Request) -> Json:
    request.require_initialized(CHANNEL)
    record = request.table(TABLE).get(_KEY)
    if record is not None:
        if record.data.get("state") != "ONBOARDED":
            raise Refusal("template_insights_not_yet_available", status=424)
        record.data["wabaEnabledForInsights"] = True
    request.project.flags.add("whatsapp.analytics")


def onboard(world: World, project: Project, record: Record) -> None:
    """Make the account ready, after its changes went live."""
    record.data["state"] = "ONBOARDED"
    record.data.setdefault("wabaId", world.identifiers.digits())
    record.data.setdefault("businessDailyLimit", "TIER_250")
    world.emit(project, "WHATSAPP_ACCOUNT_ONBOARDED", record.data)


def _start_review(request: Request, record: Record) -> None:
    """First at Sinch, then at Meta."""
    world, delay = request.world, request.world.delays.account_review

    def decided(reason: str | None) -> None:
        if reason is not None:
            record.data["state"] = "REJECTED"
            world.emit(request.project, "WHATSAPP_ACCOUNT_REJECTED", record.data, comment=reason)
            return
        onboard(world, request.project, record)

    changes.review(
        request,
        record,
        kind="whatsapp.account",
        name=record.data["changes"]["details"]["wabaName"],
        delay=2 * delay,
        decided=decided,
    )

    def forward() -> None:
        record.data["changes"]["status"] = "PENDING_FACEBOOK_VERIFICATION"
        record.data["state"] = "PENDING_FACEBOOK_VERIFICATION"
        world.note(record, "PENDING_FACEBOOK_VERIFICATION")
        world.emit(request.project, "WHATSAPP_ACCOUNT_PENDING_VERIFICATION", record.data)

    world.later(delay, record, forward)


def _details(body: dict[str, Any]) -> dict[str, Any]:
    details = {"clientBusinessManagerId": body["clientBusinessManagerId"]}
    if "companyLegalName" in body:
        details["companyLegalName"] = body["companyLegalName"]
    details["wabaName"] = body.get("wabaName") or body["companyLegalName"]
    if "senderDetails" in body:
        details["senderDetails"] = {"region": "EU", "metaLocalStorage": "UNSPECIFIED", **body["senderDetails"]}
    return details


def _found(request: Request) -> Record:
    return request.find(TABLE, _KEY, "account_not_found")


HANDLERS: dict[str, Handler] = {
    "WhatsappAccountsController_getAccount_v1": _get,
    "WhatsappAccountsController_createAccount_v1": _create,
    "WhatsappAccountsController_deleteAccount_v1": _delete,
    "WhatsappAccountsController_updateAccount_v1": _update,
    "WhatsappAccountsController_listActivities_v1": _list_activities,
    "WhatsappAccountsController_createComment_v1": _create_comment,
    "WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1": _enable_template_analytics,
}
