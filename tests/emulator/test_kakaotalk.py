from __future__ import annotations

import pytest

from sinch_provisioning.testing import Fault, ManualClock

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

S = "KakaotalkSendersController_"
T = "KakaotalkTemplatesController_"
FRIEND = "@example"


async def active_sender(api: Api) -> None:
    await api.call(f"{S}createSender_v1", json=bodies.kakaotalk_sender())
    await api.call(f"{S}registerSender_v1", FRIEND)
    await api.call(f"{S}verifySender_v1", FRIEND, json={"code": 123456})
    api.emulator.settle()


async def test_register_then_verify_then_active(api: Api, clock: ManualClock) -> None:
    created = await api.call(f"{S}createSender_v1", json=bodies.kakaotalk_sender())
    assert ("state" in created, created["changes"]["status"]) == (False, "IN_PROGRESS")
    verify = (f"{S}verifySender_v1", FRIEND)
    await api.refused("not_allowed_verify", *verify, json={"code": 123456}, status=409)
    assert (await api.call(f"{S}registerSender_v1", FRIEND))["state"] == "VERIFYING"
    wrong = await api.refused("not_allowed_verify", *verify, json={"code": 1}, status=409)
    assert "code" in wrong["message"]
    assert (await api.call(*verify, json={"code": 123456}))["state"] == "VERIFYING"
    await api.refused("not_allowed_verify", *verify, json={"code": 123456}, status=409)
    clock.advance(0.3)
    active = await api.call(f"{S}getSender_v1", FRIEND)
    assert (active["state"], active["details"]["name"], "changes" in active) == ("ACTIVE", "Example", False)
    await api.refused("not_allowed_register", f"{S}registerSender_v1", FRIEND, status=409)
    assert [event.trigger for event in api.emulator.events] == ["KAKAOTALK_SENDER_ACTIVE"]


async def test_a_rejected_sender_can_be_changed_and_verified_again(api: Api) -> None:
    api.emulator.outcomes.reject("kakaotalk.sender", times=1)
    await active_sender(api)
    rejected = await api.call(f"{S}getSender_v1", FRIEND)
    assert (rejected["state"], rejected["changes"]["status"]) == ("INACTIVE", "REJECTED")
    await api.call(f"{S}updateSender_v1", FRIEND, json={"status": "SUBMIT", "details": {"name": "Better"}})
    await api.call(f"{S}registerSender_v1", FRIEND)
    await api.call(f"{S}verifySender_v1", FRIEND, json={"code": 123456})
    api.emulator.settle()
    assert (await api.call(f"{S}getSender_v1", FRIEND))["details"]["name"] == "Better"


async def test_a_category_code_of_the_documented_form_is_taken(api: Api) -> None:
    listed = await api.call("KakaotalkCategoriesController_listSenderCategories_v1")
    assert listed["categories"][0]["code"] == "001"
    body = bodies.kakaotalk_sender()
    body["details"].update(topLevelCategoryCode="007", midLevelCategoryCode="0001", subLevelCategoryCode="00011")
    error = await api.refused("sender_invalid_category_code", f"{S}createSender_v1", json=body, status=400)
    assert error["additionalInformation"]["validationErrors"] == [
        "details.subLevelCategoryCode must have exactly 4 digits"
    ]
    body["details"]["subLevelCategoryCode"] = "0001"
    await api.call(f"{S}createSender_v1", json=body)
    await api.refused(
        "sender_not_found", "KakaotalkCategoriesController_getTemplateCategories_v1", "@nobody", status=404
    )


async def test_every_documented_template_category_is_listed_and_taken(api: Api) -> None:
    await active_sender(api)
    operation = "KakaotalkCategoriesController_getTemplateCategories_v1"
    categories = (await api.call(operation, FRIEND))["categories"]
    subcategories = [entry for category in categories for entry in category["subcategories"]]
    names = api.emulator.contract.choices(operation, "categories", "[]", "subcategories", "[]", "name")
    assert {entry["name"] for entry in subcategories} == {*names} - {"UNRECOGNIZED"}
    for place, code in enumerate([*(entry["code"] for entry in subcategories), "003005"]):
        body = bodies.kakaotalk_template(f"number {place}")
        body["details"]["categoryCode"] = code
        await api.call(f"{T}createTemplate_v1", FRIEND, json=body)


async def test_a_friend_id_is_unique_and_stays_after_deletion(api: Api, clock: ManualClock) -> None:
    await api.call(f"{S}createSender_v1", json=bodies.kakaotalk_sender())
    await api.refused("plus_friend_id_used", f"{S}createSender_v1", json=bodies.kakaotalk_sender(), status=409)
    await api.call(f"{S}deleteSender_v1", FRIEND)
    await api.refused("sender_already_deleted", f"{S}deleteSender_v1", FRIEND, status=409)
    clock.advance(60 * 86_400)
    api.renew_token()
    await api.refused("sender_not_found", f"{S}getSender_v1", FRIEND, status=404)


