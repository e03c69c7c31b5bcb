"""States that tests set, reviews that they let fail, and what becomes of a wrong argument."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning.testing import Emulator, Fault
from sinch_provisioning.testing.resources import HANDLERS
from sinch_provisioning.testing.resources.driving import ASPECTS

from . import bodies
from .calling import Api
from .drive import COMMENT, GOOD, NUMBER, World, populated
from .judge import the_judge

pytestmark = pytest.mark.anyio

SENDER = "WhatsappSendersController_"
RCS = "RcsSendersController_"


async def everything(api: Api) -> tuple[World, dict[str, str]]:
    """A world in which every kind of state can be set, and the keys by kind."""
    api.emulator.outcomes.reject("whatsapp.account", times=1)
    world = await populated(api)
    path = world.path
    sender = (path["whatsapp.senderId"],)
    us_details = bodies.launchable_details()
    us_details["countries"] = ["US"]
    us_details["questionnaire"]["us"] = {"answers": bodies.us_answers()}
    us_details["questionnaire"]["verification"]["answers"]["phone"] = NUMBER
    await api.call(f"{RCS}updateSender_v1", path["rcs.senderId"], json={"details": us_details})
    await api.call(f"{RCS}launchSender_v1", path["rcs.senderId"])
    renamed = {"details": {"displayName": "Other", "username": "other"}, "status": "SUBMIT"}
    await api.call(f"{SENDER}update_v1", *sender, json=renamed)
    api.emulator.settle()
    draft = {"status": "DRAFT"}
    await api.call(f"{SENDER}update_v1", *sender, json={"details": {"about": "We sell"}, **draft})
    details = {"messageSendTtlSeconds": 60}
    await api.call("WhatsappTemplatesController_updateTemplate_v1", "order_update", "EN", json={"details": details})
    by_kind = {
        "bundle": path["bundleId"],
        "conversation": f"{path['conversationAppId']}/instagram",
        "kakaotalk.sender": "@example",
        "kakaotalk.template": f"@example/{path['templateCode']}",
        "rcs.brand": path["rcs.senderId"],
        "rcs.country": f"{path['rcs.senderId']}/US",
        "rcs.operator": f"{path['rcs.senderId']}/US/AT&T",
        "rcs.sender": path["rcs.senderId"],
        "rcs.test_number": f"{path['rcs.senderId']}/{NUMBER}",
        "sms.app": path["smsAppId"],
        "whatsapp.account": "account",
        "whatsapp.flow": path["flowId"],
        "whatsapp.sender": path["whatsapp.senderId"],
        "whatsapp.template": "order_update/EN",
    }
    return world, by_kind


async def test_every_documented_state_can_be_set_and_is_answered(emulator: Emulator, api: Api) -> None:
    world, keys = await everything(api)
    in_order = sorted(emulator.states.kinds, key=lambda kind: not kind.endswith("changes"))
    for kind in in_order:
        key = next(key for prefix, key in keys.items() if kind.startswith(prefix))
        for state in emulator.states.kinds[kind]:
            emulator.states.set(kind, key, state, reason="Because.")
            operation_id = ASPECTS[kind].operation_id
            answer = await api.call(operation_id, *world.values(emulator.contract.operations[operation_id]))
            assert state in str(answer) or kind == "whatsapp.template.future_category"


async def test_every_documented_event_can_be_had(emulator: Emulator, api: Api) -> None:
    world, keys = await everything(api)
    for operation_id, operation in emulator.contract.operations.items():
        if operation_id.endswith(("createComment_v1", "createSenderComment_v1")):
            await api.call(operation_id, *world.values(operation), json=COMMENT)
    for kind, states in emulator.states.kinds.items():
        key = next(key for prefix, key in keys.items() if kind.startswith(prefix))
        for state in states:
            if not kind.endswith("changes"):
                emulator.states.set(kind, key, state)
    emulator.outcomes.reject("*", "refused")
    body = bodies.phone_sender(details={"countryCode": "46", "phoneNumber": "701234568", "displayName": "refused"})
    await api.call(f"{SENDER}createSender_v1", json=body)
    body = bodies.kakaotalk_sender("@refused")
    body["details"]["name"] = "refused"
    await api.call("KakaotalkSendersController_createSender_v1", json=body)
    await api.call("KakaotalkSendersController_registerSender_v1", "@refused")
    code = GOOD["KakaotalkSendersController_verifySender_v1"]
    await api.call("KakaotalkSendersController_verifySender_v1", "@refused", json=code)
    await api.call(f"{SENDER}delete_v1", world.path["whatsapp.senderId"])
    await api.call("WhatsappTemplatesController_deleteTemplatesByName_v1", "order_update")
    emulator.settle()
    assert the_judge().triggers(HANDLERS) - {event.trigger for event in emulator.events} == set()


async def test_a_sender_is_suspended_and_comes_back(emulator: Emulator, api: Api) -> None:
    sender_id = (await api.call(f"{SENDER}createSender_v1", json=bodies.signup_sender()))["id"]
    emulator.settle()
    update: dict[str, Any] = {"json": {"details": {"about": "We sell"}}}
    emulator.states.set("whatsapp.sender", sender_id, "SUSPENDED")
    assert (await api.call(f"{SENDER}get_v1", sender_id))["state"] == "SUSPENDED"
    await api.refused("sender_not_updatable", f"{SENDER}update_v1", sender_id, status=409, **update)
    emulator.states.set("whatsapp.sender", sender_id, "ACTIVE")
    await api.call(f"{SENDER}update_v1", sender_id, **update)


async def test_what_was_planned_does_not_happen_after_a_state_was_set(emulator: Emulator, api: Api) -> None:
    sender_id = (await api.call(f"{SENDER}createSender_v1", json=bodies.phone_sender()))["id"]
    emulator.states.set("whatsapp.sender", sender_id, "ERROR", reason="NO_PRICING_PLAN")
    emulator.settle()
    sender = await api.call(f"{SENDER}get_v1", sender_id)
    assert (sender["state"], sender["changes"]["errorCode"]) == ("ERROR", "NO_PRICING_PLAN")
    assert [event.trigger for event in emulator.events] == ["WHATSAPP_SENDER_ERROR"]


async def test_a_paused_template_tells_how_it_comes_back(emulator: Emulator, api: Api) -> None:
    emulator.seed.templates(1)
    for state in ("PAUSED", "APPROVED", "DISABLED", "APPROVED"):
        emulator.states.set("whatsapp.template", "example_0000/EN", state)
    new_states = [event.body["newState"] for event in emulator.events]
    assert new_states == ["PAUSED", "UNPAUSED", "DISABLED", "REINSTATED"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("sender", "x", "SUSPENDED"), r"no kind of state is 'sender'.*'whatsapp\.sender'"),
        (("whatsapp.sender", "x", "SUSPENDID"), r"no state of .* is 'SUSPENDID'; did you mean 'SUSPENDED'"),
        (("whatsapp.sender", "x", "SUSPENDED"), r"no whatsapp\.sender in project test-project is 'x'.*there are: none"),
        (("whatsapp.template", "example/EN", "PAUSED"), r"is 'example/EN'; did you mean 'example_0000/EN'"),
        (("whatsapp.template.changes", "example_0000/EN", "DRAFT"), r"there are: none"),
    ],
)  # fmt: skip
def test_a_wrong_state_names_the_right_ones(emulator: Emulator, arguments: tuple[str, str, str], message: str) -> None:
    emulator.seed.templates(1)
    with pytest.raises(ValueError, match=message):
        emulator.states.set(*arguments)


def test_other_wrong_arguments_name_the_right_ones(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match=r"is 'sender'; did you mean .*whatsapp\.sender"):
        emulator.outcomes.reject("sender")
    with pytest.raises(ValueError, match="times must be at least 1"):
        emulator.outcomes.reject("sms.app", times=0)
    with pytest.raises(ValueError, match="did you mean 'WebhookWebhookController_getWebhook_v1'"):
        emulator.faults.add("WebhookController_getWebhook", Fault.drop())
    with pytest.raises(ValueError, match=r"error code of Web.*there are: 'internal_error', 'invalid_id_format'"):
        emulator.faults.add("WebhookWebhookController_getWebhook_v1", Fault.error("wrong_otp"))
    with pytest.raises(ValueError, match="times must be at least 1"):
        emulator.faults.add("*", Fault.drop(), times=0)
    with pytest.raises(ValueError, match="'FLOW_STATUS_PUBLISHED'"):
        emulator.seed.flow(status="PUBLISHED")
    with pytest.raises(ValueError, match="no channel is 'facebook'"):
        emulator.seed.conversation_app(channels={"facebook": {}})


async def test_a_rejection_strikes_a_sender_that_is_registered_at_once(emulator: Emulator, api: Api) -> None:
    emulator.outcomes.reject("whatsapp.sender", "Example", reason="Not you.", times=1)
    sender_id = (await api.call(f"{SENDER}createSender_v1", json=bodies.phone_sender()))["id"]
    register: dict[str, Any] = {"json": {"method": "SMS"}}
    await api.refused("not_allowed_register", f"{SENDER}register_v1", sender_id, status=409, **register)
    sender = await api.call(f"{SENDER}get_v1", sender_id)
    assert (sender["state"], sender["changes"]["status"]) == ("INACTIVE", "REJECTED")
    assert [event.trigger for event in emulator.events] == ["WHATSAPP_SENDER_REJECTED"]
    await api.call(f"{SENDER}update_v1", sender_id, json={"status": "SUBMIT"})
    await api.call(f"{SENDER}register_v1", sender_id, **register)
