"""What an HTTP/2 server refuses or leaves behind: what it has not looked at is repeated, whatever it was; no more."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest
from hyperframe.frame import Frame, GoAwayFrame, HeadersFrame, PingFrame

from sinch_provisioning import APIConnectionError, BearerToken, ProvisioningClient, RetryPolicy
from sinch_provisioning._transport.goaway import GoAway, GoAwayReader
from tests.support.calls import Make, comment, get
from tests.transport.soak.trial import pool_of

from .rude_server import RudeServer, Script, certificates, rude_server

pytestmark = pytest.mark.anyio

ANSWER = Script(body=b'{"id": "w1", "target": "https://me.example/hook", "triggers": ["ALL"], "type": "COMMENT_ADDED"}')
GRACEFUL = 2**31
"""As a server begins that goes away in two steps, so that nothing on its way is lost."""


@contextmanager
def serving(*scripts: Script) -> Iterator[tuple[RudeServer, ProvisioningClient]]:
    """Each script is for one request, in turn."""
    left = list(scripts)
    server_context, client_context = certificates("h2")
    with rude_server(lambda method, target: left.pop(0) if left else ANSWER, server_context) as server:
        yield (
            server,
            ProvisioningClient(
                "p",
                auth=BearerToken("t"),
                base_url=server.url,
                ssl_context=client_context,
                http2=True,
                retry=RetryPolicy(base_delay=1e-6),
            ),
        )


async def connections(server: RudeServer, number: int) -> None:
    """Until the server's thread sees so many."""
    with anyio.fail_after(10):
        while len(server.open) != number:  # noqa: ASYNC110 (its thread has no event of this loop)
            await anyio.sleep(0.002)


@pytest.mark.parametrize("make", [get, comment])
@pytest.mark.parametrize("script", [Script(refuse=True), Script(goaway=-2)], ids=["refused", "gone before"])
async def test_what_was_not_looked_at_is_repeated_whatever_it_is(script: Script, make: Make) -> None:
    with serving(script) as (server, client):
        async with client:
            await make(client)
            assert len(server.requests) == 2
            await connections(server, 1)


@pytest.mark.parametrize("goaway", [0, GRACEFUL])
async def test_what_was_taken_before_a_goaway_is_answered(goaway: int) -> None:
    gate = asyncio.Event()
    later = Script(body=ANSWER.body, goaway=goaway, before_body=0.01)
    with serving(Script(body=ANSWER.body, wait_for=gate.wait), later) as (server, client):
        async with client, anyio.create_task_group() as tasks:
            tasks.start_soon(comment, client)
            with anyio.fail_after(10):
                while not server.requests:  # noqa: ASYNC110
                    await anyio.sleep(0.002)
            await comment(client)  # tells of the end, and is answered
            await get(client)  # goes elsewhere
            assert (len(server.requests), server.opened) == (3, 2)
            server.call(gate.set)
        assert len(server.requests) == 3, "nothing was repeated"


async def test_a_connection_that_the_server_leaves_is_closed_after_its_last_answer() -> None:
    with serving(Script(body=ANSWER.body, goaway=GRACEFUL)) as (server, client):
        async with client:
            await get(client)
            await connections(server, 0)
            assert pool_of(client).busy == 0
            await get(client)
            assert server.opened == 2


@pytest.mark.parametrize(("make", "requests"), [(get, 2), (comment, 1)])
async def test_what_was_taken_and_not_answered_is_in_doubt(make: Make, requests: int) -> None:
    with serving(Script(goaway=0, cut=True)) as (server, client):
        async with client:
            if requests == 1:
                with pytest.raises(APIConnectionError, match="may have taken effect"):
                    await make(client)
            else:
                await make(client)
        assert len(server.requests) == requests


def frames(*given: Frame) -> bytes:
    return b"".join(frame.serialize() for frame in given)


@pytest.mark.parametrize("size", [1, 5, 9, 13, 1000])
def test_goaway_frames_are_taken_out_however_the_bytes_come(size: int) -> None:
    headers, ping = HeadersFrame(1, data=b"\x07" * 40), PingFrame(0, opaque_data=b"12345678")
    goaways = [GoAwayFrame(0, last_stream_id=2**31 - 1), GoAwayFrame(0, 3, error_code=11, additional_data=b"calm" * 9)]
    data = frames(ping, goaways[0], headers, goaways[1], ping, headers)
    reader = GoAwayReader()
    kept, found = b"", list[Any]()
    for start in range(0, len(data), size):
        others, more = reader.take_out(data[start : start + size])
        kept += others
        found += more
    assert kept == frames(ping, headers, ping, headers)
    assert found == [GoAway(2**31 - 1, 0), GoAway(3, 11)]


def test_what_breaks_the_rules_is_left_to_whoever_refuses_it() -> None:
    too_short, elsewhere = b"\0\0\4\7\0\0\0\0\0abcd", b"\0\0\10\7\0\0\0\0\1abcdefgh"
    endless = b"\xff\xff\xff\7\0\0\0\0\0abcd"
    data = too_short + elsewhere + endless
    assert GoAwayReader().take_out(data) == (data, [])
