from __future__ import annotations

import pytest

from sinch_provisioning.testing import ManualClock

from .calling import Api

pytestmark = pytest.mark.anyio

S = "SmsSmsAppsController_"
MISSING = "01ARZ3NDEKTSV4RRFFQ69G5FAV"


async def test_an_app_becomes_active(api: Api, clock: ManualClock) -> None:
    created = await api.call(f"{S}createSmsApp_v1", json={"name": "Alerts", "region": "EU", "convApiApp": True})
    assert (created["status"], created["regions"]) == ("PENDING_ADD", ["EU"])
    clock.advance(0.3)
    active = await api.call(f"{S}getSmsApp_v1", created["id"])
    assert (active["status"], active["conversationApiAppDetails"]["channelStatus"]) == ("ACTIVE", "ACTIVE")
    api.emulator.outcomes.reject("sms.app")
    failed = await api.call(f"{S}createSmsApp_v1", json={"name": "Alerts", "region": "EU"})
    api.emulator.settle()
    assert (await api.call(f"{S}getSmsApp_v1", failed["id"]))["status"] == "FAILED_ADD"


async def test_a_conversation_app_is_made_or_named_but_not_both(api: Api) -> None:
    app_id = api.emulator.seed.conversation_app(channels={})
    body = {"name": "Alerts", "region": "EU", "convApiAppId": app_id}
    await api.refused("invalid_input", f"{S}createSmsApp_v1", json={**body, "convApiApp": True}, status=400)
    await api.refused("invalid_input", f"{S}createSmsApp_v1", json={**body, "convApiAppId": MISSING}, status=400)
    created = await api.call(f"{S}createSmsApp_v1", json=body)
    assert created["conversationApiAppDetails"]["id"] == app_id


async def test_renaming_and_deleting(api: Api) -> None:
    created = await api.call(f"{S}createSmsApp_v1", json={"name": "Alerts", "region": "EU"})
    await api.refused("no_fields_to_update", f"{S}updateSmsApp_v1", created["id"], json={}, status=400)
    await api.call(f"{S}deleteSmsApp_v1", created["id"])
    for operation in ("getSmsApp_v1", "deleteSmsApp_v1"):
        await api.refused("sms_app_not_found", f"{S}{operation}", created["id"], status=404)


async def test_channels(api: Api) -> None:
    app_id = api.emulator.seed.conversation_app(channels={"telegram": {"status": "PENDING", "username": "bot"}})
    telegram, viber = "ConversationTelegramController_get_v1", "ConversationViberController_get_v1"
    assert await api.call(telegram, app_id) == {"status": "PENDING", "username": "bot"}
    await api.refused("conversation_app_no_viber_channel", viber, app_id, status=404)
    await api.refused("conversation_app_id_invalid", telegram, "x", status=400)
    await api.refused("conversation_app_not_found", telegram, MISSING, status=404)
    await api.refused("conversation_app_not_found", viber, "x", status=404)
