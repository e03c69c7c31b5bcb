"""RCS senders: made, tested, launched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import Refusal
from ..json_value import Json
from ..state import Record
from ..world import Handler, Request
from . import changes, rcs_questions
from .comments import add_comment, list_activities
from .rcs_launch import launch
from .rcs_test_numbers import change_state, found_sender, invite, set_test_numbers

TABLE = "rcs.senders"
_HOSTING = {"EU": "EUROPE", "US": "NORTH_AMERICA", "BR": "NORTH_AMERICA"}
_LAUNCHING = frozenset({"PREPARING_LAUNCH", "LAUNCHING", "LAUNCHED"})
_SORT_FIELDS = {"CREATED": "created", "MODIFIED": "modified", "STATE": "state"}


def _list(request: Request) -> Json:
    query = request.query
    ids = [part.strip() for part in query["filterSenderIds"].split(",")] if "filterSenderIds" in query else None
    search = query.get("search", "").lower()
    found = [
        record.data
        for record in request.table(TABLE)
        if ("filterStates" not in query or record.data["state"] in query["filterStates"])
        and (ids is None or record.key in ids)
        and _name(record).startswith(query.get("filterSenderName", ""))
        and ("filterConversationApiAppId" not in query or _app_id(record) == query["filterConversationApiAppId"])
        and (not search or search in " ".join([record.key, _name(record), record.data["state"]]).lower())
    ]
    column = query.get("sortColumn", "CREATED")
    if column == "NAME":
        found.sort(key=lambda data: str(data["details"].get("brand", {}).get("name", "")))
    else:
        found.sort(key=lambda data: str(data[_SORT_FIELDS[column]]))
    if query.get("sortDirection", "ASC") == "DESC":
        found.reverse()
    return request.page("senders", found)


def _create(request: Request) -> Json:
    body, world = request.body, request.world
    now = world.now()
    details = changes.merge(
        {}, {name: value for name, value in body.get("details", {}).items() if name != "testNumbers"}
    )
    details["brand"] = {"name": "RCS Sender", "color": "#000000", **details.get("brand", {})}
    data = {
        "id": world.identifiers.ulid(),
        "state": "IN_PROGRESS",
        "testNumberStates": [],
        "countryStatus": [],
        "details": details,
        "region": body["region"],
        "billingCategory": body["billingCategory"],
        "useCase": body["useCase"],
        "hostingRegion": _HOSTING[body["region"]],
        "authName": world.identifiers.digits(),
        "authToken": world.identifiers.ulid(),
        "created": now,
        "modified": now,
        "supplierDetails": {"google": {"agentId": world.identifiers.digits(), "brandId": world.identifiers.digits()}},
    }
    record = request.table(TABLE).add(str(data["id"]), data)
    request.project.flags.add("rcs")
    world.note(record, "CREATED")
    _complete(request, record)
    for number in body.get("details", {}).get("testNumbers", ()):
        invite(request, record, number)

    def test() -> None:
        world.note(record, "TEST")
        change_state(request.world, request.project, record, "IN_TEST")

    world.later(world.delays.rcs_test, record, test)
    return data


def _get(request: Request) -> Json:
    return found_sender(request).data


def _update(request: Request) -> Json:
    record, patch = found_sender(request), request.body["details"]
    if not patch:
        raise Refusal("no_fields_to_update")
    if record.data["state"] in _LAUNCHING and set(patch) - {"countries"}:
        raise Refusal("fields_not_updatable", "details: only countries may change while a sender is launched")
    rest = {name: value for name, value in patch.items() if name != "testNumbers"}
    _drop_other_us_questionnaire(request, record, rest)
    changes.merge(record.data["details"], rest)
    if "testNumbers" in patch:
        set_test_numbers(request, record, patch["testNumbers"] or [])
    _complete(request, record)
    record.data["modified"] = request.world.now()
    request.world.note(record, "EDITED")
    return record.data


def _launch(request: Request) -> Json:
    return launch(request, found_sender(request))


def _list_activities(request: Request) -> Json:
    return list_activities(request, found_sender(request))


def _create_comment(request: Request) -> Json:
    record = found_sender(request)
    return add_comment(request, record, "RCS_SENDER_COMMENT_ADDED", record.data)


def _drop_other_us_questionnaire(request: Request, record: Record, patch: Mapping[str, Any]) -> None:
    """There are two US questionnaires: the answers to one take the place of the answers to the other."""
    given = _us_answers(patch)
    industries = _us_industries(request)
    wanted = rcs_questions.us_questionnaire(given, industries)
    stored = _us_answers(record.data["details"])
    if wanted and rcs_questions.us_questionnaire(stored, industries) not in {None, wanted}:
        del record.data["details"]["questionnaire"]["us"]


def _us_answers(details: Mapping[str, Any]) -> Mapping[str, Any]:
    us_part = (details.get("questionnaire") or {}).get("us") or {}
    return us_part.get("answers") or {}


def _us_industries(request: Request) -> tuple[str, ...]:
    way = ("details", "questionnaire", "us", "answers", "brandIndustry")
    return request.world.contract.choices("RcsSendersController_getSender_v1", *way)


def _complete(request: Request, record: Record) -> None:
    """Bring the questions and the countries' states into line with the details."""
    details = record.data["details"]
    details["testNumbers"] = [entry["number"] for entry in record.data["testNumberStates"]]
    countries = details.get("countries", [])
    known = {entry["country"]: entry for entry in record.data["countryStatus"]}
    record.data["countryStatus"] = [
        known.get(country, {"country": country, "status": "NOT_LAUNCHED", "operators": []}) for country in countries
    ]
    given = details.get("questionnaire", {})
    answers = {part: given.get(part, {}).get("answers", {}) for part in ("general", "verification", "gb", "fr", "us")}
    completed = {
        "general": {"questions": rcs_questions.questions(rcs_questions.GENERAL), "answers": answers["general"]},
        "verification": {"questions": rcs_questions.verification_questions(), "answers": answers["verification"]},
    }
    for country, fields in rcs_questions.COUNTRIES.items():
        part = country.lower()
        if country in countries or answers[part]:
            completed[part] = {"questions": rcs_questions.questions(fields), "answers": answers[part]}
    if "US" in countries or answers["us"]:
        version = rcs_questions.us_questionnaire(answers["us"], _us_industries(request))
        legacy = version == "v1" or (version is None and rcs_questions.is_us_legacy(given.get("us", {})))
        us_fields = (
            rcs_questions.US_LEGACY if legacy else rcs_questions.us_fields(rcs_questions.us_version(answers["us"]))
        )
        completed["us"] = {"questions": rcs_questions.questions(us_fields), "answers": answers["us"]}
    details["questionnaire"] = completed


def _name(record: Record) -> str:
    return str(record.data["details"].get("brand", {}).get("name", ""))


def _app_id(record: Record) -> str | None:
    return record.data.get("conversationApiAppDetails", {}).get("id")  # type: ignore[no-any-return]


HANDLERS: dict[str, Handler] = {
    "RcsSendersController_listSenders_v1": _list,
    "RcsSendersController_createSender_v1": _create,
    "RcsSendersController_getSender_v1": _get,
    "RcsSendersController_updateSender_v1": _update,
    "RcsSendersController_launchSender_v1": _launch,
    "RcsSendersController_listActivities_v1": _list_activities,
    "RcsSendersController_createSenderComment_v1": _create_comment,
}
