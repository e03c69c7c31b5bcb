"""What every fault does to every kind of call, over real sockets.

Each row of the table is a fault, each column a kind of call, each cell what comes of it and after how many requests.
``comment`` is a POST whose repeat does harm.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Sequence
from typing import Any

import anyio
import attrs
import httpx
import pytest

from sinch_provisioning import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    BearerToken,
    ConflictError,
    NotFoundError,
    OAuth2ClientCredentials,
    ProvisioningClient,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    TokenError,
)

from .calls import Make, comment, delete, get, patch, post
from .faulty_server import (
    Behaviour,
    FaultyServer,
    answer,
    answer_then_close,
    bodies_where_none_belong,
    broken_gzip,
    close_after_reading,
    close_before_reading,
    cut_body,
    cut_chunks,
    cut_head,
    early_hints,
    faulty_server,
    garbage,
    hang,
    issue_token_and_close,
    trickle,
)
from .support import ManualTime

pytestmark = [
    pytest.mark.anyio,
    # httpx leaves generators unfinished when a body breaks; Trio says so when they are collected.
    pytest.mark.filterwarnings(
        "ignore:Exception ignored in. <async_generator object:pytest.PytestUnraisableExceptionWarning"
    ),
]

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Making a context with the system's certificates takes longer than a test."""

CALLS: dict[str, Make] = {"GET": get, "POST": post, "PATCH": patch, "DELETE": delete, "comment": comment}

OUT_OF_TIME = {"timeout": 0.03}

HTML = b"<html><body><h1>Bad gateway</h1></body></html>"


@attrs.frozen
class Fault:
    """A row of the table."""

    name: str
    behaviours: Sequence[Behaviour]
    outcome: type[Exception] | None
    """What is raised; ``None``: the call succeeds."""
    requests: int
    exceptions: dict[str, tuple[type[Exception] | None, int]] = attrs.field(factory=dict)
    """Cells that differ, by column."""
    token_behaviours: Sequence[Behaviour] = ()
    token_requests: int = 1
    options: dict[str, Any] = attrs.field(factory=dict)

    def expected(self, column: str) -> tuple[type[Exception] | None, int]:
        return self.exceptions.get(column, (self.outcome, self.requests))


def unsure(error: type[Exception]) -> dict[str, tuple[type[Exception] | None, int]]:
    """A failure that may have taken effect: the call that must not be repeated is not."""
    return {"comment": (error, 1)}


def lost(error: type[Exception]) -> dict[str, tuple[type[Exception] | None, int]]:
    """Success of which the rest was lost: no POST is repeated."""
    return {"POST": (error, 1), "comment": (error, 1)}


NO_ANSWER_NEEDED: dict[str, tuple[type[Exception] | None, int]] = {"DELETE": (None, 1)}

