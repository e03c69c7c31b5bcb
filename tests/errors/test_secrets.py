"""No credential in a log, a repr, an error or a traceback, at any level and in whatever goes wrong."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    BasicAuth,
    BearerToken,
    InvalidInputError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    ProvisioningError,
)
from sinch_provisioning._redaction import Redaction
from tests.support.leaks import everything_logged, everything_shown
from tests.support.scripted import TOKEN_URL, Answer, Harness, ok, refusal, token

pytestmark = pytest.mark.anyio

ACCESS_TOKEN = "PLANTED-access-token"
WEBHOOK_SECRET = "PLANTED-webhook-secret"
SECRETS = ("PLANTED-key-secret", ACCESS_TOKEN, WEBHOOK_SECRET, "UExBTlRFRC1")  # the last in Base64


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    with everything_logged() as text:
        yield text


FAILURES: list[Answer] = [
    refusal(400),
    refusal(401),
    refusal(409),
    refusal(429),
    refusal(503),
    httpx.Response(302, headers={"location": "https://evil.example/PLANTED-access-token"}),
    lambda request: httpx.Response(500, text=f"you sent {request.headers['authorization']}"),
    lambda request: httpx.Response(401, json={"errorCode": "e", "message": request.headers["authorization"]}),
    httpx.Response(200, text="not JSON"),
    httpx.Response(200, content=b'{"id": "w1", "secret": "PLANTED-webhook-secret", '),
    httpx.Response(200, json={"id": "w1", "secret": "PLANTED-webhook-secret", "triggers": "no list"}),
    httpx.ConnectError("no route"),
    httpx.ReadError("lost"),
    httpx.ReadTimeout("slow"),
    ok(),
]
AUTHS: list[Any] = [
    OAuth2ClientCredentials("key-id", "PLANTED-key-secret", token_url=TOKEN_URL),
    BasicAuth("key-id", "PLANTED-key-secret"),
    BearerToken("PLANTED-access-token"),
]


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("auth", AUTHS)
async def test_failing_calls(failure: Answer, auth: Any, log: io.StringIO) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.example":
            return token(ACCESS_TOKEN)
        if isinstance(failure, Exception):
            raise failure
        if not isinstance(failure, httpx.Response):
            echo = failure(request)
            assert isinstance(echo, httpx.Response)
            return echo
        return httpx.Response(failure.status_code, headers=failure.headers, content=failure.content)

    shown = ""
    async with Harness(answer, auth=auth) as harness:
        try:
            await harness.client.webhooks.create(target="https://a.example", secret=WEBHOOK_SECRET, triggers=["ALL"])
        except ProvisioningError as error:
            shown = everything_shown(error)
        shown += repr(harness.client) + repr(vars(harness.client)) + repr(harness.attempts)
    assert_clean(shown + log.getvalue())
    assert "webhooks" in log.getvalue()


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(401, json={"error": "invalid_client", "error_description": "not good: PLANTED-key-secret"}),
        httpx.Response(200, json={"access_token": "PLANTED-access-token", "expires_in": "soon"}),
        httpx.Response(200, json={"access_token": "PLANTED-access-token\n", "expires_in": 1}),
        httpx.Response(200, text="PLANTED-access-token"),
        httpx.Response(500, text="PLANTED-key-secret"),
        httpx.ConnectError("no route"),
    ],
)
async def test_failing_tokens(answer: Answer, log: io.StringIO) -> None:
    async with Harness(answer, auth=AUTHS[0]) as harness:
        with pytest.raises(ProvisioningError) as caught:
            await harness.client.webhooks.get("w1")
    assert_clean(everything_shown(caught.value) + log.getvalue())


async def test_refused_input() -> None:
    async with Harness(ok()) as harness:
        secrets: list[Any] = [WEBHOOK_SECRET * 20, [WEBHOOK_SECRET]]
        for secret in secrets:
            with pytest.raises(InvalidInputError) as caught:
                await harness.client.webhooks.create(target="", secret=secret, triggers=[])
            assert_clean(f"{caught.value} {caught.value!r}")


def test_a_client_that_cannot_be_made() -> None:
    auth = BearerToken(f"{ACCESS_TOKEN}\n")
    with pytest.raises(ProvisioningError) as caught:
        ProvisioningClient("p1", auth=auth)
    assert_clean(everything_shown(caught.value))


def assert_clean(text: str) -> None:
    for secret in SECRETS:
        assert secret not in text, text[max(0, text.find(secret) - 300) : text.find(secret) + 60]


@pytest.mark.parametrize("secret", ["0000000'000000'\"", "it's 8 or more", "back\\slash'es"])
@pytest.mark.parametrize("beside", ["", "'", '"', "'\""])
def test_a_secret_is_hidden_as_python_shows_texts(secret: str, beside: str) -> None:
    shown = Redaction(lambda: [secret]).text(repr(f"{beside}{secret}{beside}"), 200)
    assert secret not in shown
    assert repr(secret)[1:-1] not in shown
    assert secret.replace("'", "\\'") not in shown
