from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from sinch_provisioning.testing import ManualClock

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

S = "RcsSendersController_"
QUESTIONS = "RcsQuestionnaireController_getQuestions_v1"
NUMBER = "+46701234567"


async def sender_in_test(api: Api, **details: Any) -> str:
    created = await api.call(f"{S}createSender_v1", json=bodies.rcs_sender(details=details))
    api.emulator.settle()
    return str(created["id"])


async def test_a_launch_goes_through_its_states(api: Api, clock: ManualClock) -> None:
    body = bodies.rcs_sender(details=bodies.launchable_details())
    created = await api.call(f"{S}createSender_v1", json=body)
    sender_id = created["id"]
    await api.refused("launch_invalid_agent_state", f"{S}launchSender_v1", sender_id, status=409)
    states = [created["state"]]
    clock.advance(0.3)
    states.append((await api.call(f"{S}getSender_v1", sender_id))["state"])
    states.append((await api.call(f"{S}launchSender_v1", sender_id))["state"])
    for _ in range(2):
        clock.advance(0.3)
        states.append((await api.call(f"{S}getSender_v1", sender_id))["state"])
    assert states == ["IN_PROGRESS", "IN_TEST", "PREPARING_LAUNCH", "LAUNCHING", "LAUNCHED"]
    launched = await api.call(f"{S}getSender_v1", sender_id)
    assert launched["countryStatus"][0]["status"] == "LAUNCHED"
    assert launched["launched"]
    changes = [
        (event.body["previousState"], event.body["currentState"])
        for event in api.emulator.events
        if event.trigger == "RCS_SENDER_STATUS_UPDATED"
    ]
    assert changes == list(pairwise(states))
    assert "RCS_SENDER_OPERATOR_STATUS_UPDATED" in {event.trigger for event in api.emulator.events}


async def test_a_launch_names_what_is_missing(api: Api) -> None:
    sender_id = await sender_in_test(api)
    error = await api.refused("launch_precondition_failed", f"{S}launchSender_v1", sender_id, status=412)
    missing = error["additionalInformation"]["validationErrors"]
    assert "details.countries is required" in missing
    assert "details.questionnaire.general.answers.optInDescription is required" in missing
    assert "details.questionnaire.verification.answers.website is required" in missing
    details = bodies.launchable_details()
    del details["questionnaire"]["gb"]["answers"]["messagesVolume"]
    await api.call(f"{S}updateSender_v1", sender_id, json={"details": details})
    error = await api.refused("launch_precondition_failed", f"{S}launchSender_v1", sender_id, status=412)
    assert error["additionalInformation"]["validationErrors"] == [
        "details.questionnaire.gb.answers.messagesVolume is required"
    ]
    answers = {"messagesVolume": "1000"}
    patch = {"details": {"questionnaire": {"gb": {"answers": answers}}}}
    await api.call(f"{S}updateSender_v1", sender_id, json=patch)
    await api.call(f"{S}launchSender_v1", sender_id)


async def test_a_launch_in_the_us_registers_the_brand(api: Api) -> None:
    details = bodies.launchable_details()
    details["countries"] = ["US"]
    details["questionnaire"]["us"] = {"answers": bodies.us_answers()}
    sender_id = await sender_in_test(api, **details)
    error = await api.refused("launch_precondition_failed", f"{S}launchSender_v1", sender_id, status=412)
    assert error["additionalInformation"]["validationErrors"] == [
        "details.questionnaire.verification.answers.phone is required"
    ]
    verification = {"questionnaire": {"verification": {"answers": {"phone": "+12025550123"}}}}
    await api.call(f"{S}updateSender_v1", sender_id, json={"details": verification})
    launched = await api.call(f"{S}launchSender_v1", sender_id)
    assert launched["brandDetails"]["registration"]["status"] == "COMPLETED"
    assert "stockExchange" not in launched["details"]["questionnaire"]["us"]["questions"]
    api.emulator.settle()


async def test_a_launch_may_be_rejected(api: Api) -> None:
    api.emulator.outcomes.reject("rcs.sender", reason="Not convincing.")
    sender_id = await sender_in_test(api, **bodies.launchable_details())
    await api.call(f"{S}launchSender_v1", sender_id)
    api.emulator.settle()
    rejected = await api.call(f"{S}getSender_v1", sender_id)
    assert (rejected["state"], rejected["countryStatus"][0]["operators"][0]["status"]) == ("UNLAUNCHED", "REJECTED")
    api.emulator.outcomes.clear()
    await api.call(f"{S}launchSender_v1", sender_id)


