"""Which error comes of which answer, what it says, and what it keeps to itself."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import httpx
import pytest

import sinch_provisioning.errors as errors_module
from sinch_provisioning import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    BearerToken,
    CallError,
    CallFacts,
    ConflictError,
    ErrorCode,
    FailedDependencyError,
    NotFoundError,
    PermissionDeniedError,
    ProvisioningError,
    RateLimitError,
    ResponseDecodeError,
    RetryPolicy,
    ServerError,
    TokenError,
    UnprocessableEntityError,
)
from tests.support.calls import Make, comment, get, invite, post
from tests.support.scripted import WEBHOOK, Answer, Harness, refusal

pytestmark = pytest.mark.anyio

NO_RETRY = RetryPolicy.none()


async def error_of(answer: Any, **options: Any) -> Any:
    async with Harness(answer, retry=NO_RETRY, **options) as harness:
        with pytest.raises(ProvisioningError) as caught:
            await harness.client.webhooks.get("w1")
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (412, APIStatusError),
        (418, APIStatusError),
        (422, UnprocessableEntityError),
        (424, FailedDependencyError),
        (429, RateLimitError),
        (500, ServerError),
        (599, ServerError),
    ],
)
async def test_each_status_has_its_class(status: int, kind: type[APIStatusError]) -> None:
    error = await error_of(refusal(status, "some_code"))
    assert type(error) is kind
    assert error.status_code == status
    assert (error.error_code, error.message, error.resolution) == ("some_code", "That went wrong", "Do it differently")


async def test_it_prints_as_one_paragraph_that_says_what_to_do() -> None:
    error = await error_of(refusal(404, "webhook_not_found", x_request_id="req-7"))
    assert str(error) == (
        "webhooks.get (GET /v1/projects/p1/webhooks/w1, WebhookWebhookController_getWebhook_v1): "
        "404 Not Found, webhook_not_found: That went wrong. The service advises: Do it differently. Request id req-7. "
        "Check the id and the project; a thing just created may take a moment to appear."
    )


@pytest.mark.parametrize(
    ("answers", "history"),
    [
        ([httpx.ConnectError("refused")], "6 attempts in 31.0 s: ConnectError: refused (6 times)."),
        (
            [*[refusal(503)] * 3, refusal(429), refusal(503), httpx.ConnectError("refused")],
            "6 attempts in 31.0 s: 503 (3 times); 429; 503; ConnectError: refused.",
        ),
    ],
)
async def test_equal_attempts_are_told_once(answers: list[Answer], history: str) -> None:
    policy = RetryPolicy(max_retries=5, base_delay=1.0, max_delay=60.0)
    async with Harness(*answers, retry=policy, timeout=300.0) as harness:
        with pytest.raises(CallError) as caught:
            await harness.client.webhooks.get("w1")
    assert history in str(caught.value)
    assert len(caught.value.attempts) == 6


async def test_error_codes_are_an_open_enum() -> None:
    known = (await error_of(refusal(409, "webhook_exists"))).error_code
    assert known == "webhook_exists"
    assert known is ErrorCode.WEBHOOK_EXISTS
    unknown = (await error_of(refusal(409, "moon_is_full"))).error_code
    assert type(unknown) is ErrorCode
    assert unknown == "moon_is_full"
    assert f"{unknown}" == "moon_is_full"
    assert not unknown.is_known
    assert (await error_of(httpx.Response(409, json={"message": "no code"}))).error_code is None


@pytest.mark.parametrize("code", ["webhook_exists", "moon_is_full", None])
async def test_error_codes_survive_pickling(code: str | None) -> None:
    error = await error_of(httpx.Response(409, json={"errorCode": code}))
    copy = pickle.loads(pickle.dumps(error))
    assert copy.error_code == code
    assert type(copy.error_code) is type(error.error_code)


def test_errors_load_no_model() -> None:
    code = (
        "import sys; import sinch_provisioning.errors; "
        "print([name for name in sys.modules if name.startswith('sinch_provisioning_core.models')])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


async def test_additional_information_is_kept_as_it_came() -> None:
    body = {
        "errorCode": "invalid_input",
        "message": "m",
        "additionalInformation": {"validationErrors": [{"field": "a"}]},
    }
    error = await error_of(httpx.Response(400, json=body))
    assert error.additional_information == {"validationErrors": [{"field": "a"}]}


HTML = "<html><head><style>p {color: red}</style></head><body><h1>Bad gateway</h1><p>nginx</p></body></html>"


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        (b"", "", "the answer is empty"),
        (HTML.encode(), "text/html; charset=utf-8", "text/html, 'Bad gateway nginx'"),
        (b"upstream timed out", "", "of no stated type, 'upstream timed out'"),
        (b'{"errorCode": "cut_', "application/json", "19 bytes, application/json, and does not say why."),
        (b'["not", "an object"]', "application/json", "20 bytes, application/json, and does not say why."),
        (b'{"errorCode": 7, "message": null}', "application/json", "does not say why."),
        (b"\xff\xfe\x00", "application/json", "3 bytes"),
        (b"[" * 100_000, "application/json", "100000 bytes"),
    ],
)
async def test_error_bodies_that_are_not_the_services(content: bytes, kind: str, said: str) -> None:
    headers = {"content-type": kind} if kind else {}
    error = await error_of(httpx.Response(502, content=content, headers=headers))
    assert isinstance(error, ServerError)
    assert said in str(error)
    assert error.error_code is None


@pytest.mark.parametrize(
    ("answer", "json_path", "said"),
    [
        (httpx.Response(200, content=b"{'no': json}"), "$", "200, but the answer is 12 bytes"),
        (httpx.Response(200, content=b""), "$", "200, but the answer is empty"),
        (httpx.Response(200, text=HTML, headers={"content-type": "text/html"}), "$", "'Bad gateway nginx'"),
        (httpx.Response(200, json=["a list"]), "$", "at $ in the answer"),
        (httpx.Response(200, json={**WEBHOOK, "triggers": 7}), "$.triggers", "at $.triggers in the answer"),
        (httpx.Response(204), "$", "204, but the answer is empty"),
        (httpx.Response(200, content=b"[" * 100_000), "$", "100000 bytes"),
    ],
)
async def test_success_that_cannot_be_read(answer: httpx.Response, json_path: str, said: str) -> None:
    error = await error_of(answer)
    assert isinstance(error, ResponseDecodeError)
    assert error.json_path == json_path
    assert said in str(error)


async def test_success_that_is_read_all_the_same() -> None:
    plain = httpx.Response(201, text='{"id": "w2"}', headers={"content-type": "text/plain"})
    async with Harness(plain) as harness:
        assert (await harness.client.webhooks.get("w1")).id == "w2"
    for body in (b"", b"ignored", b'{"ignored": true}'):
        for status in (200, 202, 204):
            async with Harness(httpx.Response(status, content=body)) as harness:
                await harness.client.webhooks.delete("w1")


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.ConnectError("no route"), APIConnectionError),
        (httpx.ReadError("reset"), APIConnectionError),
        (httpx.RemoteProtocolError("not HTTP"), APIConnectionError),
        (httpx.ProxyError("407"), APIConnectionError),
        (httpx.UnsupportedProtocol("ftp"), APIConnectionError),
        (httpx.ConnectTimeout("slow"), APITimeoutError),
        (httpx.ReadTimeout(""), APITimeoutError),
        (httpx.PoolTimeout("busy"), APITimeoutError),
        (httpx.DecodingError("bad gzip"), ResponseDecodeError),
    ],
)
async def test_each_failure_has_its_class(failure: Exception, kind: type[CallError]) -> None:
    error = await error_of(failure)
    assert type(error) is kind
    assert error.__cause__ is failure
    assert str(error.attempts[0].exception).startswith(type(failure).__name__)


async def test_a_redirect_is_not_followed_and_named_by_host_alone() -> None:
    error = await error_of(httpx.Response(307, headers={"location": "https://evil.example/take?secret=1"}))
    assert error.status_code == 307
    assert "https://evil.example is the service" in str(error)
    assert "take" not in str(error)


@pytest.mark.parametrize("make", [post, comment, invite, get])
@pytest.mark.parametrize(
    ("failure", "is_ambiguous"),
    [(httpx.ReadError("reset"), True), (refusal(500), True), (httpx.ConnectError("no"), False), (refusal(503), False)],
)
async def test_a_failure_that_may_have_worked_says_so_where_that_matters(
    make: Make, failure: Answer, is_ambiguous: bool
) -> None:
    async with Harness(failure, retry=NO_RETRY) as harness:
        with pytest.raises(CallError) as caught:
            await make(harness.client)
    assert ("may have taken effect all the same" in str(caught.value)) is (is_ambiguous and make is not get)


@pytest.mark.parametrize("answer", [refusal(409), httpx.Response(200, text="no"), httpx.ReadError("reset")])
async def test_errors_can_be_pickled(answer: Any) -> None:
    error = await error_of(answer)
    error.add_note("noted")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert copy.attempts == error.attempts
    assert copy.request is None
    assert copy.__notes__ == ["noted"]
    assert vars(copy).keys() == vars(error).keys() - {"request", "response"}


def test_every_error_can_be_pickled() -> None:
    for name in errors_module.__all__:
        kind = getattr(errors_module, name)
        error = kind.__new__(kind)
        ProvisioningError.__init__(error, "It broke.")
        assert vars(pickle.loads(pickle.dumps(error))) == vars(error)


async def test_requests_of_errors_hold_no_credential_and_no_body() -> None:
    async with Harness(refusal(400), retry=NO_RETRY) as harness:
        with pytest.raises(BadRequestError) as caught:
            await harness.client.webhooks.create(target="https://a.example", secret="hush", triggers=["ALL"])
    error = caught.value
    assert error.request is not None
    assert error.response is not None
    for request in (error.request, error.response.request):
        assert request.headers["authorization"] == "[hidden]"
        assert request.read() == b""
    assert harness.service.requests[0].headers["authorization"] == "Bearer token-0"


async def test_what_echoes_a_credential_is_blotted_out() -> None:
    token = "planted-token-0"
    body = {"errorCode": "unauthorized_error", "message": f"{token} is unknown", "resolution": f"drop {token}"}
    error = await error_of(httpx.Response(401, json=body), auth=BearerToken(token))
    assert token not in f"{error} {error!r} {error.message} {error.resolution}"
    error = await error_of(httpx.Response(500, text=f"Authorization: Bearer {token}"), auth=BearerToken(token))
    assert token not in str(error)


def test_token_errors_name_the_call_they_came_from() -> None:
    facts = CallFacts(operation_id="oauth2.token", call="oauth2.token", method="POST", path="/token")
    error = TokenError("401.", facts, token_url="https://auth.example/token")
    error.needed_for = "webhooks.get"
    assert "https://auth.example/token" in str(error)
    assert "It was needed for webhooks.get." in str(error)
