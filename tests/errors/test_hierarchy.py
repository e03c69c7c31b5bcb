"""Errors are caught by what they are: one root, and token errors are of two kinds."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import httpx
import pytest

import sinch_provisioning
import sinch_provisioning.errors as errors_module
from sinch_provisioning import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    CallError,
    CallFacts,
    InvalidInputError,
    OAuth2ClientCredentials,
    ProvisioningError,
    RetryPolicy,
    TokenConnectionError,
    TokenError,
    TokenRefusedError,
    TokenStatusError,
    TokenTimeoutError,
    Violation,
)
from sinch_provisioning._waiting.wait_for import is_transient
from sinch_provisioning.attempts import Attempt
from tests.support.scripted import TOKEN_URL, Answer, Harness, token

pytestmark = pytest.mark.anyio

FACTS = CallFacts(
    operation_id="oauth2.token",
    call="oauth2.token",
    method="POST",
    path="/token",
    project_id="p1",
    attempts=(Attempt("oauth2.token", "oauth2.token", None, "POST", "/token", 1, 0.5, status=503),),
    gave_up="it is enough",
)


async def token_error_of(answer: Answer) -> Any:
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    async with Harness(answer, auth=auth, retry=RetryPolicy.none()) as harness:
        with pytest.raises(TokenError) as caught:
            await harness.client.webhooks.get("w1")
    return caught.value


@pytest.mark.parametrize(
    ("answer", "kind", "caught_as", "passes"),
    [
        (httpx.ConnectError("no route"), TokenConnectionError, APIConnectionError, True),
        (httpx.ReadError("reset"), TokenConnectionError, APIConnectionError, True),
        (httpx.ReadTimeout("slow"), TokenTimeoutError, APITimeoutError, True),
        (httpx.Response(400, json={"error": "invalid_client"}), TokenRefusedError, AuthenticationError, False),
        (httpx.Response(401), TokenRefusedError, AuthenticationError, False),
        (httpx.Response(403), TokenRefusedError, AuthenticationError, False),
        (httpx.Response(404), TokenRefusedError, AuthenticationError, False),
        (httpx.Response(408), TokenStatusError, APIStatusError, False),
        (httpx.Response(302, headers={"location": "/there"}), TokenStatusError, APIStatusError, False),
        (httpx.Response(429), TokenStatusError, APIStatusError, True),
        (httpx.Response(500), TokenStatusError, APIStatusError, True),
        (httpx.Response(503), TokenStatusError, APIStatusError, True),
        (httpx.Response(200, text="no"), TokenError, CallError, False),
        (token("", 60), TokenError, CallError, False),
    ],
)
async def test_token_errors_are_caught_by_what_they_are(
    answer: Answer, kind: type[TokenError], caught_as: type[CallError], passes: bool
) -> None:
    error = await token_error_of(answer)
    assert type(error) is kind
    assert isinstance(error, caught_as)
    assert isinstance(error, AuthenticationError) is (kind is TokenRefusedError)
    assert isinstance(error, APIConnectionError) is kind.__name__.endswith(("ConnectionError", "TimeoutError"))
    assert is_transient(error) is passes
    assert error.needed_for == "webhooks.get"
    assert error.token_url == TOKEN_URL
    assert str(error).startswith(f"No access token from {TOKEN_URL}: ")
    assert error.next_step in str(error)
    if isinstance(error, APIStatusError):
        assert isinstance(answer, httpx.Response)
        assert error.status_code == answer.status_code
        assert error.response is not None


async def test_the_endpoints_words_are_there() -> None:
    body = {"error": "invalid_client", "error_description": "No such client."}
    error = await token_error_of(httpx.Response(401, json=body, headers={"retry-after": "7"}))
    assert (error.error, error.error_description, error.message) == (
        "invalid_client",
        "No such client",
        "No such client",
    )
    assert error.retry_after == 7.0
    assert "Check the key id and the key secret" in str(error)


def test_there_is_one_root() -> None:
    public = [getattr(sinch_provisioning, name) for name in sinch_provisioning.__all__]
    kinds = [each for each in public if inspect.isclass(each) and issubclass(each, Exception)]
    kinds = [kind for kind in kinds if not issubclass(kind, Warning)]
    assert len(kinds) > 25
    assert [kind for kind in kinds if not issubclass(kind, ProvisioningError)] == []
    assert issubclass(InvalidInputError, ValueError)


TOKEN = {"token_url": "https://auth.example/token", "error": "invalid_client", "error_description": "no"}
STATUS = {"status_code": 409, "error_code": "webhook_exists", "message": "m", "resolution": "r", "retry_after": 1.0}
EXAMPLES: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "ResponseDecodeError": ((FACTS,), {"json_path": "$.a", "expected": "text", "excerpt": "7"}),
    "ResponseTooLargeError": ((FACTS,), {"json_path": "$", "expected": "JSON", "excerpt": ""}),
    "EventDecodeError": (("It broke.",), {}),
    "TokenError": ((FACTS,), TOKEN),
    "TokenConnectionError": ((FACTS,), TOKEN),
    "TokenTimeoutError": ((FACTS,), TOKEN),
    "TokenStatusError": ((FACTS,), {**TOKEN, "status_code": 503, "retry_after": 3.0}),
    "TokenRefusedError": ((FACTS,), {**TOKEN, "status_code": 401}),
    "WaitTimeoutError": ((), {"last": {"state": "DRAFT"}}),
    "WaitFailedError": ((), {"last": {"state": "REJECTED"}}),
}


def pickled(error: ProvisioningError) -> Any:
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("name", errors_module.__all__)
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
def test_each_error_survives_copying_and_pickling(name: str, duplicate: Any) -> None:
    kind = getattr(errors_module, name)
    arguments, options = EXAMPLES.get(name, ((FACTS,), STATUS) if issubclass(kind, APIStatusError) else ((), {}))
    if issubclass(kind, CallError) and not arguments:
        arguments = (FACTS,)
    error = kind("It broke.", *arguments, **options)
    error.page_number, error.page_token = 3, "next"
    error.next_step = "Do this."
    other = duplicate(error)
    assert type(other) is kind
    assert (str(other), repr(other)) == (str(error), repr(error))
    assert {**vars(other), "request": 0, "response": 0} == {**vars(error), "request": 0, "response": 0}
    for attribute in ("status_code", "error_code", "retry_after", "token_url", "attempts", "last", "json_path"):
        assert getattr(other, attribute, None) == getattr(error, attribute, None)
    assert "page_token='next'" in str(other)
    assert "Do this." in str(other)


def test_refused_input_survives_copying_and_pickling() -> None:
    error = InvalidInputError("X", (Violation("a.b", "is too long", "'xxx'"),))
    error.name_call("webhooks.create", "Controller_create_v1")
    for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert str(other) == str(error) == "webhooks.create (Controller_create_v1): a.b is too long (given: 'xxx')"
        assert (other.call, other.operation_id) == ("webhooks.create", "Controller_create_v1")
        assert other.violations == error.violations


async def test_refused_input_and_attempts_name_the_call_in_both_ways() -> None:
    async with Harness(httpx.Response(200, json={"id": "w1"})) as harness:
        with pytest.raises(InvalidInputError) as caught:
            await harness.client.webhooks.create(target="", secret="s" * 20, triggers=["ALL"])
        with pytest.raises(InvalidInputError) as in_path:
            await harness.client.webhooks.get("")
        with pytest.raises(InvalidInputError) as in_list:
            await harness.client.whatsapp.templates.list(page_size=-1).collect()
        await harness.client.webhooks.get("w1", project_id="p2")
    assert caught.value.call == "webhooks.create"
    assert caught.value.operation_id == "WebhookWebhookController_createWebhook_v1"
    assert "webhooks.create (WebhookWebhookController_createWebhook_v1)" in str(caught.value)
    assert "webhooks.get (WebhookWebhookController_getWebhook_v1)" in str(in_path.value)
    assert in_list.value.call == "whatsapp.templates.list"
    (attempt,) = harness.attempts
    assert (attempt.call, attempt.operation_id) == ("webhooks.get", "WebhookWebhookController_getWebhook_v1")
    assert (attempt.project_id, attempt.path) == ("p2", "/v1/projects/p2/webhooks/w1")


@pytest.mark.parametrize(
    "secret", ["t", "token", "facebook", "webhook_", "webhook_exists_for_me", "exists", "my-exists_a-thing"]
)
async def test_codes_stay_what_they_are(secret: str) -> None:
    body = {"errorCode": "webhook_exists", "message": "m", "additionalInformation": {"exists_already": "x"}}
    async with Harness(httpx.Response(409, json=body)) as harness:
        with pytest.raises(APIStatusError) as caught:
            await harness.client.webhooks.create(
                target="https://a.example", secret=secret, triggers=["ALL"], extra_headers={"authorization": secret}
            )
    assert caught.value.error_code == "webhook_exists"
    assert "webhook_exists" in str(caught.value)
    assert caught.value.additional_information == {"exists_already": "x"}


async def test_a_code_of_oauth_stays_what_it_is() -> None:
    auth = OAuth2ClientCredentials("key-id", "client", token_url=TOKEN_URL)
    async with Harness(httpx.Response(401, json={"error": "invalid_client"}), auth=auth) as harness:
        with pytest.raises(TokenError) as caught:
            await harness.client.webhooks.get("w1")
    assert caught.value.error == "invalid_client"
