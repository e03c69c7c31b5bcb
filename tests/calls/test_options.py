"""Options that cannot be are refused where they are given, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    Backoff,
    BearerToken,
    ConfigurationError,
    InputWarning,
    InvalidInputError,
    Limiter,
    ProvisioningClient,
    RetryBudget,
    RetryPolicy,
    wait_for,
)
from tests.support.scripted import Harness, ok

pytestmark = pytest.mark.anyio

NAN = float("nan")
HUGE = 10**400

WRONG: list[tuple[str, Any]] = [
    ("timeout", "5"),
    ("timeout", NAN),
    ("timeout", -1),
    ("timeout", -0.001),
    ("timeout", True),
    ("timeout", [5]),
    ("timeout", HUGE),
    ("retry", 3),
    ("retry", None),
    ("retry", "none"),
    ("validate", "no"),
    ("validate", None),
]
WRONG_HEADERS: list[Any] = [
    "x-a: b",
    [("x-a", "b")],
    7,
    {"": "b"},
    {"x a": "b"},
    {"x:a": "b"},
    {"x-ä": "b"},
    {"x-a\r\n": "b"},
    {7: "b"},
    {b"x-a": "b"},
    {"x-a": 7},
    {"x-a": None},
    {"x-a": b"b"},
    {"x-a": "b\r\nX-Evil: 1"},
    {"x-a": "b\n"},
    {"x-a": " b"},
    {"x-a": "b\t"},
    {"x-a": "bä"},
    {"x-a": "\x00"},
]


@pytest.mark.parametrize(("name", "value"), WRONG)
async def test_an_option_is_refused_at_the_call_the_copy_and_the_client(name: str, value: Any) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(ConfigurationError, match=name):
            await harness.client.webhooks.get("w1", **{name: value})
        with pytest.raises(ConfigurationError, match=name):
            await harness.client.webhooks.list(**{name: value}).collect()
        with pytest.raises(ConfigurationError, match=name):
            harness.client.with_options(**{name: value})
    assert harness.service.requests == []
    if (name, value) != ("retry", None):
        with pytest.raises(ConfigurationError, match=name):
            ProvisioningClient("p1", key_id="i", key_secret="s", **{name: value})


@pytest.mark.parametrize("headers", WRONG_HEADERS)
async def test_headers_that_are_none_are_refused_without_their_value(headers: Any) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(ConfigurationError, match="extra_headers") as caught:
            await harness.client.webhooks.get("w1", extra_headers=headers)
    assert harness.service.requests == []
    assert "Evil" not in str(caught.value)


@pytest.mark.parametrize("timeout", [0.5, 60, float("inf"), None, httpx.Timeout(5)])
async def test_options_that_can_be(timeout: Any) -> None:
    async with Harness(ok()) as harness:
        headers = {"x-a": "", "X-B": "a b", "x_c!": "~"}
        await harness.client.webhooks.get("w1", timeout=timeout, validate=False, extra_headers=headers)
        await harness.client.with_options(timeout=timeout).webhooks.get("w1")
    sent = harness.service.requests[0].headers
    assert (sent["x-a"], sent["x-b"], sent["x_c!"]) == ("", "a b", "~")


@pytest.mark.parametrize("name", ["limit", "prefetch"])
@pytest.mark.parametrize("value", ["5", -1, True, 1.5, NAN])
async def test_counts_of_lists_are_refused(name: str, value: Any) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(ConfigurationError, match=name):
            harness.client.whatsapp.templates.list(**{name: value})


VALUES: list[tuple[Callable[..., Any], str, list[Any]]] = [
    (RetryPolicy, "max_retries", ["3", -1, 1.5, True, NAN, None]),
    (RetryPolicy, "base_delay", ["1", 0, -1, NAN, True, HUGE]),
    (RetryPolicy, "max_delay", ["1", 0, NAN]),
    (RetryPolicy, "deadline", ["1", 0, NAN, False]),
    (RetryBudget, "capacity", ["1", -1, NAN]),
    (RetryBudget, "cost", ["1", 0, NAN]),
    (Limiter, "requests_per_second", ["1", 0, -1, NAN, True]),
    (Limiter, "concurrent", ["1", 0, -1, 1.5, True]),
    (Backoff, "first_delay", ["1", 0, NAN]),
    (Backoff, "factor", ["1", 0.9, NAN]),
    (Backoff, "max_delay", ["1", 0, NAN]),
    (Backoff, "jitter", ["1", -0.1, 1.1, NAN]),
]


@pytest.mark.parametrize(("kind", "name", "value"), [(*case[:2], value) for case in VALUES for value in case[2]])
def test_values_of_policies_are_refused(kind: Callable[..., Any], name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name) as caught:
        kind(**{name: value})
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("timeout", ["5", NAN, -1, True])
async def test_the_time_of_a_wait_is_refused(timeout: Any) -> None:
    async def look() -> int:
        pytest.fail("it should not look")

    with pytest.raises(ConfigurationError, match="timeout"):
        await wait_for(look, until=bool, timeout=timeout)


# Which project


async def test_an_empty_project_is_not_the_clients() -> None:
    async with Harness(ok()) as harness:
        for client in (harness.client, harness.client.with_options(project_id="")):
            with pytest.raises(InvalidInputError, match="project_id must not be empty"):
                await client.whatsapp.account.delete(project_id="")
        with pytest.raises(InvalidInputError, match="project_id must not be empty"):
            await harness.client.with_options(project_id="").whatsapp.account.delete()
        with pytest.raises(InvalidInputError, match="project_id must not be empty"):
            await harness.client.whatsapp.templates.list(project_id="").collect()
        with pytest.raises(InvalidInputError, match="project_id must not be empty"):
            await harness.client.with_raw_response.webhooks.get("w1", project_id="")
        with pytest.raises(InvalidInputError, match="project_id must not be empty"):
            await harness.client.call("WebhookWebhookController_getWebhook_v1", "w1", project_id="")
    assert harness.service.requests == []


@pytest.mark.parametrize("value", [7, b"p1", ["p1"], False])
async def test_a_project_that_is_no_text_is_refused(value: Any) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(InvalidInputError, match="project_id must be text"):
            await harness.client.webhooks.get("w1", project_id=value)
    assert harness.service.requests == []
    with pytest.raises(ConfigurationError, match="project_id"):
        ProvisioningClient(value, key_id="i", key_secret="s")


async def test_none_is_the_clients_project() -> None:
    none: Any = None
    async with Harness(ok()) as harness:
        await harness.client.webhooks.get("w1", project_id=none)
        await harness.client.webhooks.get("w1", project_id="p2")
        copy = harness.client.with_options(project_id=none, timeout=5)
        assert copy.project_id == "p1"
    assert harness.service.calls == ["GET /v1/projects/p1/webhooks/w1", "GET /v1/projects/p2/webhooks/w1"]


def _options(name: str, value: str) -> Any:
    return {name: value}


@pytest.mark.parametrize("argument", ["project_id", "key_id", "key_secret", "base_url"])
def test_an_empty_argument_of_the_client_does_not_mean_the_environments(
    argument: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PROJECT_ID", "KEY_ID", "KEY_SECRET"):
        monkeypatch.setenv(f"SINCH_{name}", "from-the-environment")
    with pytest.raises(ConfigurationError, match=argument):
        ProvisioningClient(**_options(argument, ""))


@pytest.mark.parametrize("value", [None, ""])
async def test_an_empty_variable_counts_as_none(value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PROJECT_ID", "BASE_URL", "TOKEN_URL"):
        if value is None:
            monkeypatch.delenv(f"SINCH_{name}", raising=False)
        else:
            monkeypatch.setenv(f"SINCH_{name}", value)
    async with ProvisioningClient(key_id="i", key_secret="s") as client:
        assert client.project_id is None
        assert client.base_url == "https://provisioning.api.sinch.com"
        with pytest.raises(ConfigurationError, match="SINCH_PROJECT_ID"):
            await client.webhooks.get("w1")


FRAMING = [
    "Content-Length",
    "transfer-encoding",
    "HOST",
    "Connection",
    "Upgrade",
    "TE",
    "Trailer",
    "Keep-Alive",
    "proxy-x",
]


@pytest.mark.parametrize("name", FRAMING)
async def test_headers_that_frame_the_request_are_the_clients_own(name: str) -> None:
    async with Harness(ok()) as harness:
        with pytest.raises(ConfigurationError, match="cannot be given as a header"):
            await harness.client.webhooks.get("w1", extra_headers={"x-a": "b", name: "3"})
        with pytest.raises(ConfigurationError, match="cannot be given as a header"):
            harness.client.with_options(default_headers={name: "3"})
        with pytest.raises(ConfigurationError, match="cannot be given as a header"):
            ProvisioningClient("p", auth=BearerToken("token"), default_headers={name: "3"})
    assert not harness.service.requests


async def test_an_http_clients_headers_do_not_frame_requests() -> None:
    sent: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers)
        return httpx.Response(200, json={"id": "w1"})

    given = {"Transfer-Encoding": "chunked", "Proxy-Authorization": "Basic eDp5", "Host": "evil", "x-a": "b"}
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer), headers=given) as http,
        ProvisioningClient("p", auth=BearerToken("token"), http_client=http) as client,
    ):
        await client.webhooks.update("w1", triggers=["ALL"])
    (headers,) = sent
    assert headers["x-a"] == "b"
    assert headers["host"] != "evil"
    assert not {"transfer-encoding", "proxy-authorization"} & set(headers)


@pytest.mark.parametrize("name", ["limiter", "on_call", "on_attempt"])
@pytest.mark.parametrize("value", [5, "x", object()])
def test_what_cannot_be_used_is_refused_at_once(name: str, value: Any) -> None:
    given: Any = {name: value}
    with pytest.raises(ConfigurationError, match=f"{name} is"):
        ProvisioningClient("p", auth=BearerToken("token"), **given)


async def test_a_function_that_gives_no_token_to_await() -> None:
    def token() -> str:
        return "a-token"

    sync: Any = token
    async with Harness(ok(), auth=BearerToken(sync)) as harness:
        with pytest.raises(ConfigurationError, match="not async"):
            await harness.client.webhooks.get("w1")
    assert harness.service.requests == []
    for wrong in (5, None, b"token"):
        given: Any = wrong
        with pytest.raises(ConfigurationError, match="The bearer token is neither"):
            ProvisioningClient("p", auth=BearerToken(given))


async def test_an_update_of_nothing_is_warned_of_and_sent() -> None:
    async with Harness(ok()) as harness:
        for update in (
            lambda: harness.client.webhooks.update("w1"),
            lambda: harness.client.webhooks.update("w1", body={}),
            lambda: harness.client.sms.apps.update("a1"),
        ):
            with pytest.warns(InputWarning, match="the body has no field, so that nothing is changed"):
                await update()
        await harness.client.whatsapp.senders.update("s1")  # makes a draft
        with pytest.raises(InvalidInputError) as caught:
            await harness.client.rcs.senders.update("s1", body={})
    assert [str(found) for found in caught.value.violations] == ["details is required"]
    assert caught.value.warnings == ()
    assert len(harness.service.requests) == 4