async def test_a_patch_tells_absent_from_null(api: Api) -> None:
    sender_id = await sender_in_test(api, **bodies.launchable_details())
    patch = {
        "brand": {"emails": None, "description": "New"},
        "questionnaire": {"general": {"answers": {"optInDescription": None}}, "gb": {"answers": {}}},
    }
    updated = (await api.call(f"{S}updateSender_v1", sender_id, json={"details": patch}))["details"]
    assert ("emails" in updated["brand"], updated["brand"]["description"], updated["brand"]["name"]) == (
        False,
        "New",
        "Example",
    )
    answers = updated["questionnaire"]["general"]["answers"]
    assert ("optInDescription" in answers, "optOutDescription" in answers) == (False, True)
    assert updated["questionnaire"]["gb"]["answers"]["brandIndustry"] == "Retail"
    cleared = await api.call(f"{S}updateSender_v1", sender_id, json={"details": {"countries": None}})
    assert cleared["countryStatus"] == []
    await api.refused("no_fields_to_update", f"{S}updateSender_v1", sender_id, json={"details": {}}, status=400)


async def test_a_launched_sender_takes_new_countries_alone(api: Api) -> None:
    sender_id = await sender_in_test(api, **bodies.launchable_details())
    await api.call(f"{S}launchSender_v1", sender_id)
    body = {"details": {"brand": {"name": "Other"}}}
    await api.refused("fields_not_updatable", f"{S}updateSender_v1", sender_id, json=body, status=400)
    updated = await api.call(f"{S}updateSender_v1", sender_id, json={"details": {"countries": ["GB", "SE"]}})
    assert [entry["status"] for entry in updated["countryStatus"]] == ["PENDING", "NOT_LAUNCHED"]


async def test_test_numbers(api: Api, clock: ManualClock) -> None:
    created = await api.call(f"{S}createSender_v1", json=bodies.rcs_sender())
    add = (f"{S}addTestNumbers_v1", created["id"])
    state = (f"{S}getTestNumberState_v1", created["id"], NUMBER)
    capabilities = (f"{S}getTestNumberCapabilities_v1", created["id"], NUMBER)
    numbers = {"testNumbers": [NUMBER]}
    await api.refused("add_test_number_not_allowed_before_launch", *add, json=numbers, status=404)
    clock.advance(0.3)
    added = await api.call(*add, json=numbers)
    assert [entry["state"] for entry in added["testNumbers"]] == ["PENDING"]
    await api.refused("user_has_not_accepted_invite", *capabilities, status=404)
    clock.advance(0.3)
    assert (await api.call(*state))["state"] == "VERIFIED"
    assert "ACTION_DIAL" in (await api.call(*capabilities))["features"]
    assert (await api.call(f"{S}retryTestNumber_v1", created["id"], NUMBER))["state"] == "UNVERIFIED"
    clock.advance(0.3)
    assert (await api.call(*state))["state"] == "VERIFIED"
    assert (await api.call(*add, json=numbers))["testNumbers"][0]["state"] == "UNVERIFIED"
    await api.call(f"{S}deleteTestNumber_v1", created["id"], NUMBER)
    await api.refused("user_is_not_tester_for_agent", *state, status=404)
    await api.refused("invalid_input", *add, json={"testNumbers": ["070"]}, status=400)


async def test_an_invitation_may_be_declined(api: Api) -> None:
    api.emulator.outcomes.reject("rcs.test_number", NUMBER)
    sender_id = await sender_in_test(api, testNumbers=[NUMBER, "+46701234568"])
    sender = await api.call(f"{S}getSender_v1", sender_id)
    assert [entry["state"] for entry in sender["testNumberStates"]] == ["DECLINED", "VERIFIED"]
    assert sender["details"]["testNumbers"] == [NUMBER, "+46701234568"]
    await api.refused(
        "blocked_because_the_recipient_declined",
        f"{S}getTestNumberCapabilities_v1",
        sender_id,
        NUMBER,
        status=404,
    )


