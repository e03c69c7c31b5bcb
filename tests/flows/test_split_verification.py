"""Verification in two halves, as two requests to a service run it: WhatsApp and KakaoTalk, over sockets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sinch_provisioning import ConflictError, InvalidInputError, ProvisioningClient, RateLimitError, VerificationError
from sinch_provisioning.flows.kakaotalk_verification import KAKAOTALK_REFUSALS
from sinch_provisioning.flows.whatsapp_verification import WHATSAPP_REFUSALS
from sinch_provisioning.testing import Fault
from tests.emulator import bodies
from tests.support.live import Live, MakeLive

WHATSAPP = "WhatsappSendersController_register_v1"
WHATSAPP_VERIFY = "WhatsappSendersController_verify_v1"
KAKAOTALK = "KakaotalkSendersController_registerSender_v1"


async def whatsapp_sender(live: Live, client: ProvisioningClient) -> tuple[Any, str]:
    sender = await client.whatsapp.senders.create(body=bodies.phone_sender())
    live.emulator.settle()
    return client.whatsapp.senders, sender.id


async def kakaotalk_sender(live: Live, client: ProvisioningClient) -> tuple[Any, str]:
    await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
    return client.kakaotalk.senders, "@example"


EITHER = pytest.mark.parametrize("sender", [whatsapp_sender, kakaotalk_sender])


@EITHER
async def test_the_halves_need_nothing_of_each_other(live: Live, sender: Callable[..., Any]) -> None:
    async with live.client() as first, live.client() as second:
        senders, sender_id = await sender(live, first)
        assert await senders.start_verification(sender_id) is True
        others = second.whatsapp.senders if sender is whatsapp_sender else second.kakaotalk.senders
        verified = await others.finish_verification(sender_id, " 123 456 ")
        assert verified.state in {"IN_PROGRESS", "VERIFYING"}
        assert (await senders.wait_until_active(sender_id)).state == "ACTIVE"
        assert await senders.start_verification(sender_id) is False


@EITHER
async def test_a_wrong_code_can_be_followed_by_the_right_one(live: Live, sender: Callable[..., Any]) -> None:
    async with live.client() as client:
        senders, sender_id = await sender(live, client)
        await senders.start_verification(sender_id)
        for code, reason, cause in (
            ("999999", "wrong_code", ConflictError),
            ("abc", "wrong_code", InvalidInputError),
            (" ", "no_code", None),
        ):
            with pytest.raises(VerificationError) as caught:
                await senders.finish_verification(sender_id, code)
            assert (caught.value.reason, caught.value.sender_id) == (reason, sender_id)
            assert type(caught.value.__cause__) is (cause or type(None))
            assert code.strip() == "" or code not in f"{caught.value} {caught.value.__cause__}"
        await senders.finish_verification(sender_id, "123456")


@EITHER
@pytest.mark.parametrize("code", ["123456", "12", "abc"])
async def test_only_the_code_can_be_a_wrong_code(live: Live, sender: Callable[..., Any], code: str) -> None:
    async with live.client() as client:
        senders, _ = await sender(live, client)
        sent = len(live.emulator.requests)
        with pytest.raises(InvalidInputError, match="must not be empty") as caught:
            await senders.finish_verification("", code)
    assert [violation.path for violation in caught.value.violations] in (["sender_id"], ["plus_friend_id"])
    assert len(live.emulator.requests) == sent


@EITHER
async def test_what_is_no_code_differs_from_what_was_refused(live: Live, sender: Callable[..., Any]) -> None:
    async with live.client() as client:
        senders, sender_id = await sender(live, client)
        await senders.start_verification(sender_id)
        with pytest.raises(VerificationError, match="The code was wrong") as refused:
            await senders.finish_verification(sender_id, "999999")
        sent = len(live.emulator.requests)
        with pytest.raises(VerificationError, match="This cannot be the code, and was not sent: it must be") as unsent:
            await senders.finish_verification(sender_id, "12a")
    assert len(live.emulator.requests) == sent
    assert refused.value.request_id
    assert refused.value.error_code in ("wrong_otp", "not_allowed_verify")
    assert (unsent.value.error_code, unsent.value.request_id) == (None, None)
    assert refused.value.call == unsent.value.call
    assert f"{sender_id} ({unsent.value.call})" in str(unsent.value)


@EITHER
async def test_a_code_given_twice_says_that_it_may_be_verified(live: Live, sender: Callable[..., Any]) -> None:
    async with live.client() as client:
        senders, sender_id = await sender(live, client)
        await senders.start_verification(sender_id)
        await senders.finish_verification(sender_id, "123456")
        with pytest.raises(VerificationError, match="verified a moment ago: then wait until it is active"):
            await senders.finish_verification(sender_id, "123456")
        if sender is kakaotalk_sender:
            with pytest.raises(VerificationError, match="verified a moment ago: then wait until it is active"):
                await senders.start_verification(sender_id)
        live.emulator.settle()
        assert (await senders.finish_verification(sender_id, "123456")).state == "ACTIVE"


@EITHER
async def test_a_code_that_was_not_asked_for_is_refused(live: Live, sender: Callable[..., Any]) -> None:
    async with live.client() as client:
        senders, sender_id = await sender(live, client)
        with pytest.raises(VerificationError) as caught:
            await senders.finish_verification(sender_id, "123456")
    assert caught.value.reason == "not_allowed"


@pytest.mark.parametrize(
    ("sender", "operation_id", "refusals"),
    [(whatsapp_sender, WHATSAPP, WHATSAPP_REFUSALS), (kakaotalk_sender, KAKAOTALK, KAKAOTALK_REFUSALS)],
)
async def test_refusals_have_the_same_reasons(
    live: Live, sender: Callable[..., Any], operation_id: str, refusals: dict[str, Any]
) -> None:
    async with live.client() as client:
        senders, sender_id = await sender(live, client)
        for error_code in refusals.keys() - {"not_allowed_verify"}:
            live.emulator.faults.add(operation_id, Fault.error(error_code))
            with pytest.raises(VerificationError) as caught:
                await senders.start_verification(sender_id)
            assert caught.value.reason == refusals[error_code][0]


async def test_a_cool_down_is_told_and_not_waited_for(make_live: MakeLive) -> None:
    live = make_live()
    live.emulator.faults.add(
        WHATSAPP, Fault.status(429, error_code="sender-register-too-many-requests", retry_after=45)
    )
    async with live.client() as client:
        senders, sender_id = await whatsapp_sender(live, client)
        with pytest.raises(VerificationError, match="Start again in 45 seconds") as caught:
            await senders.start_verification(sender_id)
    assert (caught.value.reason, caught.value.retry_after) == ("cool_down", 45)
    assert len(live.emulator.requests.of(WHATSAPP)) == 1


async def test_what_did_not_get_through_is_repeated(live: Live) -> None:
    live.emulator.faults.add(WHATSAPP, Fault.status(503))
    async with live.client() as client:
        senders, sender_id = await whatsapp_sender(live, client)
        assert await senders.start_verification(sender_id, method="VOICE")
    assert [request.body for request in live.emulator.requests.of(WHATSAPP)] == [{"method": "VOICE"}] * 2


@EITHER
async def test_a_limit_says_why_it_was_not_waited_for(live: Live, sender: Callable[..., Any]) -> None:
    async with live.client() as client:
        senders, sender_id = await sender(live, client)
        operation_id = WHATSAPP if sender is whatsapp_sender else KAKAOTALK
        live.emulator.faults.add(operation_id, Fault.status(429, error_code="a_new_limit", retry_after=120))
        with pytest.raises(RateLimitError, match="Not repeated: the next request would be due in 120 s") as caught:
            await senders.start_verification(sender_id)
        assert "retries are off" not in str(caught.value)
        live.emulator.faults.clear()
        live.emulator.faults.add(operation_id, Fault.status(429, error_code="a_new_limit"), times=None)
        with pytest.raises(RateLimitError, match="Not repeated: the code was asked for 4 times"):
            await senders.start_verification(sender_id)
