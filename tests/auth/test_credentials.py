"""Where credentials come from, what they look like in a request, and what is said of those that cannot be used."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    BasicAuth,
    BearerToken,
    ConfigurationError,
    OAuth2ClientCredentials,
    ProvisioningClient,
)
from sinch_provisioning._auth.credential import Credential
from sinch_provisioning._auth.stores.protocol import store_key
from tests.support.scripted import Harness, ok, refusal, token

VARIABLES = ("SINCH_PROJECT_ID", "SINCH_KEY_ID", "SINCH_KEY_SECRET", "SINCH_TOKEN_URL", "SINCH_BASE_URL")
DASHBOARD = "Give it as it stands in the Sinch dashboard"
ELSEWHERE = (
    "in the environment, pass key_id= and key_secret=, or pass auth=. Access keys are made in the Sinch dashboard."
)


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Without what this machine's own has."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def refused(**options: Any) -> tuple[str, str]:
    with pytest.raises(ConfigurationError) as caught:
        ProvisioningClient(**options)
    return caught.value.problem, caught.value.next_step


@pytest.mark.parametrize("value", ["", 7, b"p"])
@pytest.mark.parametrize("name", ["project_id", "key_id", "key_secret"])
def test_a_value_given_must_be_a_text(name: str, value: Any) -> None:
    options = {"project_id": "p", "key_id": "i", "key_secret": "s", name: value}
    expected = f"{name} is empty or not a string.", f"{DASHBOARD}, or leave it out to use SINCH_{name.upper()}."
    assert refused(**options) == expected


@pytest.mark.parametrize(
    ("given", "names", "variables"),
    [
        ({}, "key_id and key_secret", "SINCH_KEY_ID and SINCH_KEY_SECRET"),
        ({"key_id": "i"}, "key_secret", "SINCH_KEY_SECRET"),
        ({"key_secret": "s"}, "key_id", "SINCH_KEY_ID"),
    ],
)
def test_what_is_missing_is_named(given: Any, names: str, variables: str) -> None:
    assert refused(**given) == (f"No credentials: {names} missing.", f"Set {variables} {ELSEWHERE}")


def test_an_empty_variable_is_none(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SINCH_KEY_ID", "i")
    environment.setenv("SINCH_KEY_SECRET", "")
    assert refused()[0] == "No credentials: key_secret missing."


@pytest.mark.anyio
@pytest.mark.parametrize("token_url", ["", "https://auth.other.example/token"])
async def test_the_environment_has_what_is_not_given(token_url: str, environment: pytest.MonkeyPatch) -> None:
    values = {"SINCH_PROJECT_ID": "p9", "SINCH_KEY_ID": "env-id", "SINCH_KEY_SECRET": "env-secret"}
    for name, value in {**values, "SINCH_TOKEN_URL": token_url}.items():
        environment.setenv(name, value)
    async with Harness(token(), ok(), auth=None, project_id=None) as harness:
        await harness.client.webhooks.get("w1")
    first, second = harness.service.requests
    assert str(first.url) == (token_url or "https://auth.sinch.com/oauth2/token")
    assert first.headers["authorization"] == httpx.BasicAuth("env-id", "env-secret")._auth_header
    assert second.url.path == "/v1/projects/p9/webhooks/w1"
    assert second.headers["authorization"] == "Bearer token-1"


@pytest.mark.parametrize("make", [BasicAuth, OAuth2ClientCredentials])
@pytest.mark.parametrize(("name", "arguments"), [("key_id", ("", "s")), ("key_secret", ("i", None))])
def test_a_scheme_needs_a_key(make: Any, name: str, arguments: tuple[Any, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        make(*arguments)
    assert (caught.value.problem, caught.value.next_step) == (f"{name} is empty or not a string.", f"{DASHBOARD}.")


@pytest.mark.parametrize("bad", ["", "hush hush", "hush\n", "hüsh", "hush\x7f"])
def test_a_token_that_no_header_can_hold(bad: str) -> None:
    assert refused(project_id="p", auth=BearerToken(bad)) == (
        "The bearer token is empty or has characters that no token has.",
        "Look for a line break, space or quotation mark around it.",
    )


@pytest.mark.anyio
async def test_a_token_provider_that_gives_rubbish() -> None:
    async def provide() -> str:
        return "hush hush"

    async with Harness(ok(), auth=BearerToken(provide)) as harness:
        with pytest.raises(ConfigurationError, match="bearer token is empty or has characters"):
            await harness.client.webhooks.get("w1")
    assert harness.service.requests == []


def test_what_a_credential_hides() -> None:
    """Each form in which the other side could echo it."""
    basic = Credential.basic("ключ", "s3cret")
    assert basic.header == "Basic 0LrQu9GO0Yc6czNjcmV0"
    assert basic.secrets == ("0LrQu9GO0Yc6czNjcmV0", "s3cret")
    assert Credential.bearer("!~tok").secrets == ("!~tok",)
    assert repr(basic) == "Credential()"


def test_a_token_url_is_checked() -> None:
    plain = OAuth2ClientCredentials("i", "s", token_url="http://auth.example/token")
    problem, _ = refused(project_id="p", auth=plain)
    assert problem.startswith("token_url ")
    ProvisioningClient("p", auth=plain, allow_plain_http=True)


def test_a_key_of_a_store_is_the_same_in_every_version() -> None:
    """Processes of different versions share a store."""
    assert store_key("https://auth.example/token", "key-id") == (
        "f57168a36d778c06b363c7edb886fb7f583d12886819fff13fc5685f183dd90b"
    )


@pytest.mark.anyio
async def test_another_client_repeats_with_the_other_token_alone() -> None:
    """One refusal, one other token; and with a token that stays the same nothing is repeated."""
    tokens = iter(["a", "b", "b"])

    async def provide() -> str:
        return next(tokens)

    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return refusal(401) if len(seen) < 3 else refusal(500)

    async with Harness(ok(), auth=BearerToken(provide)) as harness:
        transport = httpx.MockTransport(answer)
        async with httpx.AsyncClient(auth=harness.client.auth, transport=transport) as other:
            assert (await other.get("https://other.example/")).status_code == 401
            assert seen == ["Bearer a", "Bearer b"]
            assert (await other.get("https://other.example/")).status_code == 500
    assert seen == ["Bearer a", "Bearer b", "Bearer b"]
