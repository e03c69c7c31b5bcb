from __future__ import annotations

import httpx
import pytest

from sinch_provisioning.testing import Delays, Emulator, ManualClock

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

S = "WhatsappSendersController_"


async def active_sender(api: Api) -> str:
    sender = await api.call(f"{S}createSender_v1", json=bodies.signup_sender())
    api.emulator.settle()
    return str(sender["id"])


async def test_register_then_verify_then_active(api: Api, clock: ManualClock) -> None:
    sender = await api.call(f"{S}createSender_v1", json=bodies.phone_sender())
    sender_id = sender["id"]
    assert sender["state"] == "IN_PROGRESS"
    clock.advance(0.3)
    assert (await api.call(f"{S}get_v1", sender_id))["state"] == "PENDING_VERIFICATION"
    await api.refused("not_allowed_verify", f"{S}verify_v1", sender_id, json={"code": "123456"}, status=409)
    registered = await api.call(f"{S}register_v1", sender_id, json={"method": "VOICE"})
    assert (registered["id"], registered["method"]) == (sender_id, "VOICE")
    await api.refused("wrong_otp", f"{S}verify_v1", sender_id, json={"code": "000000"}, status=409)
    await api.refused("wrong_otp", f"{S}verify_v1", sender_id, json={}, status=409)
    await api.refused("invalid_input", f"{S}verify_v1", sender_id, json={"code": "12"}, status=400)
    await api.call(f"{S}verify_v1", sender_id, json={"code": "123456"})
    assert (await api.call(f"{S}get_v1", sender_id))["state"] == "IN_PROGRESS"
    clock.advance(0.3)
    active = await api.call(f"{S}get_v1", sender_id)
    assert (active["state"], active["details"]["displayName"]) == ("ACTIVE", "Example")
    assert (active["countryCode"], active["phoneNumber"]) == ("46", "701234567")
    triggers = [event.trigger for event in api.emulator.events]
    assert triggers == ["WHATSAPP_SENDER_PENDING_VERIFICATION", "WHATSAPP_SENDER_ACTIVE"]
    await api.refused("sender-already-registered", f"{S}register_v1", sender_id, json={"method": "SMS"}, status=429)


async def test_a_sender_known_to_meta_needs_no_code(api: Api) -> None:
    sender_id = await active_sender(api)
    assert (await api.call(f"{S}get_v1", sender_id))["state"] == "ACTIVE"
    await api.refused("used_phone_number_id", f"{S}createSender_v1", json=bodies.signup_sender(), status=409)


async def test_codes_have_a_cool_down_and_a_limit() -> None:
    clock = ManualClock()
    emulator = Emulator(clock=clock, delays=Delays(resend_code=60), verification_code="abc-12")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        api = Api(emulator, client)
        sender = await api.call(f"{S}createSender_v1", json=bodies.partner_sender())
        register = (f"{S}register_v1", sender["id"])
        await api.call(*register, json={"method": "SMS"})
        clock.advance(59)
        await api.refused("sender-register-too-many-requests", *register, json={"method": "SMS"}, status=429)
        clock.advance(1)
        await api.call(*register, json={"method": "SMS"})
        for _ in range(5):
            await api.refused("wrong_otp", f"{S}verify_v1", sender["id"], json={"code": "123456"}, status=409)
        clock.advance(60)
        await api.refused("too_many_invalid_verification_codes", *register, json={"method": "SMS"}, status=429)
        await api.call(f"{S}verify_v1", sender["id"], json={"code": "abc-12"})


async def test_a_draft_is_submitted_later(api: Api) -> None:
    sender = await api.call(f"{S}createSender_v1", json=bodies.partner_sender(status="DRAFT"))
    assert (sender["changes"]["status"], "state" in sender) == ("DRAFT", False)
    await api.refused("not_allowed_register", f"{S}register_v1", sender["id"], json={"method": "SMS"}, status=409)
    submitted = await api.call(f"{S}update_v1", sender["id"], json={"status": "SUBMIT"})
    assert submitted["state"] == "IN_PROGRESS"
    drafts = await api.call(f"{S}createSender_v1", json=bodies.partner_sender(status="DRAFT"))
    await api.call(f"{S}deleteChanges_v1", drafts["id"])
    await api.refused("sender_not_found", f"{S}get_v1", drafts["id"], status=404)


async def test_a_patch_tells_absent_from_null(api: Api) -> None:
    sender_id = await active_sender(api)
    details = {"about": "We sell", "email": "a@example.com", "description": "Shop"}
    await api.call(f"{S}update_v1", sender_id, json={"status": "SUBMIT", "details": details})
    api.emulator.settle()
    draft = await api.call(f"{S}update_v1", sender_id, json={"details": {"about": None, "email": "b@example.com"}})
    assert draft["changes"] == {"status": "DRAFT", "details": {"email": "b@example.com"}}
    assert draft["details"]["about"] == "We sell"
    await api.call(f"{S}update_v1", sender_id, json={"status": "SUBMIT", "details": {"address": "1 Road"}})
    api.emulator.settle()
    live = (await api.call(f"{S}get_v1", sender_id))["details"]
    assert "about" not in live
    assert (live["email"], live["description"], live["address"]) == ("b@example.com", "Shop", "1 Road")


