"""Many calls at once, to a server that takes its time: against aiohttp on as many connections, and against bare httpx.

Wall time tells whether calls wait for one another, processor time whether each gets dearer the more there are. Both
servers and clients share the machine, so short answers measure the client's processor time above all.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from functools import partial
from typing import Any, NamedTuple

import anyio
import httpx

from sinch_provisioning import BearerToken, ProvisioningClient

from .calls import CONNECTIONS, Call, aiohttp_session, wait_for_server
from .quick_server import serving
from .table import Row, Section

__all__ = ["sections"]

LATENCIES = (0.005, 0.02, 0.2, 1.0)
MANY = 1000
TASKS = (1, 10, 100, 1000, 2000)
STANDARD = 100
TURNS = 5
LEAST_CALLS = 200
"""In one turn: fewer tasks make their calls in several rounds, because one alone is too short to measure."""
ONE_TURN_IS_ENOUGH = 5.0
"""Seconds that the slowest client's first turn takes: what takes so long varies little."""


class Cost(NamedTuple):
    """Seconds of as many calls as there are tasks."""

    wall: float
    cpu: float


def sections() -> Iterator[Section]:
    rows: list[Row] = []
    for latency in LATENCIES:
        with serving(latency) as url:
            aiohttp: Cost | None = None
            for name, run in _event_loops().items():
                costs = run(partial(_measure, url, (MANY,), with_bare=False))[MANY]
                aiohttp = costs.get("aiohttp", aiohttp)
                rows.append(_row(f"{latency * 1000:.0f} ms, on {name}", costs["ours"], costs.get("aiohttp"), aiohttp))
    yield Section(f"Time of {MANY} calls at once", f"aiohttp on {CONNECTIONS} connections", rows)
    with serving(0.02) as url:
        for name, run in _event_loops().items():
            costs_by_tasks = run(partial(_measure, url, TASKS, with_bare=True))
            yield _against_bare(name, costs_by_tasks)
            yield _share_of_each(name, costs_by_tasks)


def _event_loops() -> dict[str, Callable[[Any], Any]]:
    loops: dict[str, Callable[[Any], Any]] = {"asyncio": partial(anyio.run, backend="asyncio")}
    try:
        import uvloop
    except ImportError:
        pass
    else:
        options = {"loop_factory": uvloop.new_event_loop}
        loops["uvloop"] = partial(anyio.run, backend="asyncio", backend_options=options)
    loops["Trio"] = partial(anyio.run, backend="trio")
    return loops


def _against_bare(name: str, costs_by_tasks: dict[int, dict[str, Cost]]) -> Section:
    rows: list[Row] = []
    for tasks, costs in costs_by_tasks.items():
        ours, bare = costs["ours"].wall, costs["bare httpx"].wall
        rows.append(Row(_tasks(tasks), ours / bare, f"{ours:.3f} s; bare httpx {bare:.3f} s", goal=1.0))
    return Section(f"Time of many calls at once on {name}, 20 ms each", "bare httpx on its default limits", rows)


def _share_of_each(name: str, costs_by_tasks: dict[int, dict[str, Cost]]) -> Section:
    rows: list[Row] = []
    one = costs_by_tasks[STANDARD]["ours"].cpu / STANDARD
    for tasks, costs in costs_by_tasks.items():
        each = costs["ours"].cpu / tasks
        bare = costs["bare httpx"].cpu / tasks
        note = f"{each * 1e6:.0f} µs; bare httpx {bare * 1e6:.0f} µs"
        rows.append(Row(_tasks(tasks), each / one, note, goal=None if tasks == STANDARD else 1.2))
    return Section(f"Processor time of each call on {name}", f"each of {STANDARD} at once", rows)


def _tasks(number: int) -> str:
    return f"{number} at once" if number > 1 else "1 alone"


def _row(what: str, ours: Cost, here: Cost | None, elsewhere: Cost | None) -> Row:
    aiohttp = here or elsewhere
    note = f"{ours.wall:.2f} s, {MANY / ours.wall:.0f} calls/s, {ours.cpu / MANY * 1e6:.0f} µs of processor time each"
    if aiohttp is None:
        return Row(what, None, f"{note}; aiohttp is not installed")
    note += f"; aiohttp {aiohttp.wall:.2f} s, {aiohttp.cpu / MANY * 1e6:.0f} µs"
    return Row(what, ours.wall / aiohttp.wall, note if here else f"{note} on another event loop", goal=1.25)


async def _measure(url: str, numbers: tuple[int, ...], *, with_bare: bool) -> dict[int, dict[str, Cost]]:
    """The cheapest of some turns, for each number of tasks and each client."""
    path = f"{url}/v1/projects/p/webhooks/01"
    headers = {"authorization": "Bearer t"}
    async with AsyncExitStack() as stack:
        bare = await stack.enter_async_context(httpx.AsyncClient(headers=headers, timeout=None))
        client = ProvisioningClient("p", auth=BearerToken("t"), base_url=url, timeout=120, max_connections=CONNECTIONS)
        await stack.enter_async_context(client)
        await wait_for_server(bare, url)

        async def get_by_httpx() -> object:
            return json.loads((await bare.get(path)).content)

        calls: dict[str, Call] = {"ours": lambda: client.webhooks.get("01")}
        session = aiohttp_session(headers)
        if session is not None:
            await stack.enter_async_context(session)

            async def get_by_aiohttp() -> object:
                async with session.get(path) as answer:
                    return json.loads(await answer.read())

            calls["aiohttp"] = get_by_aiohttp
        if with_bare:
            calls["bare httpx"] = get_by_httpx
        found: dict[int, dict[str, Cost]] = {}
        for number in numbers:
            best: dict[str, Cost] = {}
            for _ in range(TURNS):
                for name, call in calls.items():
                    cost = await _all_at_once(call, number)
                    earlier = best.get(name, cost)
                    best[name] = Cost(min(earlier.wall, cost.wall), min(earlier.cpu, cost.cpu))
                if max(cost.wall for cost in best.values()) > ONE_TURN_IS_ENOUGH:
                    break
            found[number] = best
        return found


async def _all_at_once(call: Call, number: int) -> Cost:
    async def one() -> None:
        await call()

    rounds = max(1, LEAST_CALLS // number)
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(rounds):
        async with anyio.create_task_group() as group:
            for _ in range(number):
                group.start_soon(one)
    return Cost((time.perf_counter() - wall) / rounds, (time.process_time() - cpu) / rounds)
