"""Runs: order, concurrency, outcomes, progress, stopping."""

from __future__ import annotations

import pickle
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from sinch_provisioning import (
    APIConnectionError,
    ConflictError,
    ProvisioningError,
    bulk,
)
from sinch_provisioning.attempts import Attempt, CallFacts
from sinch_provisioning.bulk import ItemUnsureError, Outcome, Progress
from sinch_provisioning.bulk.outcome import took_no_effect
from sinch_provisioning.errors import (
    ClientClosedError,
    ConfigurationError,
    ResponseDecodeError,
    TokenError,
    WaitTimeoutError,
)
from sinch_provisioning.testing import Fault
from sinch_provisioning_core.runtime.errors import InvalidInputError, Violation
from tests.support.cancelling import await_what_others_cancelled
from tests.support.live import Live
from tests.support.scripted import Harness, ok

CREATE = "WhatsappTemplatesController_createTemplate_v1"


def attempt(*, may_have_succeeded: bool) -> Attempt:
    return Attempt("id", "call", "p", "POST", "/", 1, 0.1, may_have_succeeded=may_have_succeeded)


def facts(*may_have_succeeded: bool) -> CallFacts:
    attempts = tuple(attempt(may_have_succeeded=value) for value in may_have_succeeded)
    return CallFacts(operation_id="id", call="call", method="POST", path="/", attempts=attempts)


def in_the_middle(error: TokenError | ConfigurationError, *, may_have_succeeded: bool) -> Exception:
    """The error of a call that had sent a request before."""
    error.earlier_attempts = (attempt(may_have_succeeded=may_have_succeeded),)
    return error


def template(number: int) -> dict[str, Any]:
    details = {"components": [{"type": "BODY", "text": f"Message {number}"}]}
    return {"name": f"bulk_{number:03}", "language": "EN", "category": "UTILITY", "details": details}


async def test_outcomes_are_in_the_order_of_the_items() -> None:
    async def work(number: int) -> int:
        for _ in range(10 - number):
            await anyio.lowlevel.checkpoint()
        return number * 2

    outcomes = await bulk.run(range(10), work, concurrency=10)
    assert [outcome.result for outcome in outcomes] == [number * 2 for number in range(10)]
    assert [(outcome.index, outcome.key, outcome.item) for outcome in outcomes] == [(n, str(n), n) for n in range(10)]
    assert all(outcome.is_done and outcome.status == "done" for outcome in outcomes)


@pytest.mark.parametrize("concurrency", [1, 3, 50])
async def test_so_many_items_are_under_way_at_once(concurrency: int) -> None:
    under_way, most = 0, 0

    async def work(number: int) -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await anyio.wait_all_tasks_blocked()
        under_way -= 1

    await bulk.run(range(8), work, concurrency=concurrency)
    assert most == min(concurrency, 8)
    with pytest.raises(ValueError, match="concurrency"):
        await bulk.run(range(8), work, concurrency=0)


async def test_one_failure_does_not_end_the_others(live: Live) -> None:
    live.emulator.faults.add(CREATE, Fault.error("template_exists"))
    live.emulator.faults.add(CREATE, Fault.status(500, after_handling=True))
    async with live.client() as client:
        create = client.whatsapp.templates.create
        outcomes = await bulk.run([template(n) for n in range(4)], lambda body: create(body=body), concurrency=1)
    assert [outcome.status for outcome in outcomes] == ["failed", "unsure", "done", "done"]
    assert isinstance(outcomes[0].error, ConflictError)
    assert isinstance(outcomes[1].error, ConflictError), "its own first attempt may be what it conflicts with"


async def test_each_failure_has_a_line() -> None:
    async def work(number: int) -> None:
        if number == 1:
            raise InvalidInputError("webhooks.create", (Violation("target", "is required"),))
        if number == 2:
            raise RuntimeError("out\nof paper")
        if number == 3:
            raise RuntimeError

    outcomes = await bulk.run(range(4), work)
    assert [outcome.summary for outcome in outcomes] == [
        "",
        "webhooks.create: target is required",
        "RuntimeError: out of paper",
        "RuntimeError",
    ]


async def test_progress_tells_how_far_it_is() -> None:
    seen: list[Progress] = []

    async def work(number: int) -> None:
        if number == 1:
            raise InvalidInputError("x", ())
        if number == 2:
            raise RuntimeError

    async def tell(progress: Progress) -> None:
        seen.append(progress)

    for on_progress in (seen.append, tell):
        seen.clear()
        await bulk.run(range(4), work, concurrency=1, on_progress=on_progress)
        assert seen == [Progress(4, 1, 0, 0), Progress(4, 1, 1, 0), Progress(4, 1, 1, 1), Progress(4, 2, 1, 1)]
        assert [(progress.ended, progress.left) for progress in seen] == [(1, 3), (2, 2), (3, 1), (4, 0)]


