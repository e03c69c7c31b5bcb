"""Many calls at once, to a server that takes its time: against aiohttp on as many connections, and against bare httpx.

Wall time tells whether calls wait for one another, processor time whether each gets dearer the more there are. Both
servers and clients share the machine, so short answers measure the client's processor time above all.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
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
TURNS = 5
ONE_TURN_IS_ENOUGH = 1.0
"""Seconds that the slowest client's first turn takes: what takes so long varies little."""


class Cost(NamedTuple):
    """Seconds of many calls."""

    wall: float
    cpu: float


def sections() -> list[Section]:
    found: list[Section] = []
    rows: list[Row] = []
    for latency in LATENCIES:
        with serving(latency) as url:
            for name, run in _event_loops().items():
                costs = run(partial(_measure, url, (MANY,), with_bare=False))[MANY]
                rows += [
                    _row(f"{latency * 1000:.0f} ms, {who} on {name}", cost, costs.get("aiohttp"), MANY)
                    for who, cost in costs.items()
                    if who != "aiohttp"
                ]
    found.append(Section(f"Time of {MANY} calls at once", f"aiohttp on {CONNECTIONS} connections", rows))
    with serving(0.02) as url:
        for name, run in _event_loops().items():
            costs_by_tasks = run(partial(_measure, url, TASKS, with_bare=True))
            found.append(_scaling(name, costs_by_tasks))
    return found


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


def _scaling(name: str, costs_by_tasks: dict[int, dict[str, Cost]]) -> Section:
    rows: list[Row] = []
    one = costs_by_tasks[100]["ours"].cpu / 100
    for tasks, costs in costs_by_tasks.items():
        ours, bare = costs["ours"], costs.get("bare httpx")
        note = f"{ours.wall:.3f} s; {ours.cpu / tasks * 1e6:.0f} µs of processor time per call, "
        note += f"{ours.cpu / tasks / one:.2f} × that of 100 tasks"
        rows.append(Row(f"{tasks} tasks", None if bare is None else ours.wall / bare.wall, note))
    return Section(f"Time of many calls at once on {name}, 20 ms each", "bare httpx on its default limits", rows)


def _row(what: str, cost: Cost, baseline: Cost | None, calls: int) -> Row:
    note = f"{cost.wall:.2f} s, {calls / cost.wall:.0f} calls/s"
    if baseline is None:
        return Row(what, None, f"{note}; aiohttp does not run here")
    return Row(what, cost.wall / baseline.wall, f"{note}; aiohttp {baseline.wall:.2f} s")


async def _measure(url: str, numbers: tuple[int, ...], *, with_bare: bool) -> dict[int, dict[str, Cost]]:
    """The cheapest of some turns, for each number of tasks and each client."""
    path = f"{url}/v1/projects/p/webhooks/01"
    headers = {"authorization": "Bearer t"}
    async with AsyncExitStack() as stack:
        bare = await stack.enter_async_context(httpx.AsyncClient(headers=headers, timeout=120))
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

    wall, cpu = time.perf_counter(), time.process_time()
    async with anyio.create_task_group() as group:
        for _ in range(number):
            group.start_soon(one)
    return Cost(time.perf_counter() - wall, time.process_time() - cpu)