async def test_searching_and_sorting(api: Api, clock: ManualClock) -> None:
    ids = {}
    for name in ("Beta", "alpha", "Gamma"):
        body = bodies.rcs_sender(details={"brand": {"name": name}})
        ids[name] = (await api.call(f"{S}createSender_v1", json=body))["id"]
        clock.advance(0.2)
    for query, names in (
        ({}, ["Beta", "alpha", "Gamma"]),
        ({"sortDirection": "DESC"}, ["Gamma", "alpha", "Beta"]),
        ({"sortColumn": "NAME"}, ["Beta", "Gamma", "alpha"]),
        ({"search": "ALPH"}, ["alpha"]),
        ({"filterSenderName": "Ga"}, ["Gamma"]),
        ({"filterSenderIds": f"{ids['Beta']},{ids['Gamma']}"}, ["Beta", "Gamma"]),
        ({"filterStates": ["IN_TEST"]}, ["Beta", "alpha"]),
        ({"filterConversationApiAppId": "x"}, []),
    ):
        listed = await api.call(f"{S}listSenders_v1", query=query)
        assert [sender["details"]["brand"]["name"] for sender in listed["senders"]] == names, query


@pytest.mark.parametrize(
    ("query", "has", "has_not"),
    [
        ({}, "optInDescription", "us"),
        ({"usQuestionnaireVersion": "v1"}, "ein", "taxId"),
        ({}, "stockSymbol", "ein"),
        ({"usQuestionnaireBrandCampaignVersion": "US_PRIVATE"}, "addressState", "stockSymbol"),
        ({"usQuestionnaireBrandCampaignVersion": "NON_US_PUBLIC"}, "stockSymbol", "addressState"),
        ({"usQuestionnaireBrandCampaignVersion": "NON_US_PRIVATE"}, "taxId", "addressState"),
    ],
)
async def test_questions_depend_on_the_countries(api: Api, query: dict[str, str], has: str, has_not: str) -> None:
    if has == "optInDescription":
        answer = await api.call(QUESTIONS, "OTP")
        assert set(answer) == {"general", "verification"}
        assert has in answer["general"]["questions"]
        return
    questions = (await api.call(QUESTIONS, "OTP", query={"countries": "US", **query}))["us"]["questions"]
    assert has in questions
    assert has_not not in questions


async def test_identifiers_are_checked(api: Api) -> None:
    await api.refused("invalid_id_format", f"{S}getSender_v1", "1", status=400)
    await api.refused("sender_not_found", f"{S}getSender_v1", "01ARZ3NDEKTSV4RRFFQ69G5FAV", status=404)


LEGACY = {"companyLegalName": "Example", "ein": "12-3456789", "brandIndustry": "Shops", "messagesVolume": "1000"}


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        (LEGACY, {"ownershipType": "PUBLIC"}, {"ownershipType": "PUBLIC"}),
        (LEGACY, {"messagesVolume": 5}, {"messagesVolume": 5}),
        (bodies.us_answers(), {"ein": "12-3456789"}, {"ein": "12-3456789"}),
        (bodies.us_answers(), {"brandIndustry": "Shops"}, {"brandIndustry": "Shops"}),
        (LEGACY, {"companyLegalName": "Other", "helpMessage": None}, {**LEGACY, "companyLegalName": "Other"}),
        ({"companyLegalName": "Example"}, {"ein": "12-3456789"}, {"companyLegalName": "Example", "ein": "12-3456789"}),
    ],
)
async def test_the_two_us_questionnaires_do_not_mix(
    api: Api, first: dict[str, Any], second: dict[str, Any], kept: dict[str, Any]
) -> None:
    """The judge says besides that the questionnaire fits one of the documented ones."""
    sender_id = await sender_in_test(api, countries=["US"], questionnaire={"us": {"answers": first}})
    patch = {"details": {"questionnaire": {"us": {"answers": second}}}}
    updated = await api.call(f"{S}updateSender_v1", sender_id, json=patch)
    assert updated["details"]["questionnaire"]["us"]["answers"] == kept


async def test_answers_to_both_us_questionnaires_are_read_as_one(api: Api) -> None:
    mixed = {**bodies.us_answers(), "ein": "12-3456789"}
    sender_id = await sender_in_test(api, countries=["US"], questionnaire={"us": {"answers": mixed}})
    sender = await api.call(f"{S}getSender_v1", sender_id)
    assert sender["details"]["questionnaire"]["us"]["answers"] == bodies.us_answers()
