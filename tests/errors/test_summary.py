"""The short form of errors: one line, whatever comes, that names the call and what came of it, and gives no advice."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinch_provisioning import (
    APIConnectionError,
    BearerToken,
    CallError,
    CallFacts,
    EventSignatureError,
    InvalidInputError,
    OAuth2ClientCredentials,
    ProvisioningError,
    RetryPolicy,
    TokenError,
    Violation,
    WaitFailedError,
)
from sinch_provisioning_core.runtime.text import first_words
from tests.support.scripted import TOKEN_URL, Harness, refusal

pytestmark = pytest.mark.anyio

LONGEST = 200
MEGABYTE = "x" * 1_000_000


async def error_of(answer: Any, **options: Any) -> Any:
    async with Harness(answer, **{"retry": RetryPolicy.none(), **options}) as harness:
        with pytest.raises(ProvisioningError) as caught:
            await harness.client.webhooks.get("w1")
    return caught.value


async def test_a_refusal() -> None:
    error = await error_of(refusal(404, "webhook_not_found", x_request_id="req-7"))
    assert error.summary == "webhooks.get: 404 webhook_not_found: That went wrong (request id req-7)"
    assert pickle.loads(pickle.dumps(error)).summary == error.summary


@pytest.mark.parametrize(
    ("answer", "summary"),
    [
        (httpx.Response(502, text="<h1>Bad</h1>"), "webhooks.get: 502 Bad Gateway"),
        (httpx.Response(599), "webhooks.get: 599"),
        (httpx.Response(409, json={"errorCode": "webhook_exists"}), "webhooks.get: 409 webhook_exists"),
        (
            httpx.Response(
                400, json={"errorCode": "invalid_input", "message": "Bad.", "additionalInformation": ["use a region"]}
            ),
            'webhooks.get: 400 invalid_input: Bad. ["use a region"]',
        ),
        (httpx.Response(200), "webhooks.get: 200, but the answer is empty"),
        (
            httpx.RemoteProtocolError("Server disconnected."),
            "webhooks.get: no complete answer from provisioning.api.sinch.com, "
            "RemoteProtocolError: Server disconnected",
        ),
        (
            httpx.ConnectError("refused"),
            "webhooks.get: no complete answer from provisioning.api.sinch.com, ConnectError: refused",
        ),
    ],
)
async def test_other_answers(answer: Any, summary: str) -> None:
    assert (await error_of(answer)).summary == summary


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (httpx.Response(401, json={"error": "invalid_client"}), "401 Unauthorized, invalid_client"),
        (httpx.ConnectError("refused"), "no complete answer, ConnectError: refused"),
        (httpx.Response(200, json={}), "200, but without a usable access_token"),
    ],
)
async def test_no_token(answer: Any, told: str) -> None:
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    error = await error_of(answer, auth=auth)
    assert isinstance(error, TokenError)
    assert error.summary == f"webhooks.get: no access token: {told}"


def test_invalid_input() -> None:
    one = InvalidInputError("webhooks.create", (Violation("target", "is required"),), ("secret is odd",))
    assert one.summary == "webhooks.create: target is required"
    both = (Violation("target", "is required"), Violation("secret", "has 0 characters,\nfewer than 1", "''"))
    two = InvalidInputError("a model", both)
    assert two.summary == "a model: 2 problems: target is required; secret has 0 characters, fewer than 1 (given: '')"
    two.name_call("webhooks.create", "id")
    assert two.summary.startswith("webhooks.create: 2 problems: target is required; ")


def test_errors_beside_calls() -> None:
    assert WaitFailedError("bundles.wait_until_done cannot succeed: state is FAILED.").summary == (
        "bundles.wait_until_done cannot succeed: state is FAILED"
    )
    assert EventSignatureError("mismatch").summary == "The delivery is not signed as it must be"


def test_it_is_one_line_without_terminal_escapes() -> None:
    error = ProvisioningError("one\r\n  two\x1b[31m\u202e three\u2028four", next_step="Mend it.")
    assert error.summary == r"one two\x1b[31m\u202e three four"


async def test_it_hides_what_the_long_form_hides() -> None:
    body = {"errorCode": "a", "message": "planted-token-0!", "additionalInformation": {"token": "hush-hush-hush"}}
    error = await error_of(httpx.Response(401, json=body), auth=BearerToken("planted-token-0"))
    assert error.summary == 'webhooks.get: 401 a: [hidden]! {"token": "[hidden]"}'


async def test_words_give_way_and_the_call_and_the_request_id_stay() -> None:
    body = {"errorCode": "webhook_exists", "message": "word " * 1_000}
    error = await error_of(httpx.Response(409, json=body, headers={"x-request-id": "req-7"}))
    assert error.summary.startswith("webhooks.get: 409 webhook_exists: word word")
    assert error.summary.endswith(" word… (request id req-7)")
    assert LONGEST - 10 < len(error.summary) <= LONGEST


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(
            409,
            json={
                "errorCode": "a\nb",
                "message": "a\nb",
                "resolution": "a\nb",
                "additionalInformation": {"c\nd": "e\nf"},
            },
        ),
        httpx.Response(502, text="<h1>a\n\nb</h1>\n"),
        httpx.Response(200, text="a\nb"),
        httpx.Response(200, json={"id": "w1", "triggers": {"a\nb": "c\nd"}}),
        httpx.ConnectError("a\nb"),
    ],
)
async def test_the_long_form_of_a_calls_error_is_one_line_too(answer: Any) -> None:
    assert str(await error_of(answer)).isprintable()


HUGE_BODY = {"errorCode": MEGABYTE, "message": MEGABYTE, "additionalInformation": [MEGABYTE]}


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(409, json=HUGE_BODY, headers={"x-request-id": MEGABYTE}),
        httpx.Response(200, json={"id": "w1", "triggers": MEGABYTE}, headers={"x-request-id": MEGABYTE}),
        httpx.ReadError(MEGABYTE),
    ],
)
async def test_it_is_bounded_whatever_comes(answer: Any) -> None:
    assert len((await error_of(answer)).summary) <= LONGEST


def test_it_is_bounded_whatever_it_is_made_of() -> None:
    facts = CallFacts(operation_id=MEGABYTE, call=MEGABYTE, method="GET", path=MEGABYTE)
    errors: list[ProvisioningError] = [
        CallError(MEGABYTE, facts),
        APIConnectionError(MEGABYTE, facts),
        TokenError(MEGABYTE, facts, token_url=MEGABYTE),
        InvalidInputError(MEGABYTE, (Violation(MEGABYTE, MEGABYTE),) * 1_000),
    ]
    assert [len(error.summary) <= LONGEST for error in errors] == [True] * 4


@given(st.text(), st.integers(1, 50))
def test_first_words_are_one_line_that_fits(text: str, limit: int) -> None:
    line = first_words(text, limit)
    assert len(line) <= limit
    assert line.isprintable()
    whole = first_words(text, 100_000)
    assert line == whole or (line.endswith("…") and whole.startswith(line[:-1]))
