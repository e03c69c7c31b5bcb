"""Verifying and decoding one event of each kind, as a service does with each delivery."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Callable
from statistics import median
from typing import Any

from sinch_provisioning.events import EVENTS, decoding, parse_event
from sinch_provisioning.testing.events import make

from .measuring import ratios
from .table import Row, Section

__all__ = ["sections"]

SECRET = "a long random text"
PREFIX = "x-sinch-webhook-signature"
GOAL = 1.5
SHOWN = 6


def sections() -> list[Section]:
    module: Any = decoding
    found, module._orjson = module._orjson, _none  # as if the faster parser were not installed
    try:
        without = _section("json alone")
    finally:
        module._orjson = found
    return [without, _section("orjson")]


def _section(parser: str) -> Section:
    found = ratios({f"{kind}, {len(make(kind).body):,} bytes": _pair(kind) for kind in EVENTS})
    reached = sum(ratio <= GOAL for ratio in found.values())
    middle = Row("median", median(found.values()), f"{reached} of {len(found)} kinds reach it", goal=GOAL)
    cheapest = [Row(what, ratio, "the cheapest") for what, ratio in [*found.items()][-1:]]
    dearest = [Row(what, ratio) for what, ratio in [*found.items()][:SHOWN]]
    title = f"Verify and decode one event of each of {len(found)} kinds, with {parser}: the slowest"
    return Section(title, "json.loads and hmac", [middle, *cheapest, *dearest])


def _pair(kind: str) -> tuple[Callable[[], Any], Callable[[], Any]]:
    made = make(kind)
    body, signed = made.body, made.headers(SECRET)
    headers = [(name.encode(), value.encode()) for name, value in {"host": "me.example", **signed}.items()]
    return lambda: parse_event(body, headers, secret=SECRET), lambda: _by_hand(body, signed)


def _by_hand(body: bytes, headers: dict[str, str]) -> Any:
    message = body + f".{headers[f'{PREFIX}-nonce']}.{headers[f'{PREFIX}-timestamp']}".encode()
    made = base64.b64encode(hmac.new(SECRET.encode(), message, "sha256").digest())
    if not hmac.compare_digest(made, headers[PREFIX].encode()):
        raise ValueError
    return json.loads(body)


def _none() -> None:
    return None
