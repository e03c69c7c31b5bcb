"""What is said when no token is to be had, and what stands in the error."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    OAuth2ClientCredentials,
    RetryPolicy,
    TokenError,
    TokenRefusedError,
    TokenStatusError,
)
from tests.support.scripted import TOKEN_URL, Answer, Harness, ok, token

pytestmark = pytest.mark.anyio

CHECK_KEY = "Check the key id, the key secret and the token URL."
NO_ENDPOINT = "Check the token URL: this does not look like an OAuth 2.0 token endpoint."
REDIRECTED = "Set the token URL to where it now is: credentials are not sent along a redirect."


async def error_of(answer: Answer) -> Any:
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    async with Harness(answer, auth=auth, retry=RetryPolicy.none()) as harness:
        with pytest.raises(TokenError) as caught:
            await harness.client.webhooks.get("w1")
    return caught.value


def refused(status: int = 401, **fields: Any) -> httpx.Response:
    return httpx.Response(status, json=fields)


@pytest.mark.parametrize(
    ("answer", "problem", "step"),
    [
        (refused(), "401 Unauthorized.", CHECK_KEY),
        (refused(error="moon", error_description="Full."), "401 Unauthorized, moon: Full.", CHECK_KEY),
        (refused(error="invalid_scope", error_description="EXX..."), "401 Unauthorized, invalid_scope: EXX.", None),
        (refused(400, error_description="Odd"), "400 Bad Request, Odd.", CHECK_KEY),
        (refused(error="invalid_client", error_description=["odd"]), "401 Unauthorized, invalid_client.", None),
        (refused(error="invalid_client", error_description=""), "401 Unauthorized, invalid_client.", None),
        (refused(399), "399.", REDIRECTED),
        (refused(400), "400 Bad Request.", CHECK_KEY),
        (refused(499), "499.", CHECK_KEY),
        (refused(500), "500 Internal Server Error.", "Try again later."),
        (httpx.Response(302, headers={"location": "/x"}), "302 Found.", REDIRECTED),
        (httpx.Response(200, text="hush"), "200, but not with a JSON object.", NO_ENDPOINT),
        (httpx.Response(200, json=[]), "200, but not with a JSON object.", NO_ENDPOINT),
        (token("a b"), "200, but without a usable access_token.", NO_ENDPOINT),
        (token(expires_in="soon"), "200, but with an expires_in that is no number of seconds.", NO_ENDPOINT),
        (token(expires_in=10**400), "200, but with an expires_in that is no number of seconds.", NO_ENDPOINT),
        (
            httpx.Response(200, json={"access_token": "t", "token_type": 7}),
            "200, but with a token_type other than bearer.",
            NO_ENDPOINT,
        ),
        (httpx.ConnectError("no"), "no complete answer, ConnectError: no.", None),
    ],
)
async def test_what_is_said(answer: Answer, problem: str, step: str | None) -> None:
    error = await error_of(answer)
    assert error.problem == problem
    assert step is None or error.next_step == step
    assert error.token_url == TOKEN_URL
    assert len(error.attempts) == 1


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("invalid_client", "Check the key id and the key secret: one of them is wrong, or the key was deleted."),
        ("invalid_request", "Check the token URL: it does not take client credentials like this."),
        ("invalid_scope", "Check what the access key may do."),
    ],
)
async def test_a_code_of_oauth_says_what_to_do(code: str, step: str) -> None:
    error = await error_of(refused(error=code))
    assert (error.error, error.next_step) == (code, step)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, TokenRefusedError),
        (407, TokenRefusedError),
        (408, TokenStatusError),
        (409, TokenRefusedError),
        (429, TokenStatusError),
        (430, TokenRefusedError),
        (499, TokenRefusedError),
        (500, TokenStatusError),
    ],
)
async def test_what_is_a_refusal(status: int, kind: type[TokenStatusError]) -> None:
    error = await error_of(refused(status, error="invalid_client", error_description="No."))
    assert (type(error), error.status_code) == (kind, status)
    assert (error.error, error.error_description, error.message) == ("invalid_client", "No", "No")
    assert error.error_code == "invalid_client"
    assert error.response.json() == {"error": "invalid_client", "error_description": "No."}
    assert error.needed_for == "webhooks.get"


@pytest.mark.parametrize("failure", [httpx.ReadError("lost"), httpx.ReadTimeout("slow"), refused(403)])
async def test_the_request_is_shown_without_what_must_not_be(failure: Answer) -> None:
    error = await error_of(failure)
    assert (error.request.method, str(error.request.url)) == ("POST", TOKEN_URL)
    assert error.request.headers["authorization"] == "[hidden]"
    assert error.request.headers["accept"] == "application/json"
    assert error.request.headers["user-agent"].startswith("sinch-provisioning/")
    assert error.request.read() == b""
    assert (error.path, error.method, error.call) == ("/oauth2/token", "POST", "oauth2.token")


async def test_when_to_try_again_goes_by_the_clients_clock() -> None:
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    async with Harness(refused(), auth=auth) as harness:
        moment = httpx.Response(401, headers={"retry-after": "Tue, 14 Nov 2023 22:30:05 GMT"})
        harness.service.answers[:] = [moment]
        with pytest.raises(TokenStatusError) as caught:
            await harness.client.webhooks.get("w1")
        assert harness.time.clock.wall() == 1_700_001_000
    assert caught.value.retry_after == 5.0


@pytest.mark.parametrize("kind", ["Bearer", "BEARER", "bearer", None])
@pytest.mark.parametrize("lifetime", [3600, 3600.0, "3600", "3.6e3"])
async def test_what_a_token_may_look_like(kind: str | None, lifetime: object) -> None:
    document = {"access_token": "t", "token_type": kind, "expires_in": lifetime}
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    async with Harness(httpx.Response(200, json=document), ok(), auth=auth) as harness:
        for seconds in (0, 3_299):
            harness.time.now += seconds
            await harness.client.webhooks.get("w1")
    used = [request.headers["authorization"][:6] for request in harness.service.requests]
    assert used == ["Basic ", "Bearer", "Bearer"]
