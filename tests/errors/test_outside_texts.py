"""Errors that quote what a service or a caller says, beside those of a call: one line, bounded, without secrets."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    BearerToken,
    ConfigurationError,
    FailedDependencyError,
    InvalidInputError,
    MissingAnswersError,
    ProvisioningError,
    Violation,
    WaitFailedError,
    WaitTimeoutError,
    Webhook,
)
from tests.support.scripted import Harness

pytestmark = pytest.mark.anyio

TOKEN = "tok-Aa1Bb2Cc3Dd4"
HOSTILE = f"X\nCRITICAL forged\x1b[31m \u202e {TOKEN}"


def assert_fit(text: str) -> None:
    assert text.isprintable()
    assert "CRITICAL forged" in text
    assert TOKEN not in text
    assert "[hidden]" in text
    assert len(text) <= 2_000


def answering(document: Any) -> Harness:
    return Harness(httpx.Response(200, json=document), auth=BearerToken(TOKEN))


async def test_a_wait_that_ran_out() -> None:
    async with answering({"id": "b1", "state": HOSTILE}) as harness:
        with pytest.raises(WaitTimeoutError) as caught:
            await harness.client.bundles.wait_until_done("b1", timeout=1)
    assert_fit(str(caught.value))
    assert_fit(caught.value.summary)
    assert_fit(caught.value.problem)
    assert caught.value.last.state == HOSTILE


async def test_a_wait_that_failed() -> None:
    async with answering({"id": "s1", "state": "ERROR", "changes": {"status": HOSTILE}}) as harness:
        with pytest.raises(WaitFailedError) as caught:
            await harness.client.whatsapp.senders.wait_until_active("s1")
    assert_fit(str(caught.value))


async def test_the_end_of_a_huge_state() -> None:
    async with answering({"id": "b1", "state": "y" * 1_000_000}) as harness:
        with pytest.raises(WaitTimeoutError) as caught:
            await harness.client.bundles.wait_until_done("b1", timeout=1)
    assert len(str(caught.value)) <= 2_000
    assert str(caught.value).endswith(WaitTimeoutError.next_step)


async def test_questions_without_an_answer() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if "questionnaire" in request.url.path:
            asked = {HOSTILE: {"question": HOSTILE}}
            return httpx.Response(200, json={"general": {"name": "g", "questions": asked}})
        sender = {"id": "1", "state": "IN_TEST", "useCase": "OTP", "details": {"countries": ["GB"], "brand": {}}}
        return httpx.Response(200, json=sender)

    async with Harness(answer, auth=BearerToken(TOKEN)) as harness:
        with pytest.raises(MissingAnswersError) as caught:
            await harness.client.rcs.senders.check_and_launch("1")
    assert_fit(str(caught.value))


async def test_the_note_about_a_webhook() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(424, json={"errorCode": "webhook_limit"})
        return httpx.Response(200, json={"webhooks": [], "totalSize": 0, "pageSize": 1})

    async with Harness(answer) as harness:
        with pytest.raises(FailedDependencyError) as caught:
            await harness.client.webhooks.ensure(
                target="https://user:hunter2hunter2@a.example", triggers=["ALL"], secret="a long random text"
            )
    (note,) = caught.value.__notes__
    assert "hunter2" not in note
    assert "a.example" in note


@pytest.mark.parametrize("kind", [ProvisioningError, ConfigurationError, WaitFailedError])
def test_every_error_and_note(kind: type[ProvisioningError]) -> None:
    error = kind("a\nb\x1b[31m", next_step="c\nd\u202e")
    error.add_note("e\nf\x07")
    for text in (str(error), error.problem, repr(error), *error.__notes__):
        assert text.isprintable(), text


def test_an_input_error_breaks_lines_between_its_violations_alone() -> None:
    error = InvalidInputError("x\x1b[1m", (Violation("a\nb", "c\n  - d", "e\n"), Violation("f" * 10_000, "g")))
    first, *others = str(error).splitlines()
    assert "\x1b" not in first
    assert [line[:4] for line in others] == ["  - ", "  - "]
    assert len(error.violations[1].path) <= 500


def test_a_violation_alone() -> None:
    hostile = "x\x1b]0;pwn\x07\nError: forged \u202e"
    found = Violation(hostile, hostile, hostile)
    for text in (found.path, found.message, found.value, str(found), str(InvalidInputError("w", (found,)))):
        assert text.isprintable(), text


def test_a_key_of_a_body() -> None:
    key = "idd\x1b]0;pwn\x07\nError: forged \u202e"
    with pytest.raises(InvalidInputError) as caught:
        Webhook.from_dict({"id": "1", key: float("nan")}).validate()
    assert all(found.path.isprintable() for found in caught.value.violations)
    assert len(str(caught.value).splitlines()) == 1 + len(caught.value.violations)
