"""No error's text is longer than 2,000 characters, whatever comes, and it always says what to do."""

from __future__ import annotations

import json
import pickle
from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    BadRequestError,
    CallError,
    InvalidInputError,
    OAuth2ClientCredentials,
    ProvisioningError,
    RetryPolicy,
    TokenError,
)
from tests.support.scripted import TOKEN_URL, Harness

pytestmark = pytest.mark.anyio

MEGABYTE = "x" * 1_000_000
LONGEST = 2_000


def huge_refusal(status: int) -> httpx.Response:
    body = {
        "errorCode": MEGABYTE,
        "message": MEGABYTE,
        "resolution": MEGABYTE,
        "additionalInformation": {MEGABYTE: [MEGABYTE] * 3, "deep": json.loads("[" * 90 + "]" * 90)},
    }
    headers = {"x-request-id": MEGABYTE, "content-type": MEGABYTE, "retry-after": "9" * 300}
    return httpx.Response(status, content=json.dumps(body).encode(), headers=headers)


def reason(status: int) -> Any:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, text=MEGABYTE, extensions={"reason_phrase": MEGABYTE.encode()})

    return answer


HUGE: list[Any] = [
    *(huge_refusal(status) for status in (302, 400, 401, 409, 429, 500, 503)),
    reason(400),
    reason(500),
    httpx.Response(200, text=MEGABYTE),
    httpx.Response(200, json={"id": "w1", "triggers": MEGABYTE}),
    httpx.Response(200, json={"id": "w1", "triggers": [{MEGABYTE: MEGABYTE}]}),
    httpx.ReadError(MEGABYTE),
]


@pytest.mark.parametrize("index", range(len(HUGE)))
@pytest.mark.parametrize("retries", [0, 3, 40])
async def test_no_text_is_longer_and_each_says_what_to_do(index: int, retries: int) -> None:
    policy = RetryPolicy(max_retries=retries, max_delay=1.0)
    async with Harness(HUGE[index], retry=policy) as harness:
        with pytest.raises(CallError) as caught:
            await harness.client.webhooks.get("w1" * 5_000, validate=False)
    error = caught.value
    assert len(str(error)) <= LONGEST
    assert len(repr(error)) <= LONGEST + 100
    assert len(error.problem) <= LONGEST
    assert str(error).startswith("webhooks.get (GET /v1/projects/p1/webhooks/w1")
    assert "…" in str(error)
    said = error.next_step or error.reason  # type: ignore[attr-defined]
    assert said in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize("answer", [huge_refusal(400), huge_refusal(503), httpx.Response(200, text=MEGABYTE)])
async def test_the_token_endpoints_texts_are_bounded_too(answer: httpx.Response) -> None:
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    async with Harness(answer, auth=auth) as harness:
        with pytest.raises(TokenError) as caught:
            await harness.client.webhooks.get("w1")
    assert len(str(caught.value)) <= LONGEST
    assert "It was needed for webhooks.get." in str(caught.value)


@pytest.mark.parametrize("many", [1, 500])
async def test_of_many_violations_the_text_tells_some_and_the_list_the_first_hundred(many: int) -> None:
    async with Harness(httpx.Response(200)) as harness:
        with pytest.raises(InvalidInputError) as caught:
            await harness.client.webhooks.create(
                target="https://a.example",
                secret="s" * 20,
                triggers=[["not a trigger" * 10] for _ in range(many)],  # type: ignore[misc]
            )
    assert len(caught.value.violations) >= min(many, 100)
    assert len(str(caught.value)) <= LONGEST
    assert len(repr(caught.value)) <= LONGEST + 100
    assert str(caught.value).startswith("webhooks.create (WebhookWebhookController_createWebhook_v1): ")


async def test_what_a_bad_request_refuses_is_told() -> None:
    information = {"validationErrors": ["region must be one of: BR, EU, US"]}
    body = {"errorCode": "invalid_input", "message": "Bad.", "additionalInformation": information}
    async with Harness(httpx.Response(400, json=body)) as harness:
        with pytest.raises(BadRequestError) as caught:
            await harness.client.webhooks.get("w1")
    assert "region must be one of: BR, EU, US" in str(caught.value)
    assert caught.value.additional_information == information


def test_the_longest_sentence_gives_way() -> None:
    error = ProvisioningError("It broke: " + MEGABYTE, next_step="Mend it.")
    error.page_number, error.page_token = 7, "next" * 1_000
    assert len(str(error)) <= LONGEST
    assert len(repr(error)) <= LONGEST + 100
    assert "Mend it." in str(error)
    assert "This was page 7; page_token='nextnext" in str(error)
    assert str(ProvisioningError(MEGABYTE[:1_990], next_step="Mend it.")).endswith("Mend it.")