async def test_it_stops_when_told_to() -> None:
    begun: list[int] = []

    async def work(number: int) -> None:
        begun.append(number)
        if number == 2:
            raise APIConnectionError("x", facts(False))

    def is_hopeless(outcome: Outcome[int, None]) -> bool:
        return isinstance(outcome.error, APIConnectionError) and outcome.status == "failed"

    outcomes = await bulk.run(range(6), work, concurrency=1, stop_when=is_hopeless)
    assert begun == [0, 1, 2]
    assert [outcome.status for outcome in outcomes] == ["done", "done", "failed", *["not begun"] * 3]


@pytest.mark.parametrize(
    ("error", "is_every_items"),
    [
        (ConfigurationError("no key"), True),
        (ClientClosedError("closed"), True),
        (InvalidInputError("x", (Violation("project_id", "is missing"),)), True),
        (InvalidInputError("x", (Violation("name", "is missing"),)), False),
        (RuntimeError("x"), False),
    ],
)
async def test_it_stops_by_itself_at_what_every_item_would_meet(error: Exception, is_every_items: bool) -> None:
    async def work(number: int) -> None:
        raise error

    outcomes = await bulk.run(range(3), work, concurrency=1)
    assert outcomes[0].error is error
    assert [outcome.status == "not begun" for outcome in outcomes[1:]] == [is_every_items] * 2


async def test_a_client_without_a_project_costs_no_more_than_one_item_at_a_time() -> None:
    async with Harness(ok(), project_id=None) as harness:
        outcomes = await bulk.run([str(n) for n in range(50)], harness.client.webhooks.delete, concurrency=2)
    assert [outcome.status for outcome in outcomes] == ["failed"] + ["not begun"] * 49
    assert "is for a project" in outcomes[0].summary


async def test_a_defect_of_a_callback_is_raised_as_it_is() -> None:
    async def work(number: int) -> None:
        await anyio.lowlevel.checkpoint()

    def fail(progress: Progress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await bulk.run(range(50), work, on_progress=fail)


async def test_two_items_of_one_key_are_refused_before_anything_is_done() -> None:
    async def work(name: str) -> None:
        raise AssertionError

    with pytest.raises(ValueError, match="2 items have the key 'b'"):
        await bulk.run(["a", "b", "b"], work, key=str)
    keys: list[Any] = [3, None, b"a", ["a"]]
    for wrong in keys:
        with pytest.raises(TypeError, match="a key is a str"):
            await bulk.run(["a"], work, key={"a": wrong}.__getitem__)
    with pytest.raises(ValueError, match="needs key="):
        await bulk.run(["a"], work, journal="journal.jsonl")


async def test_nothing_is_a_run_too() -> None:
    async def work(name: str) -> None:
        raise AssertionError

    assert await bulk.run([], work) == []


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (InvalidInputError("x", ()), True),
        (ConfigurationError("x"), True),
        (TokenError("x", facts(True), token_url="https://a.example"), True),
        (in_the_middle(TokenError("x", facts(), token_url="https://a.example"), may_have_succeeded=True), False),
        (in_the_middle(TokenError("x", facts(), token_url="https://a.example"), may_have_succeeded=False), True),
        (in_the_middle(ConfigurationError("x"), may_have_succeeded=True), False),
        (ConflictError("x", facts(False), status_code=409), True),
        (ConflictError("x", facts(True, False), status_code=409), False),
        (APIConnectionError("x", facts(False)), True),
        (APIConnectionError("x", facts(True)), False),
        (ResponseDecodeError("x", facts(False), json_path="$", expected="", excerpt=""), False),
        (WaitTimeoutError("x"), False),
        (ProvisioningError("x"), False),
        (RuntimeError("x"), False),
    ],
)
def test_which_errors_say_that_nothing_took_effect(error: Exception, expected: bool) -> None:
    assert took_no_effect(error) is expected


def test_an_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(ItemUnsureError("a")))
    assert (type(error), error.key, "'a'" in str(error)) == (ItemUnsureError, "a", True)


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_what_work_awaits_may_be_cancelled_by_others(anyio_backend: str) -> None:
    begun: list[int] = []

    async def work(number: int) -> int:
        begun.append(number)
        if number == 3:
            await await_what_others_cancelled()
        await anyio.wait_all_tasks_blocked()
        return number

    async def was_done(number: int) -> bool:
        await await_what_others_cancelled()
        return True

    outcomes = await bulk.run(range(20), work, concurrency=5, was_done=was_done)
    assert len(begun) == 20
    assert [outcome.index for outcome in outcomes if not outcome.is_done] == [3]
    assert (outcomes[3].status, type(outcomes[3].error)) == ("unsure", RuntimeError)
