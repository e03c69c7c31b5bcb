"""What is repeated, when, and when no more."""

from __future__ import annotations

from copy import copy
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    HARM_OF_REPEAT,
    LASTING_REFUSALS,
    APIConnectionError,
    BearerToken,
    ConfigurationError,
    ConflictError,
    Limiter,
    NotFoundError,
    ProvisioningClient,
    RateLimitError,
    RetryBudget,
    RetryPolicy,
    ServerError,
)
from sinch_provisioning._sending.repeating import HARMLESS_TO_REPEAT, IDEMPOTENT, Caution, Effect, reason_not_to_repeat
from tests.release import about_one_release
from tests.support.calls import Make, comment, delete, get, invite, patch, post, put
from tests.support.scripted import Harness, ok, refusal

pytestmark = pytest.mark.anyio

LOST = httpx.ReadError("connection lost")
UNSENT = httpx.ConnectError("refused")


@pytest.mark.parametrize("failure", [refusal(429), refusal(500), refusal(502), refusal(503), LOST, UNSENT])
@pytest.mark.parametrize("make", [get, put, patch, delete, post])
async def test_ordinary_calls_are_repeated_on_every_passing_failure(make: Make, failure: Any) -> None:
    async with Harness(failure, ok()) as harness:
        await make(harness.client)
    assert len(harness.service.calls) == 2
    assert harness.service.calls[0] == harness.service.calls[1]
    assert harness.service.requests[0].content == harness.service.requests[1].content


@pytest.mark.parametrize("make", [comment, invite])
async def test_calls_whose_repeat_does_harm_are_repeated_only_if_nothing_happened(make: Make) -> None:
    answer = ok({"number": "+46123123111", "state": "PENDING", "type": "COMMENT_ADDED"})
    for harmless in (refusal(429), refusal(503), UNSENT):
        async with Harness(harmless, answer) as harness:
            await make(harness.client)
        assert len(harness.service.calls) == 2
    for ambiguous in (refusal(500), LOST):
        async with Harness(ambiguous, answer) as harness:
            with pytest.raises((ServerError, APIConnectionError)) as caught:
                await make(harness.client)
        assert len(harness.service.calls) == 1
        assert "may have taken effect" in caught.value.gave_up


async def test_caution_makes_it_strict_or_lenient() -> None:
    async with Harness(refusal(500), ok(), retry=RetryPolicy(caution="strict")) as harness:
        with pytest.raises(ServerError, match="strict about POST"):
            await post(harness.client)
        await get(harness.client)
    async with Harness(refusal(500), ok({"type": "COMMENT_ADDED"}), retry=RetryPolicy(caution="lenient")) as harness:
        await comment(harness.client)


def test_the_tables_name_operations_that_exist_and_reasons() -> None:
    client = ProvisioningClient("p1", key_id="k", key_secret="s")
    assert {*HARM_OF_REPEAT, *HARMLESS_TO_REPEAT} <= set(client.operations)
    assert all(reason.strip() for reason in (*HARM_OF_REPEAT.values(), *HARMLESS_TO_REPEAT.values()))
    assert client.operations["RcsSendersController_retryTestNumber_v1"].method == "GET"


@about_one_release
def test_every_operation_of_this_release_that_may_do_harm_is_judged_once() -> None:
    operations = ProvisioningClient("p1", key_id="k", key_secret="s").operations.values()
    assert set(HARM_OF_REPEAT).isdisjoint(HARMLESS_TO_REPEAT)
    judged = {operation.id for operation in operations if operation.method not in IDEMPOTENT}
    assert judged <= {*HARM_OF_REPEAT, *HARMLESS_TO_REPEAT}


@pytest.mark.parametrize(
    ("method", "effect", "caution", "repeated"),
    [
        ("POST", Effect.NONE, "advised", True),
        ("POST", Effect.UNKNOWN, "advised", False),
        ("PATCH", Effect.UNKNOWN, "advised", False),
        ("PATCH", Effect.DONE, "advised", False),
        ("BREW", Effect.UNKNOWN, "advised", False),
        ("POST", Effect.UNKNOWN, "lenient", True),
        ("GET", Effect.UNKNOWN, "advised", True),
        ("PUT", Effect.DONE, "advised", True),
        ("DELETE", Effect.UNKNOWN, "strict", True),
    ],
)
def test_an_operation_that_nobody_has_judged_is_repeated_only_if_its_method_allows_it(
    method: str, effect: Effect, caution: Caution, repeated: bool
) -> None:
    known = ProvisioningClient("p1", key_id="k", key_secret="s").operations["WebhookWebhookController_createWebhook_v1"]
    added = copy(known)
    added.id, added.method = "NewController_added_v1", method
    reason = reason_not_to_repeat(added, caution, effect)
    assert (reason is None) is repeated
    unjudged = "it may have taken effect, and nobody has judged yet whether repeating it does harm"
    assert repeated or effect is Effect.DONE or reason == unjudged