async def test_updates_under_review(api: Api) -> None:
    sender_id = await active_sender(api)
    await api.refused("no_fields_to_update", f"{S}update_v1", sender_id, json={}, status=400)
    await api.refused("no_fields_to_update", f"{S}update_v1", sender_id, json={"status": "SUBMIT"}, status=400)
    patch = {"status": "SUBMIT", "details": {"displayName": "New name", "username": "new.name"}}
    pending = await api.call(f"{S}update_v1", sender_id, json=patch)
    assert pending["metadata"]["username"] == {"value": "new.name", "status": "PENDING"}
    await api.refused("sender_changes_not_updatable", f"{S}update_v1", sender_id, json=patch, status=409)
    api.emulator.events.clear()
    api.emulator.settle()
    triggers = [event.trigger for event in api.emulator.events]
    assert triggers == ["WHATSAPP_SENDER_DISPLAY_NAME_UPDATED", "WHATSAPP_SENDER_USERNAME_UPDATED"]
    other = await api.call(f"{S}createSender_v1", json=bodies.signup_sender(phoneNumberId="777"))
    api.emulator.settle()
    await api.refused(
        "sender_username_not_available",
        f"{S}update_v1",
        other["id"],
        json={"details": {"username": "new.name"}},
        status=400,
    )


async def test_pending_changes_can_be_discarded(api: Api) -> None:
    sender_id = await active_sender(api)
    await api.refused("sender_changes_not_found", f"{S}deleteChanges_v1", sender_id, status=404)
    await api.call(f"{S}update_v1", sender_id, json={"status": "SUBMIT", "details": {"about": "No"}})
    await api.call(f"{S}deleteChanges_v1", sender_id)
    api.emulator.settle()
    assert "about" not in (await api.call(f"{S}get_v1", sender_id))["details"]
    new = await api.call(f"{S}createSender_v1", json=bodies.phone_sender())
    await api.refused("sender_changes_not_deletable", f"{S}deleteChanges_v1", new["id"], status=409)


async def test_a_rejection_can_be_asked_for(api: Api) -> None:
    api.emulator.outcomes.reject("whatsapp.sender", "Example", reason="Not you.", times=1)
    sender = await api.call(f"{S}createSender_v1", json=bodies.phone_sender())
    api.emulator.settle()
    rejected = await api.call(f"{S}get_v1", sender["id"])
    assert (rejected["state"], rejected["changes"]["status"]) == ("INACTIVE", "REJECTED")
    assert api.emulator.events[-1].body["comment"] == "Not you."
    api.emulator.outcomes.reject("whatsapp.sender", reason="UNKNOWN_ERROR")
    sender = await api.call(f"{S}createSender_v1", json=bodies.signup_sender())
    api.emulator.settle()
    failed = await api.call(f"{S}get_v1", sender["id"])
    assert (failed["state"], failed["changes"]["errorCode"]) == ("ERROR", "UNKNOWN_ERROR")
    assert api.emulator.events[-1].trigger == "WHATSAPP_SENDER_ERROR"
    patch = {"details": {"about": "x"}}
    await api.refused("sender_not_updatable", f"{S}update_v1", sender["id"], json=patch, status=409)


async def test_filters(api: Api) -> None:
    sender_id = await active_sender(api)
    await api.call(f"{S}createSender_v1", json=bodies.partner_sender(status="DRAFT"))
    for query, total in (
        ({"filterStates": ["ACTIVE"]}, 1),
        ({"filterStates": ["ACTIVE", "ERROR"]}, 1),
        ({"filterStates": ["ERROR"]}, 0),
        ({"filterStatuses": ["DRAFT"]}, 1),
        ({"filterStates": ["ACTIVE"], "filterStatuses": ["DRAFT"]}, 0),
    ):
        assert (await api.call(f"{S}listSenders_v1", query=query))["totalSize"] == total, query
    active = await api.call(f"{S}listSenders_v1", query={"filterStates": "ACTIVE"})
    assert active["senders"][0]["id"] == sender_id


async def test_a_deleted_sender_stays_for_thirty_days(api: Api, clock: ManualClock) -> None:
    sender = await api.call(f"{S}createSender_v1", json=bodies.signup_sender())
    await api.call(f"{S}delete_v1", sender["id"])
    await api.refused("sender_already_deleted", f"{S}delete_v1", sender["id"], status=409)
    clock.advance(30 * 86_400 - 1)
    api.renew_token()
    assert (await api.call(f"{S}get_v1", sender["id"]))["state"] == "ACTIVE"
    clock.advance(1)
    await api.refused("sender_not_found", f"{S}delete_v1", sender["id"], status=404)
    assert api.emulator.events[-1].trigger == "WHATSAPP_SENDER_DELETED"


async def test_the_deprecated_form_still_works(api: Api) -> None:
    body = {
        "name": "Example",
        "facebookAccessToken": "token",
        "details": {"displayName": "Example", "vertical": "OTHER"},
    }
    await api.call(f"{S}createSender_v1", json=body)
    await api.refused("invalid_input", f"{S}createSender_v1", json={"name": "Example"}, status=400)
