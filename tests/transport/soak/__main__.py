"""Cancels calls at random moments, on every backend and protocol, and prints one table of what that leaves behind.

``make soak [ARGS="--cancellations 10000 --seed 1 --only trio"]``. The exit status tells whether all is as it should be.
"""

from __future__ import annotations

import argparse
import ssl
import sys
import time
from functools import partial

import anyio
import uvloop

from tests.transport.rude_server import certificates, rude_server

from .trial import PROTOCOLS, Outcome, Service, Trial

BACKENDS = {
    "asyncio": ("asyncio", {}),
    "uvloop": ("asyncio", {"loop_factory": uvloop.new_event_loop}),
    "trio": ("trio", {}),
}


def try_one(backend: str, protocol: str, cancellations: int, seed: int) -> Outcome:
    """One row of the table."""
    name, options = BACKENDS[backend]
    server_context: ssl.SSLContext | None = None
    client_context: ssl.SSLContext | None = None
    if protocol != "HTTP/1.1":
        server_context, client_context = certificates("h2" if protocol == "HTTP/2" else "http/1.1")
    service = Service(seed)
    with rude_server(service.plan, server_context) as server:
        server.delay_handshake = service.delay_handshake
        trial = Trial(service, server, protocol, client_context)
        return anyio.run(partial(trial.run, cancellations), backend=name, backend_options=options)


def main() -> int:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--cancellations", type=int, default=10_000, help="in each row of the table")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="rows whose name has this in it")
    options = parser.parse_args()
    columns = (
        "",
        "calls",
        "cancellations",
        "refused",
        "errors",
        "memory growth",
        "at once after",
        "open sockets",
        "left open",
        "seconds",
    )
    print(" | ".join(columns))
    is_good = True
    for backend in BACKENDS:
        for protocol in PROTOCOLS:
            row = f"{backend:<7} {protocol:<8}"
            if options.only not in row:
                continue
            began = time.monotonic()
            found = try_one(backend, protocol, options.cancellations, options.seed)
            cells = (
                found.calls,
                found.cancellations,
                found.refusals,
                found.errors,
                f"{found.memory} objects",
                found.at_once,
                found.open_sockets,
                found.left_open,
                f"{time.monotonic() - began:.0f}",
            )
            print(
                row,
                *(f"{cell:>{len(column)}}" for cell, column in zip(cells, columns[1:], strict=True)),
                sep=" | ",
                flush=True,
            )
            for complaint in sorted(set(found.complaints))[:10]:
                print(f"    {complaint}")
            is_good = is_good and found.is_good()
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
