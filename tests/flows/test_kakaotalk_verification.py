"""Register, enter the code, verify: KakaoTalk senders, over sockets."""

from __future__ import annotations

import pytest

from sinch_provisioning import CodeRequest, ConflictError, VerificationError
from sinch_provisioning.flows.kakaotalk_verification import KAKAOTALK_REFUSALS
from sinch_provisioning.testing import Fault
from tests.emulator import bodies
from tests.support.live import Live

REGISTER = "KakaotalkSendersController_registerSender_v1"
VERIFY = "KakaotalkSendersController_verifySender_v1"
SENDER = "@example"


async def test_a_sender_is_verified_and_becomes_active(live: Live) -> None:
    async with live.client() as client:
        senders = client.kakaotalk.senders
        await senders.create(body=bodies.kakaotalk_sender())
        verified = await senders.register_and_verify(SENDER, code="123456")
        assert verified.state == "VERIFYING"
        assert (await senders.wait_until_active(SENDER)).state == "ACTIVE"
    (request,) = live.emulator.requests.of(VERIFY)
    assert request.body == {"code": 123456}


async def test_a_wrong_code_is_told_from_a_wrong_state(live: Live) -> None:
    codes = ["9" * 5000, "999999", "123456"]

    def source(request: CodeRequest) -> str:
        assert request.method is None
        return codes[request.wrong_codes]

    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        await client.kakaotalk.senders.register_and_verify(SENDER, code=source)
    assert [request.body for request in live.emulator.requests.of(VERIFY)] == [{"code": 999999}, {"code": 123456}]


async def test_wrong_codes_end_it(live: Live) -> None:
    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        with pytest.raises(VerificationError, match="2 codes were wrong") as caught:
            await client.kakaotalk.senders.register_and_verify(SENDER, code=lambda request: "1", max_wrong_codes=2)
    assert isinstance(caught.value.__cause__, ConflictError)


async def test_another_code_is_sent(live: Live) -> None:
    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        await client.kakaotalk.senders.register_and_verify(
            SENDER, code=lambda request: None if request.codes_sent == 1 else "123456"
        )
    first, second = live.emulator.requests.of(REGISTER)
    assert second.received - first.received >= 60


@pytest.mark.parametrize("error_code", ["invalid_app_key", "not_allowed_register"])
async def test_refusals_become_clear(live: Live, error_code: str) -> None:
    live.emulator.faults.add(REGISTER, Fault.error(error_code))
    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        with pytest.raises(VerificationError) as caught:
            await client.kakaotalk.senders.register_and_verify(SENDER, code="123456")
    reason, problem, next_step = KAKAOTALK_REFUSALS[error_code]
    error = caught.value
    assert (error.reason, error.problem, error.next_step) == (reason, problem, next_step)
    assert str(error).startswith(f"Sender @example (kakaotalk.senders.register, {error_code}): {problem} ")


async def test_a_sender_in_another_state_cannot_be_verified(live: Live) -> None:
    live.emulator.faults.add(REGISTER, Fault.status(200, body={"plusFriendId": SENDER, "state": "VERIFYING"}))
    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        with pytest.raises(VerificationError, match="does not allow verification"):
            await client.kakaotalk.senders.register_and_verify(SENDER, code="123456")


async def test_an_active_sender_stays_as_it_is(live: Live) -> None:
    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        await client.kakaotalk.senders.register_and_verify(SENDER, code="123456")
        live.emulator.settle()
        again = await client.kakaotalk.senders.register_and_verify(SENDER, code="000000")
    assert again.state == "ACTIVE"


async def test_in_doubt_the_service_has_the_last_word(live: Live) -> None:
    """The first answer was lost, and the repeat is refused: the state does not tell whether it was verified."""
    live.emulator.faults.add(VERIFY, Fault.drop(after_handling=True))
    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        with pytest.raises(ConflictError) as caught:
            await client.kakaotalk.senders.register_and_verify(SENDER, code="123456")
    assert caught.value.earlier_attempt_may_have_succeeded


@pytest.mark.parametrize("operation_id", [REGISTER, VERIFY])
async def test_other_errors_come_through_as_they_are(live: Live, operation_id: str) -> None:
    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        live.emulator.faults.add(operation_id, Fault.status(409, error_code="something_new"))
        with pytest.raises(ConflictError) as caught:
            await client.kakaotalk.senders.register_and_verify(SENDER, code="123456")
    assert caught.value.error_code == "something_new"


async def test_a_sender_that_became_active_meanwhile_counts(live: Live) -> None:
    def approve(request: CodeRequest) -> str:
        live.emulator.project().table("kakaotalk.senders").get(SENDER).data["state"] = "ACTIVE"  # type: ignore[union-attr]
        return "123456"

    async with live.client() as client:
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        sender = await client.kakaotalk.senders.register_and_verify(SENDER, code=approve)
    assert sender.state == "ACTIVE"
