"""What the clients of an emulator and of a router can be told, and what not."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import get_type_hints

import httpx
import pytest

from sinch_provisioning import (
    Attempt,
    AttemptHook,
    Auth,
    AuthenticationError,
    BasicAuth,
    CallHook,
    ConfigurationError,
    Limiter,
    ProvisioningClient,
    RetryPolicy,
)
from sinch_provisioning.testing import ClientOptions, Emulator, Fault, ManualClock, ProvisioningRouter

Maker = Callable[..., ProvisioningClient]
WIRING = {"base_url", "http_client", "transport", "ssl_context", "http2", "max_connections", "allow_plain_http"}


@pytest.fixture(params=[Emulator, ProvisioningRouter])
def maker(request: pytest.FixtureRequest) -> Maker:
    made: Emulator | ProvisioningRouter = request.param()
    return made.client


def test_the_options_are_those_of_the_constructor_that_do_not_wire_it() -> None:
    for_type_checkers = {"ssl": ssl, "Auth": Auth, "Limiter": Limiter, "AttemptHook": AttemptHook, "CallHook": CallHook}
    constructor = get_type_hints(ProvisioningClient.__init__, localns=for_type_checkers)
    wanted = {name: kind for name, kind in constructor.items() if name not in {*WIRING, "project_id", "return"}}
    assert get_type_hints(ClientOptions) == wanted


def test_the_project_can_be_named_by_position_and_by_name(maker: Maker) -> None:
    assert maker().project_id == "test-project"
    assert maker("other").project_id == maker(project_id="other").project_id == "other"
    with pytest.raises(ConfigurationError, match="project_id is empty"):
        maker(project_id="")


@pytest.mark.parametrize("name", sorted(WIRING))
def test_what_a_client_is_wired_with_is_refused(maker: Maker, name: str) -> None:
    with pytest.raises(TypeError, match=rf"client\(\) takes no {name}: .* ProvisioningClient\(transport=httpx"):
        maker(**{name: "something"})


def test_an_unknown_option_is_refused_with_the_nearest(maker: Maker) -> None:
    with pytest.raises(TypeError, match="did you mean 'timeout'"):
        maker(tiemout=1)


def test_both_a_key_and_auth_are_refused_if_both_were_given(maker: Maker) -> None:
    with pytest.raises(ConfigurationError, match="Both auth and a key were given"):
        maker(auth=BasicAuth("a", "b"), key_id="a")


@pytest.mark.anyio
@pytest.mark.parametrize("wrong", [ClientOptions(key_id="wrong"), ClientOptions(key_secret="wrong")])
async def test_a_key_of_the_tests_own_is_used(wrong: ClientOptions) -> None:
    emulator = Emulator(key_id="right", key_secret="secret")
    assert await emulator.client(key_id="right", key_secret="secret").webhooks.list().collect() == []
    with pytest.raises(AuthenticationError):
        await emulator.client(**wrong).webhooks.list()
    assert [request.status for request in emulator.requests.of("oauth")] == [200, 401]


@pytest.mark.anyio
async def test_a_key_buys_a_token_from_a_router_too(provisioning_router: ProvisioningRouter) -> None:
    answer = httpx.Response(200, json={"access_token": "bought", "token_type": "bearer", "expires_in": 3600})
    provisioning_router.respx.post("https://auth.sinch.com/oauth2/token").mock(return_value=answer)
    provisioning_router.webhooks.list.respond_pages([])
    client = provisioning_router.client(key_id="a", key_secret="b")
    assert await client.webhooks.list().collect() == []
    assert provisioning_router.webhooks.list.calls[0].request.headers["authorization"] == "Bearer bought"


@pytest.mark.anyio
async def test_options_reach_the_client() -> None:
    emulator = Emulator(clock=ManualClock())
    emulator.faults.add("webhooks.list", Fault.status(503, retry_after=10), times=30)
    attempts: list[Attempt] = []
    client = emulator.client(
        timeout=None,  # the default one would end the call
        retry=RetryPolicy(max_retries=30),
        on_attempt=attempts.append,
        default_headers={"x-tenant": "shop"},
        auth=None,
    )
    assert await client.webhooks.list().collect() == []
    assert [attempt.status for attempt in attempts if attempt.call == "webhooks.list"] == [503] * 30 + [200]
    assert emulator.requests[-1].headers["x-tenant"] == "shop"