@pytest.mark.parametrize("code", LASTING_REFUSALS)
async def test_a_429_that_repeating_cannot_change_is_not_repeated_and_says_why(code: str) -> None:
    limiter = Limiter(1_000.0)
    async with Harness(refusal(429, code, retry_after="1"), ok(), limiter=limiter) as harness:
        with pytest.raises(RateLimitError) as caught:
            await harness.client.whatsapp.senders.register("s1", method="SMS")
    assert len(harness.service.calls) == 1
    assert caught.value.gave_up == LASTING_REFUSALS[code]
    assert f"Not repeated: {LASTING_REFUSALS[code]}." in str(caught.value)
    assert "read the current state" in caught.value.next_step
    assert limiter.rate == 1_000.0, "it is not about the rate"


@pytest.mark.parametrize("status", [429, 503])
async def test_other_refusals_of_that_status_or_code_are_repeated(status: int) -> None:
    code = "sender-register-too-many-requests" if status == 429 else "sender-already-registered"
    registration = ok({"id": "s1", "method": "SMS", "accepted": "now", "verificationCodeSent": True})
    async with Harness(refusal(status, code), registration) as harness:
        await harness.client.whatsapp.senders.register("s1", method="SMS")
    assert len(harness.service.calls) == 2


def test_lasting_refusals_are_documented_for_429() -> None:
    operations = ProvisioningClient("p1", auth=BearerToken("t")).operations.values()
    documented = {code for operation in operations for code in operation.errors.get(429, ())}
    assert set(LASTING_REFUSALS) <= documented


async def test_delays_double_up_to_the_bound_and_attempts_are_listed() -> None:
    policy = RetryPolicy(max_retries=6, base_delay=1.0, max_delay=10.0)
    async with Harness(refusal(503, x_request_id="r-1"), retry=policy) as harness:
        with pytest.raises(ServerError) as caught:
            await get(harness.client)
    assert harness.time.slept == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0]
    error = caught.value
    assert error.attempts == tuple(harness.attempts)
    assert [attempt.number for attempt in error.attempts] == [1, 2, 3, 4, 5, 6, 7]
    assert [attempt.delay for attempt in error.attempts] == [1.0, 2.0, 4.0, 8.0, 10.0, 10.0, None]
    assert {attempt.status for attempt in error.attempts} == {503}
    assert error.request_id == "r-1"
    assert "its 6 retries were used" in str(error)
    assert "7 attempts in 35.0 s" in str(error)


async def test_jitter_is_full() -> None:
    async with Harness(refusal(503), ok(), random=lambda: 0.25) as harness:
        await get(harness.client)
    assert harness.time.slept == [0.125]


@pytest.mark.parametrize(
    ("retry_after", "slept"),
    [
        ("3", 3.5),
        ("10", 10.5),
        ("0", 0.5),
        ("0.5", 1.0),
        ("2.5", 3.0),
        ("soon", 0.5),
        ("-1", 0.5),
        ("nan", 0.5),
        ("inf", 0.5),
        ("", 0.5),
    ],
)
async def test_retry_after_in_seconds(retry_after: str, slept: float) -> None:
    async with Harness(refusal(429, retry_after=retry_after), ok()) as harness:
        await get(harness.client)
    assert harness.time.slept == [slept]


async def test_retry_after_as_a_date_goes_by_the_services_own_clock() -> None:
    sent = 1_600_000_000
    answer = refusal(503, retry_after=formatdate(sent + 7, usegmt=True), date=formatdate(sent, usegmt=True))
    async with Harness(answer, ok()) as harness:
        await get(harness.client)
    assert harness.time.slept == [7.5]
    async with Harness(ok()) as harness:
        wall = harness.time.clock.wall()
        harness.service.answers.insert(0, refusal(503, retry_after=formatdate(wall + 4, usegmt=True)))
        await get(harness.client)
    assert harness.time.slept == [pytest.approx(4.5)]


async def test_retry_after_beyond_the_bound_fails_at_once() -> None:
    async with Harness(refusal(429, retry_after="120"), ok()) as harness:
        with pytest.raises(RateLimitError, match="asks to wait 120 s") as caught:
            await get(harness.client)
    assert harness.time.slept == []
    assert caught.value.retry_after == 120.0
    assert "Wait 120 s" in caught.value.next_step