async def test_changes_of_a_sender(api: Api) -> None:
    await active_sender(api)
    await api.refused("no_fields_to_update", f"{S}updateSender_v1", FRIEND, json={"details": {}}, status=400)
    await api.refused("sender_changes_not_found", f"{S}deleteChanges_v1", FRIEND, status=404)
    logo = {"logoImage": "https://example.com/logo.png"}
    await api.call(f"{S}updateSender_v1", FRIEND, json={"status": "SUBMIT", "details": logo})
    await api.refused("sender_changes_not_deletable", f"{S}deleteChanges_v1", FRIEND, status=409)
    await api.refused("sender_changes_not_updatable", f"{S}updateSender_v1", FRIEND, json={"details": logo}, status=409)
    api.emulator.settle()
    await api.call(f"{S}updateSender_v1", FRIEND, json={"status": "SUBMIT", "details": {"logoImage": None}})
    assert (await api.call(f"{S}getSender_v1", FRIEND))["details"]["logoImage"] == logo["logoImage"]
    api.emulator.settle()
    assert "logoImage" not in (await api.call(f"{S}getSender_v1", FRIEND))["details"]


async def test_filters_of_senders(api: Api) -> None:
    await active_sender(api)
    await api.call(f"{S}createSender_v1", json=bodies.kakaotalk_sender("@draft", status="DRAFT"))
    for query, ids in (
        ({"filterStates": ["ACTIVE"]}, [FRIEND]),
        ({"filterStatuses": ["DRAFT"]}, ["@draft"]),
        ({}, [FRIEND, "@draft"]),
    ):
        listed = await api.call(f"{S}listSenders_v1", query=query)
        assert [sender["plusFriendId"] for sender in listed["senders"]] == ids


async def test_a_template_is_approved_or_rejected(api: Api) -> None:
    await active_sender(api)
    api.emulator.outcomes.reject("kakaotalk.template", "bad*")
    codes = {}
    for name in ("good", "bad"):
        body = bodies.kakaotalk_template(name)
        codes[name] = (await api.call(f"{T}createTemplate_v1", FRIEND, json=body))["code"]
    api.emulator.settle()
    good = await api.call(f"{T}get_v1", FRIEND, codes["good"])
    assert (good["state"], good["details"]["messageType"], good["details"]["buttons"]) == ("APPROVED", "BASIC", [])
    bad = await api.call(f"{T}get_v1", FRIEND, codes["bad"])
    assert (bad["state"], bad["changes"]["status"]) == ("REJECTED", "REJECTED")
    triggers = [event.trigger for event in api.emulator.events][1:]
    assert triggers == ["KAKAOTALK_TEMPLATE_APPROVED", "KAKAOTALK_TEMPLATE_REJECTED"]
    await api.refused("template_exists", f"{T}createTemplate_v1", FRIEND, json=body, status=409)
    listed = await api.call(f"{T}listTemplates_v1", FRIEND, query={"templateName": "ba"})
    assert [template["code"] for template in listed["templates"]] == [codes["bad"]]
    listed = await api.call(f"{T}listTemplates_v1", FRIEND, query={"filterStates": ["APPROVED"]})
    assert [template["code"] for template in listed["templates"]] == [codes["good"]]


async def test_changes_of_a_template(api: Api) -> None:
    await active_sender(api)
    body = bodies.kakaotalk_template()
    body["details"]["title"] = "Hi"
    code = (await api.call(f"{T}createTemplate_v1", FRIEND, json=body))["code"]
    update = (f"{T}updateTemplate_v1", FRIEND, code)
    await api.refused("template_changes_not_updatable", *update, json={"details": {"content": "x"}}, status=409)
    await api.refused("template_not_deletable", f"{T}deleteTemplateDraft_v1", FRIEND, code, status=409)
    api.emulator.settle()
    button = {"ordering": 1, "type": "WEB_LINK", "name": "Go", "linkMo": "https://example.com"}
    await api.call(*update, json={"status": "SUBMIT", "details": {"title": None, "buttons": [button]}})
    api.emulator.settle()
    details = (await api.call(f"{T}get_v1", FRIEND, code))["details"]
    assert ("title" in details, details["buttons"]) == (False, [button])
    await api.call(*update, json={"status": "SUBMIT", "details": {"buttons": None}})
    api.emulator.settle()
    assert (await api.call(f"{T}get_v1", FRIEND, code))["details"]["buttons"] == []


async def test_rules_of_templates(api: Api) -> None:
    create = (f"{T}createTemplate_v1", FRIEND)
    await api.refused("sender_not_found", *create, json=bodies.kakaotalk_template(), status=404)
    await active_sender(api)
    api.emulator.faults.add(create[0], Fault.error("template_invalid_category_code"))
    await api.refused("template_invalid_category_code", *create, json=bodies.kakaotalk_template(), status=400)
    body = bodies.kakaotalk_template()
    body["details"]["emphasizeType"] = "EMPHASIZE_TYPE_TEXT"
    await api.call(*create, json=body)
    await api.refused("template_exists", *create, json=body, status=409)
    for operation in ("get_v1", "deleteTemplate_v1", "deleteTemplateDraft_v1"):
        await api.refused("template_not_found", f"{T}{operation}", FRIEND, "nope", status=404)
