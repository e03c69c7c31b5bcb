"""Verifying and decoding one event, as a service does with each delivery."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Callable
from typing import Any

from sinch_provisioning.events import decoding, parse_event
from sinch_provisioning.testing.events import make

from .measuring import in_turns
from .table import Row, Section

__all__ = ["sections"]

SECRET = "a long random text"
PREFIX = "x-sinch-webhook-signature"
KINDS = ("BUNDLE_DONE", "WHATSAPP_SENDER_ACTIVE", "WHATSAPP_TEMPLATE_APPROVED")


def sections() -> list[Section]:
    return [_section(kind) for kind in KINDS]


def _section(kind: str) -> Section:
    made = make(kind)
    body, signed = made.body, made.headers(SECRET)
    headers = [(name.encode(), value.encode()) for name, value in {"host": "me.example", **signed}.items()]
    things: dict[str, Callable[[], Any]] = {
        "json.loads + hmac": lambda: _by_hand(body, signed),
        "this SDK": lambda: _without_orjson(body, headers),
        "this SDK with orjson": lambda: parse_event(body, headers, secret=SECRET),
    }
    took = in_turns(things, turns=25, times=500)
    rows = [Row(what, seconds / took["json.loads + hmac"]) for what, seconds in took.items()]
    return Section(f"Verify and decode one event ({kind}, {len(body):,} bytes)", "json.loads + hmac", rows)


def _by_hand(body: bytes, headers: dict[str, str]) -> Any:
    message = body + f".{headers[f'{PREFIX}-nonce']}.{headers[f'{PREFIX}-timestamp']}".encode()
    made = base64.b64encode(hmac.new(SECRET.encode(), message, "sha256").digest())
    if not hmac.compare_digest(made, headers[PREFIX].encode()):
        raise ValueError
    return json.loads(body)


def _without_orjson(body: bytes, headers: list[tuple[bytes, bytes]]) -> Any:
    """As if the faster parser were not installed."""
    module: Any = decoding
    found, module._orjson = module._orjson, _none
    try:
        return parse_event(body, headers, secret=SECRET)
    finally:
        module._orjson = found


def _none() -> None:
    return None
