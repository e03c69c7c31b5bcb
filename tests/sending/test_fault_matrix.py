"""The cells of the fault matrix, over real sockets, and the page that tells of them."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import anyio
import httpx
import pytest

from sinch_provisioning import (
    APIConnectionError,
    BearerToken,
    OAuth2ClientCredentials,
    ProvisioningClient,
    TokenConnectionError,
)
from tests.sending import fault_page
from tests.support.calls import get
from tests.support.faulty_server import FaultyServer, answer_then_close, faulty_server
from tests.support.scripted import ManualTime

from .faults import CALLS, FAULTS, MOST_BYTES, OUT_OF_TIME, Fault

pytestmark = [
    pytest.mark.anyio,
    # httpx leaves generators unfinished when a body breaks; Trio says so when they are collected.
    pytest.mark.filterwarnings(
        "ignore:Exception ignored in. <async_generator object:pytest.PytestUnraisableExceptionWarning"
    ),
]

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Making a context with the system's certificates takes longer than a test."""


def client_on(url: str, auth: BearerToken | None = None, **options: Any) -> ProvisioningClient:
    return ProvisioningClient(
        "p1",
        auth=auth or OAuth2ClientCredentials("i", "s", token_url=f"{url}/oauth2/token"),
        base_url=url,
        timeout=httpx.Timeout(10.0),
        max_response_bytes=MOST_BYTES,
        clock=ManualTime().clock,
        **(options or {"ssl_context": NO_TLS}),
    )


ALL_FAULTS = [fault for group in FAULTS.values() for fault in group]


@pytest.mark.parametrize("column", CALLS)
@pytest.mark.parametrize("fault", ALL_FAULTS, ids=lambda fault: fault.name)
async def test_cell(fault: Fault, column: str) -> None:
    await check_cell(fault, column)


@pytest.mark.parametrize("column", ["GET", "comment"])
@pytest.mark.parametrize(
    "fault", [fault for fault in ALL_FAULTS if not fault.needs_own_connections], ids=lambda fault: fault.name
)
async def test_cell_on_a_given_client_of_httpx(fault: Fault, column: str) -> None:
    async with httpx.AsyncClient(trust_env=False, verify=NO_TLS) as http:
        await check_cell(fault, column, http_client=http)


async def check_cell(fault: Fault, column: str, **options: Any) -> None:
    outcome, requests = fault.expected(column)
    async with faulty_server() as server:
        async with client_on(server.url, **options) as client:
            already = 0
            if fault.options == OUT_OF_TIME and not fault.token_behaviours:
                await get(client)  # so that what is to run out of time is the call, not its token
                already = len(server.requests)
            server.behaviours = list(fault.behaviours)
            server.token_behaviours = list(fault.token_behaviours)
            call = CALLS[column](client.with_options(**fault.options))
            if outcome is None:
                await call
            else:
                with pytest.raises(outcome) as caught:
                    await call
                assert type(caught.value) is outcome
            sent = server.requests[already:]
            # A busy machine may run out of the call's time before it has sent anything.
            assert len(sent) == requests or fault.options == OUT_OF_TIME
            assert len(set(sent) - {"closed unread"}) <= 1, "a repeat is the same request"
            assert server.token_requests == fault.token_requests or fault.options == OUT_OF_TIME
            assert len(sent) <= requests
            server.behaviours.clear()
            server.token_behaviours.clear()
            assert (await get(client)).id == "w1", "the client is as good as before"
        if "http_client" in options:
            await options["http_client"].aclose()
        await every_connection_is_closed(server)


async def every_connection_is_closed(server: FaultyServer) -> None:
    with anyio.fail_after(5):
        while server.connections:
            await anyio.lowlevel.checkpoint()


@pytest.mark.parametrize("column", CALLS)
async def test_nobody_listens(column: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    async with client_on(url) as client:
        with pytest.raises(TokenConnectionError):
            await CALLS[column](client)
    async with client_on(url, BearerToken("t")) as client:
        with pytest.raises(APIConnectionError) as caught:
            await CALLS[column](client)
    assert len(caught.value.attempts) == 4  # nothing was sent, so each kind of call may be repeated
    assert not caught.value.earlier_attempt_may_have_succeeded


@pytest.mark.parametrize("column", ["GET", "POST", "PATCH", "DELETE"])
async def test_a_kept_connection_that_the_server_closed_is_no_trouble(column: str) -> None:
    async with faulty_server() as server:
        server.behaviours = [answer_then_close]
        async with client_on(server.url) as client:
            await get(client)
            await CALLS[column](client)
        await every_connection_is_closed(server)


def test_the_page_says_what_the_matrix_does() -> None:
    assert fault_page.PAGE.read_text() == fault_page.render(FAULTS), f"run python -m {fault_page.__name__} --write"
