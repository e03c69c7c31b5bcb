"""Reading: a page of 2 MB, and one small object."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import orjson

from sinch_provisioning_core.models import Webhook, WhatsAppTemplateList
from sinch_provisioning_core.runtime.consuming import consume
from sinch_provisioning_core.runtime.notation import TypeSpec

from .measuring import in_turns
from .page import TEXT, WEBHOOK_TEXT
from .peers import PeerUnavailableError, pydantic_models, stock_models
from .table import Row, Section

__all__ = ["sections"]

PEERS: dict[str, Callable[[], Any]] = {"openapi-python-client, stock": stock_models, "pydantic v2": pydantic_models}


def sections() -> list[Section]:
    size = len(TEXT) / 1e6
    return [
        _section(
            f"Decode a page of 1,000 WhatsApp templates ({size:.1f} MB)", WhatsAppTemplateList, TEXT, turns=15, times=1
        ),
        _section("Decode one webhook", Webhook, WEBHOOK_TEXT, turns=25, times=2000),
    ]


def _section(title: str, model: Any, text: bytes, *, turns: int, times: int) -> Section:
    type_: TypeSpec = ("model", model.__name__)
    assert consume(type_, json.loads(text)).to_dict() == json.loads(text)
    things: dict[str, Callable[[], Any]] = {
        "json.loads": lambda: json.loads(text),
        "this SDK": lambda: consume(type_, json.loads(text)),
        "this SDK with orjson": lambda: consume(type_, orjson.loads(text)),
    }
    missing: list[Row] = []
    for name, peer in PEERS.items():
        try:
            cls = getattr(peer(), model.__name__)
        except PeerUnavailableError as error:
            missing.append(Row(name, None, str(error)))
            continue
        validate = getattr(cls, "model_validate_json", None)
        things[name] = _reader(cls, validate, text)
    took = in_turns(things, turns=turns, times=times)
    rows = [Row(name, seconds / took["json.loads"]) for name, seconds in took.items()]
    return Section(title, "json.loads", [*rows, *missing])


def _reader(cls: Any, validate: Callable[[bytes], Any] | None, text: bytes) -> Callable[[], Any]:
    return (lambda: validate(text)) if validate is not None else (lambda: cls.from_dict(json.loads(text)))
