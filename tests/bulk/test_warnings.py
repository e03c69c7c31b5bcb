"""Warnings about inputs, where one thing is done to many items: each item has its own, and nothing is told twice."""

from __future__ import annotations

import warnings
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from sinch_provisioning import InputWarning, Webhook, WebhookInput, bulk
from tests.support.scripted import Harness, ok


def hook(number: int, *, trigger: str = "ALLL") -> dict[str, Any]:
    return {"target": f"https://me.example/{number}", "secret": "s", "triggers": [trigger]}


def odd(trigger: str) -> str:
    return f"triggers[0] is no WebhookTrigger that the description knows (did you mean 'ALL'?) (given: '{trigger}')"


async def create_all(harness: Harness, bodies: list[dict[str, Any]]) -> list[bulk.Outcome[dict[str, Any], Webhook]]:
    return await bulk.run(
        bodies,
        lambda body: harness.client.webhooks.create(body=body),
        key=lambda body: str(body["target"]).rpartition("/")[2],
        concurrency=5,
    )


async def test_equal_texts_are_told_once_with_the_first_item_where_the_run_was_called() -> None:
    async with Harness(ok()) as harness:
        with warnings.catch_warnings(record=True, action="always") as caught:
            outcomes = await create_all(harness, [hook(number) for number in range(20)])
    (told,) = caught
    assert (str(told.message), told.category) == (f"item '0': {odd('ALLL')}; it is sent as it is", InputWarning)
    assert told.filename == __file__
    assert [outcome.warnings for outcome in outcomes] == [(odd("ALLL"),)] * 20
    assert [outcome.status for outcome in outcomes] == ["done"] * 20


async def test_each_other_text_is_told_and_each_item_has_its_own() -> None:
    triggers = ["ALL", "ALLL", "AALL", "ALL", "ALLL"]
    async with Harness(ok()) as harness:
        with warnings.catch_warnings(record=True, action="always") as caught:
            outcomes = await create_all(harness, [hook(n, trigger=trigger) for n, trigger in enumerate(triggers)])
    assert [str(one.message).partition(":")[0] for one in caught] == ["item '1'", "item '2'"]
    assert [outcome.warnings for outcome in outcomes] == [
        () if trigger == "ALL" else (odd(trigger),) for trigger in triggers
    ]


async def test_items_under_way_at_once_keep_theirs_apart() -> None:
    async def work(trigger: str) -> None:
        await anyio.lowlevel.checkpoint()
        WebhookInput(target="https://me.example", secret="s", triggers=[trigger]).validate()
        await anyio.lowlevel.checkpoint()

    with pytest.warns(InputWarning):
        outcomes = await bulk.run(["ALLL", "AALL"], work)
    assert [outcome.warnings for outcome in outcomes] == [(odd("ALLL"),), (odd("AALL"),)]


async def test_where_warnings_are_errors_no_such_item_is_sent() -> None:
    async with Harness(ok()) as harness:
        with warnings.catch_warnings(action="error"):
            outcomes = await create_all(harness, [hook(number) for number in range(3)])
        assert harness.service.requests == []
    assert [outcome.status for outcome in outcomes] == ["failed"] * 3
    assert [outcome.summary.partition(":")[0] for outcome in outcomes] == ["InputWarning"] * 3
    assert "item '2'" in outcomes[2].summary


async def test_where_warnings_are_errors_each_item_has_all_of_its_own_and_the_parts_of_the_first() -> None:
    async with Harness(ok()) as harness:
        with warnings.catch_warnings(action="error"):
            (outcome,) = await create_all(harness, [{**hook(1), "triggers": ["ALLL", "AALL"]}])
    assert outcome.warnings == (odd("ALLL"), odd("AALL").replace("[0]", "[1]"))
    assert isinstance(outcome.error, InputWarning)
    assert outcome.error.violation is not None
    assert (outcome.error.violation.path, outcome.error.violation.value) == ("triggers[0]", "'ALLL'")


async def test_after_a_run_a_call_warns_where_it_is_made() -> None:
    async with Harness(ok()) as harness:
        with warnings.catch_warnings(record=True, action="always") as caught:
            await create_all(harness, [hook(1)])
            await harness.client.webhooks.create(body=hook(2))
    assert [str(one.message).startswith("item") for one in caught] == [True, False]
    assert caught[1].filename == __file__


async def test_those_of_a_look_come_after_those_of_the_work() -> None:
    def validate(trigger: str) -> None:
        WebhookInput(target="https://me.example", secret="s", triggers=[trigger]).validate()

    async def work(item: str) -> None:
        validate("ALLL")
        raise RuntimeError

    async def look(item: str) -> bool:
        validate("AALL")
        validate("ALLL")
        return True

    with pytest.warns(InputWarning):
        (outcome,) = await bulk.run(["a"], work, was_done=look)
    assert (outcome.status, outcome.warnings) == ("done", (odd("ALLL"), odd("AALL")))