async def test_no_retry_begins_after_the_deadline() -> None:
    async with Harness(refusal(503), retry=RetryPolicy(max_retries=10, base_delay=2.0, deadline=5.0)) as harness:
        with pytest.raises(ServerError, match="the time for the call would be over"):
            await get(harness.client)
    assert harness.time.slept == [2.0]


async def test_no_retry_begins_at_the_deadline_either() -> None:
    async with Harness(refusal(503), retry=RetryPolicy(base_delay=2.0, deadline=2.0)) as harness:
        with pytest.raises(ServerError):
            await get(harness.client)
    assert harness.time.slept == []


async def test_the_calls_timeout_bounds_the_delays_too() -> None:
    async with Harness(refusal(503, retry_after="4"), timeout=3.0) as harness:
        with pytest.raises(ServerError, match="the time for the call would be over"):
            await get(harness.client)
    assert harness.time.slept == []


async def test_none_never_repeats_per_client_and_per_call() -> None:
    async with Harness(refusal(503), retry=RetryPolicy.none()) as harness:
        with pytest.raises(ServerError, match="retries are off"):
            await get(harness.client)
    async with Harness(refusal(503)) as harness:
        with pytest.raises(ServerError):
            await harness.client.webhooks.get("w1", retry=RetryPolicy.none())
        with pytest.raises(ConfigurationError, match="not a RetryPolicy"):
            await harness.client.webhooks.get("w1", retry=3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert len(harness.service.calls) == 1


async def test_other_refusals_are_not_repeated() -> None:
    for status in (301, 400, 401, 403, 404, 409, 412, 418, 422, 424):
        async with Harness(refusal(status)) as harness:
            with pytest.raises(Exception, match=str(status)):
                await get(harness.client)
        assert len(harness.service.calls) == 1


async def test_a_budget_stops_retry_storms() -> None:
    budget = RetryBudget(10.0, cost=5.0)
    async with Harness(refusal(503), retry_budget=budget) as harness:
        with pytest.raises(ServerError, match="retry budget"):
            await get(harness.client)
        assert len(harness.service.calls) == 3
        with pytest.raises(ServerError, match="retry budget"):
            await get(harness.client.with_options(project_id="p2"))
        assert len(harness.service.calls) == 4
        harness.service.answers[:] = [ok()]
        for _ in range(5):
            await get(harness.client)
        assert budget.tokens == 5.0
        harness.service.answers[:] = [refusal(503), ok()]
        await get(harness.client)
        assert budget.tokens == 5.0


async def test_a_conflict_after_a_repeated_post_tells_that_it_may_have_been_done() -> None:
    async with Harness(LOST, refusal(409, "webhook_exists")) as harness:
        with pytest.raises(ConflictError, match="An earlier attempt may have done this already") as caught:
            await post(harness.client)
    assert caught.value.earlier_attempt_may_have_succeeded
    async with Harness(UNSENT, refusal(409, "webhook_exists")) as harness:
        with pytest.raises(ConflictError) as caught:
            await post(harness.client)
    assert not caught.value.earlier_attempt_may_have_succeeded


async def test_a_missing_thing_after_a_repeated_delete_tells_that_it_may_have_been_deleted() -> None:
    async with Harness(refusal(502), refusal(404)) as harness:
        with pytest.raises(NotFoundError, match="An earlier attempt may have done this already"):
            await delete(harness.client)


async def test_a_certificate_that_does_not_verify_is_not_tried_again() -> None:
    import ssl

    failure = httpx.ConnectError("certificate verify failed")
    failure.__cause__ = ssl.SSLCertVerificationError("self-signed certificate")
    async with Harness(failure, ok()) as harness:
        with pytest.raises(APIConnectionError, match="would fail in the same way"):
            await get(harness.client)


async def test_hooks_may_be_async_and_may_fail(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[int] = []

    async def hook(attempt: Any) -> None:
        seen.append(attempt.number)
        raise RuntimeError("not my day")

    async with Harness(refusal(503), ok(), on_attempt=hook) as harness:
        await get(harness.client)
    assert seen == [1, 2]
    assert "the on_attempt hook failed" in caplog.text


def test_policies_are_values() -> None:
    assert RetryPolicy() == RetryPolicy(max_retries=3, base_delay=0.5, max_delay=10.0)
    assert RetryPolicy.none().max_retries == 0
    with pytest.raises(ValueError, match="max_retries"):
        RetryPolicy(max_retries=-1)
    with pytest.raises(ValueError, match="caution"):
        RetryPolicy(caution="bold")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="capacity"):
        RetryBudget(-1)


def test_delays_never_overflow() -> None:
    assert RetryPolicy().delay_before(10_000, None, lambda: 1.0) == 10.0