FAULTS = [
    Fault("429 once", [answer(429)], None, 2),
    Fault("429 always", [answer(429)] * 9, RateLimitError, 4),
    Fault("429 with Retry-After of 3 s", [answer(429, retry_after="3")], None, 2),
    Fault("429 with Retry-After of 120 s", [answer(429, retry_after="120")], RateLimitError, 1),
    Fault("500 once", [answer(500)], None, 2, unsure(ServerError)),
    Fault("500 always", [answer(500)] * 9, ServerError, 4, unsure(ServerError)),
    Fault("502 once, in HTML", [answer(502, HTML, content_type="text/html")], None, 2, unsure(ServerError)),
    Fault("503 once, empty", [answer(503, b"")], None, 2),
    Fault("504 always, empty", [answer(504, b"")] * 9, ServerError, 4, unsure(ServerError)),
    Fault("500 once, its body cut", [cut_body(500)], None, 2, unsure(ServerError)),
    Fault("503 always, its body cut", [cut_body(503)] * 9, ServerError, 4),
    Fault("400", [answer(400)], BadRequestError, 1),
    Fault("401 once: the token has expired", [answer(401)], None, 2, token_requests=2),
    Fault("401 always", [answer(401)] * 9, AuthenticationError, 2, token_requests=2),
    Fault("401, then 503, then success", [answer(401), answer(503)], None, 3, token_requests=2),
    Fault("404", [answer(404)], NotFoundError, 1),
    Fault("409", [answer(409)], ConflictError, 1),
    Fault("412", [answer(412)], APIStatusError, 1),
    Fault("a redirect", [answer(307, b"", location="https://evil.example/")], APIStatusError, 1),
    Fault(
        "connection closed before the request",
        [close_before_reading],
        None,
        2,
        unsure(APIConnectionError),
        token_behaviours=[issue_token_and_close],
    ),
    Fault("connection closed after the request", [close_after_reading], None, 2, unsure(APIConnectionError)),
    Fault("connection always closed", [close_after_reading] * 9, APIConnectionError, 4, unsure(APIConnectionError)),
    Fault("something that is not HTTP", [garbage], None, 2, unsure(APIConnectionError)),
    Fault("head cut", [cut_head], None, 2, unsure(APIConnectionError)),
    Fault("200, body cut", [cut_body(200)], None, 2, lost(APIConnectionError)),
    Fault("200, chunks cut", [cut_chunks], None, 2, lost(APIConnectionError)),
    Fault("200, gzip broken", [broken_gzip], None, 2, lost(ResponseDecodeError)),
    Fault(
        "no answer once, within the read timeout",
        [hang],
        None,
        2,
        unsure(APITimeoutError),
        options={"timeout": httpx.Timeout(10.0, read=0.25)},
    ),
    Fault("no answer, within the call's timeout", [hang], APITimeoutError, 1, options=OUT_OF_TIME),
    Fault("a body that trickles", [trickle], APITimeoutError, 1, options=OUT_OF_TIME),
    Fault("200 with bad JSON", [answer(200, b'{"id": ')], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
    Fault("200 with HTML", [answer(200, HTML)], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
    Fault("200 with nothing", [answer(200, b"")], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
    Fault("200 with a list", [answer(200, b"[]")], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
    Fault("204 with a body", [bodies_where_none_belong], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
    Fault("200 of another content type", [answer(200, content_type="text/plain")], None, 1),
    Fault("200 where 201 is documented", [answer(200)], None, 1),
    Fault("201 where 200 is documented", [answer(201)], None, 1),
    Fault("103 before 200", [early_hints], None, 1),
    Fault("token endpoint: 500 once", [], None, 1, token_behaviours=[answer(500)], token_requests=2),
    Fault("token endpoint: closed once", [], None, 1, token_behaviours=[close_after_reading], token_requests=2),
    Fault("token endpoint: 401", [], TokenError, 0, token_behaviours=[answer(401)]),
    Fault("token endpoint: hangs", [], APITimeoutError, 0, token_behaviours=[hang], options=OUT_OF_TIME),
]


def client_on(url: str, auth: BearerToken | None = None) -> tuple[ProvisioningClient, httpx.AsyncClient]:
    http = httpx.AsyncClient(timeout=httpx.Timeout(10.0), trust_env=False, verify=NO_TLS)
    client = ProvisioningClient(
        "p1",
        auth=auth or OAuth2ClientCredentials("i", "s", token_url=f"{url}/oauth2/token"),
        base_url=url,
        http_client=http,
        clock=ManualTime().clock,
    )
    return client, http


@pytest.mark.parametrize("column", CALLS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
async def test_cell(fault: Fault, column: str) -> None:
    outcome, requests = fault.expected(column)
    async with faulty_server() as server:
        server.behaviours = list(fault.behaviours)
        server.token_behaviours = list(fault.token_behaviours)
        client, http = client_on(server.url)
        async with http, client:
            call = CALLS[column](client.with_options(**fault.options))
            if outcome is None:
                await call
            else:
                with pytest.raises(outcome) as caught:
                    await call
                assert type(caught.value) is outcome
            # A busy machine may run out of the call's time before it has sent anything.
            assert len(server.requests) == requests or fault.options == OUT_OF_TIME
            assert len(set(server.requests) - {"closed unread"}) <= 1, "a repeat is the same request"
            assert server.token_requests == fault.token_requests or fault.options == OUT_OF_TIME
            assert len(server.requests) <= requests
            server.behaviours.clear()
            server.token_behaviours.clear()
            await get(client)  # and the client is as good as before
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
    client, http = client_on(url)
    async with http, client:
        with pytest.raises(TokenError):
            await CALLS[column](client)
    client, http = client_on(url, BearerToken("t"))
    async with http, client:
        with pytest.raises(APIConnectionError) as caught:
            await CALLS[column](client)
    assert len(caught.value.attempts) == 4  # nothing was sent, so each kind of call may be repeated
    assert not caught.value.earlier_attempt_may_have_succeeded


@pytest.mark.parametrize("column", ["GET", "POST", "PATCH", "DELETE"])
async def test_a_kept_connection_that_the_server_closed_is_no_trouble(column: str) -> None:
    async with faulty_server() as server:
        server.behaviours = [answer_then_close]
        client, http = client_on(server.url)
        async with http, client:
            await get(client)
            await CALLS[column](client)
        await every_connection_is_closed(server)
