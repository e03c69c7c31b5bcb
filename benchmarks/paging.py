"""Paging with as much work per page as latency: pages fetched ahead against pages fetched on demand.

The emulator listens on a socket and takes 50 ms for each answer; the consumer works for 50 ms on each page.
"""

from __future__ import annotations

import time
from functools import partial

import anyio
import attrs

from sinch_provisioning import OAuth2ClientCredentials, ProvisioningClient
from sinch_provisioning.testing import Emulator

from .table import Row, Section

__all__ = ["PagingTimes", "measure", "sections"]

LATENCY = WORK = 0.05
PAGE_SIZE = 10
PAGES = 40


@attrs.frozen
class PagingTimes:
    """Seconds for the same list, read in two ways."""

    on_demand: float
    fetched_ahead: float

    @property
    def ratio(self) -> float:
        return self.fetched_ahead / self.on_demand


def sections() -> list[Section]:
    rows: list[Row] = []
    for backend in ("asyncio", "trio"):
        times = measure(PAGES, backend=backend)
        note = f"limit 0.60; {times.fetched_ahead:.2f} s against {times.on_demand:.2f} s"
        rows.append(Row(f"prefetch=1 on {backend}", times.ratio, note))
    title = f"Reading {PAGES} pages, {LATENCY * 1000:.0f} ms of latency and {WORK * 1000:.0f} ms of work each"
    return [Section(title, "no prefetch", rows)]


def measure(pages: int, *, backend: str) -> PagingTimes:
    """Read a list of so many pages in both ways."""
    emulator = Emulator(latency=LATENCY)
    emulator.seed.templates(pages * PAGE_SIZE)
    with emulator.serve() as server:
        auth = OAuth2ClientCredentials(emulator.key_id, emulator.key_secret, token_url=server.token_url)
        make = partial(ProvisioningClient, emulator.project_id, auth=auth, base_url=server.url)
        return anyio.run(_measure, make, pages, backend=backend)


async def _measure(make: partial[ProvisioningClient], pages: int) -> PagingTimes:
    async with make() as client:
        await client.whatsapp.templates.list(page_size=1)  # the token, the connection and what is loaded once
        return PagingTimes(await _read(client, pages, prefetch=0), await _read(client, pages, prefetch=1))


async def _read(client: ProvisioningClient, pages: int, *, prefetch: int) -> float:
    started = time.perf_counter()
    seen = 0
    async for _ in client.whatsapp.templates.list(page_size=PAGE_SIZE, prefetch=prefetch).pages():
        await anyio.sleep(WORK)
        seen += 1
    assert seen == pages
    return time.perf_counter() - started
