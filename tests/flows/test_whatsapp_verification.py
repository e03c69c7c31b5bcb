"""Register, enter the code, verify: WhatsApp senders, over sockets."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest

from sinch_provisioning import (
    APIConnectionError,
    CodeRequest,
    ConflictError,
    NotFoundError,
    ProvisioningClient,
    ProvisioningError,
    RateLimitError,
    VerificationError,
)
from sinch_provisioning.flows.whatsapp_verification import WHATSAPP_REFUSALS
from sinch_provisioning.testing import Delays, Fault
from tests.emulator import bodies
from tests.support.live import Live, MakeLive

REGISTER = "WhatsappSendersController_register_v1"
VERIFY = "WhatsappSendersController_verify_v1"
CODE = "123456"


async def pending_sender(live: Live, client: ProvisioningClient) -> str:
    sender = await client.whatsapp.senders.create(body=bodies.phone_sender())
    live.emulator.settle()
    return sender.id


async def give_code() -> str:
    await anyio.lowlevel.checkpoint()
    return CODE


async def give_code_for(request: CodeRequest) -> str:
    return await give_code()


def sources() -> list[Callable[[], str | Awaitable[str] | Callable[[CodeRequest], str | Awaitable[str]]]]:
    return [lambda: CODE, lambda: " 123 456 ", give_code, lambda: lambda request: CODE, lambda: give_code_for]


@pytest.mark.parametrize("source", sources(), ids=["text", "blanks", "awaitable", "function", "async function"])
async def test_a_sender_is_verified(
    live: Live, source: Callable[[], str | Awaitable[str] | Callable[[CodeRequest], str | Awaitable[str]]]
) -> None:
    async with live.client() as client:
        senders, sender_id = client.whatsapp.senders, await pending_sender(live, client)
        verified = await senders.register_and_verify(sender_id, method="VOICE", code=source())
        assert verified.state == "IN_PROGRESS"
        assert (await senders.wait_until_active(sender_id)).state == "ACTIVE"
    (registered,) = live.emulator.requests.of(REGISTER)
    assert registered.body == {"method": "VOICE"}


async def test_what_a_function_is_asked(live: Live) -> None:
    requests: list[CodeRequest] = []

    def source(request: CodeRequest) -> str | None:
        requests.append(request)
        return ["000000", None, CODE][len(requests) - 1]

    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        await client.whatsapp.senders.register_and_verify(sender_id, code=source, cool_down=30)
    assert requests == [
        CodeRequest(sender_id=sender_id, method="SMS", codes_sent=1, wrong_codes=0),
        CodeRequest(sender_id=sender_id, method="SMS", codes_sent=1, wrong_codes=1),
        CodeRequest(sender_id=sender_id, method="SMS", codes_sent=2, wrong_codes=1),
    ]
    first, second = live.emulator.requests.of(REGISTER)
    assert second.received - first.received >= 30


async def test_a_single_wrong_code_is_an_error(live: Live) -> None:
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError, match="The code was wrong") as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code="000000")
    assert (caught.value.reason, caught.value.sender_id) == ("wrong_code", sender_id)
    assert getattr(caught.value.__cause__, "error_code", None) == "wrong_otp"
    assert "000000" not in str(caught.value)


async def test_what_is_no_code_is_asked_for_again_without_a_request(live: Live) -> None:
    codes = ["12", CODE]
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        await client.whatsapp.senders.register_and_verify(sender_id, code=lambda request: codes[request.wrong_codes])
    assert len(live.emulator.requests.of(VERIFY)) == 1


async def test_wrong_codes_end_before_the_service_locks_the_sender(live: Live) -> None:
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError, match="3 codes were wrong"):
            await client.whatsapp.senders.register_and_verify(sender_id, code=lambda request: "000000")
        await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert len(live.emulator.requests.of(VERIFY)) == 4


async def test_no_code_comes(live: Live) -> None:
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError, match="No code was supplied for the 2 sent") as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code=lambda request: None, max_codes=2)
    assert caught.value.reason == "no_code"
    assert len(live.emulator.requests.of(REGISTER)) == 2


async def test_another_code_is_sent_when_the_first_stays_out(live: Live) -> None:
    async def source(request: CodeRequest) -> str:
        if request.codes_sent == 1:
            await anyio.sleep_forever()
        return CODE

    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        await client.whatsapp.senders.register_and_verify(sender_id, code=source, resend_after=0.01)
    assert len(live.emulator.requests.of(REGISTER)) == 2


async def test_the_cool_down_of_the_service_is_kept(make_live: MakeLive) -> None:
    live = make_live(delays=Delays(resend_code=90))
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        await client.whatsapp.senders.register(sender_id, method="SMS")
        await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert live.time.slept == [91.0]


async def test_a_cool_down_that_never_ends_is_an_error(live: Live) -> None:
    live.emulator.faults.add(REGISTER, Fault.error("sender-register-too-many-requests"), times=None)
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError, match="so soon") as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert caught.value.reason == "cool_down"
    assert len(live.emulator.requests.of(REGISTER)) == 4
    assert live.time.slept == [60.0] * 3


async def test_a_cool_down_of_hours_is_not_waited_for(live: Live) -> None:
    refusal = Fault.status(429, error_code="sender-register-too-many-requests", retry_after=7200)
    live.emulator.faults.add(REGISTER, refusal)
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError, match="Start again in 7200 seconds"):
            await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert live.time.slept == []


@pytest.mark.parametrize("error_code", sorted(set(WHATSAPP_REFUSALS) - {"not_allowed_verify"}))
async def test_refusals_of_the_registration_become_clear(live: Live, error_code: str) -> None:
    live.emulator.faults.add(REGISTER, Fault.error(error_code))
    reason, problem, next_step = WHATSAPP_REFUSALS[error_code]
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError) as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code=give_code())
    error = caught.value
    assert (error.reason, error.problem, error.next_step) == (reason, problem, next_step)
    told = f"Sender {sender_id} (whatsapp.senders.register, {error_code}): {problem} Request id {error.request_id}."
    assert error.request_id
    assert str(error) == f"{told} {next_step}"
    assert len(live.emulator.requests.of(REGISTER)) == 1, "a permanent refusal was repeated"


def test_every_documented_refusal_is_known(live: Live) -> None:
    general = {"invalid_input", "invalid_payload", "project_not_initialized", "sender_not_found", "internal_error"}
    general |= {"unauthorized_error"}
    special = {"sender-register-too-many-requests", "wrong_otp"}
    documented: set[str] = set()
    for operation_id in (REGISTER, VERIFY):
        for answer in live.emulator.contract.operations[operation_id].answers.values():
            documented |= set(answer.error_codes)
    assert documented == general | special | set(WHATSAPP_REFUSALS)


async def test_a_refused_verification_becomes_clear(live: Live) -> None:
    live.emulator.faults.add(VERIFY, Fault.error("not_allowed_verify"))
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError, match="does not allow verification") as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert caught.value.reason == "not_allowed"


async def test_a_refusal_that_nobody_has_heard_of_comes_through(live: Live) -> None:
    live.emulator.faults.add(VERIFY, Fault.status(409, error_code="something_new"))
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(ConflictError) as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert caught.value.error_code == "something_new"


async def test_an_active_sender_stays_as_it_is(live: Live) -> None:
    async with live.client() as client:
        sender_id = (await client.whatsapp.senders.create(body=bodies.signup_sender())).id
        live.emulator.settle()
        sender = await client.whatsapp.senders.register_and_verify(sender_id, code=give_code())
    assert sender.state == "ACTIVE"
    assert live.emulator.requests.of(VERIFY) == []


async def test_no_code_is_asked_for_where_none_was_sent(live: Live) -> None:
    """Meta knows the number already."""
    answer = {"id": "x", "method": "SMS", "accepted": "2026-01-01T00:00:00Z", "verificationCodeSent": False}
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        await client.whatsapp.senders.register(sender_id, method="SMS")
        live.emulator.faults.add(REGISTER, Fault.status(200, body=answer))
        live.emulator.project().table("whatsapp.senders").get(sender_id).hidden["verified_at_meta"] = True  # type: ignore[union-attr]
        await client.whatsapp.senders.register_and_verify(sender_id, code=give_code())
        await client.whatsapp.senders.wait_until_active(sender_id)
    (verified,) = live.emulator.requests.of(VERIFY)
    assert verified.body in (None, {})


async def test_a_registration_that_did_not_get_through_is_repeated(live: Live) -> None:
    live.emulator.faults.add(REGISTER, Fault.status(503, error_code="service_unavailable"), times=2)
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert len(live.emulator.requests.of(REGISTER)) == 3


async def test_a_registration_that_may_have_sent_a_code_is_not_repeated(live: Live) -> None:
    live.emulator.faults.add(REGISTER, Fault.drop())
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(APIConnectionError):
            await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert len(live.emulator.requests.of(REGISTER)) == 1


async def test_other_limits_end_after_some_attempts(live: Live) -> None:
    live.emulator.faults.add(REGISTER, Fault.status(429, error_code="too_many_requests"), times=None)
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(RateLimitError):
            await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert len(live.emulator.requests.of(REGISTER)) == 4


async def test_a_verification_whose_answer_was_lost_counts(live: Live) -> None:
    """The repeat is refused, because the first request has done it."""
    live.emulator.faults.add(VERIFY, Fault.drop(after_handling=True))
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        verified = await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert verified.state == "IN_PROGRESS"
    assert len(live.emulator.requests.of(VERIFY)) == 2


async def test_other_errors_come_through_as_they_are(live: Live) -> None:
    async with live.client() as client:
        with pytest.raises(NotFoundError):
            await client.whatsapp.senders.register_and_verify("no-such-sender", code=give_code())


@pytest.mark.parametrize("wrong", [{"max_codes": 0}, {"max_wrong_codes": 0}, {"cool_down": -1}])
async def test_bounds_that_make_no_sense_are_refused(live: Live, wrong: dict[str, Any]) -> None:
    async with live.client() as client:
        with pytest.raises(ValueError, match=next(iter(wrong))):
            await client.whatsapp.senders.register_and_verify("s1", code=give_code(), **wrong)
    assert live.emulator.requests == []


async def test_a_cancelled_flow_stops(live: Live) -> None:
    asked = anyio.Event()

    async def source(request: CodeRequest) -> str:
        asked.set()
        await anyio.sleep_forever()
        return CODE

    async with live.client() as client:
        sender_id = await pending_sender(live, client)

        async def run() -> None:
            await client.whatsapp.senders.register_and_verify(sender_id, code=source)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(run)
            await asked.wait()
            tasks.cancel_scope.cancel()
    assert live.emulator.requests.of(VERIFY) == []


async def test_its_error_can_be_pickled(live: Live) -> None:
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError) as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code="000000")
    error, again = caught.value, pickle.loads(pickle.dumps(caught.value))
    assert (again.reason, again.sender_id, again.error_code) == ("wrong_code", sender_id, "wrong_otp")
    assert (again.call, again.request_id) == ("whatsapp.senders.verify", error.request_id)
    assert str(again) == str(error)


def test_a_sender_of_any_length_and_look_leaves_room_for_what_to_do() -> None:
    error = VerificationError(
        "It was wrong.", reason="wrong_code", sender_id="a\n" + "x" * 5000, next_step="Start again."
    )
    assert str(error).startswith("Sender a\\nxxx")
    assert str(error).endswith("characters): It was wrong. Start again.")
    assert len(str(error)) < 200


async def test_a_lock_says_for_how_long_where_the_service_does(live: Live) -> None:
    refusal = Fault.status(429, error_code="too_many_invalid_verification_codes", retry_after=120)
    live.emulator.faults.add(REGISTER, refusal)
    async with live.client() as client:
        sender_id = await pending_sender(live, client)
        with pytest.raises(VerificationError, match="Start again in 120 seconds") as caught:
            await client.whatsapp.senders.register_and_verify(sender_id, code=CODE)
    assert (caught.value.reason, caught.value.retry_after) == ("locked", 120)


def test_help_shows_what_the_error_has() -> None:
    attributes = inspect.getdoc(VerificationError) or ""
    error = VerificationError("It was wrong.", reason="wrong_code", sender_id="s1")
    own = vars(error).keys() - vars(ProvisioningError("")).keys()
    assert {"reason", "sender_id", "retry_after"} <= own
    assert not [name for name in own if f"    {name}: " not in attributes]
