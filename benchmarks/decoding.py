"""Reading: a page of 2 MB, one small object, and one that lacks nearly everything."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from sinch_provisioning_core.models import Webhook, WhatsAppTemplate, WhatsAppTemplateList
from sinch_provisioning_core.runtime.consuming import consume
from sinch_provisioning_core.runtime.notation import TypeSpec

from .measuring import in_turns
from .page import TEXT, WEBHOOK_TEXT
from .peers import PeerUnavailableError, pydantic_models, stock_models
from .table import Row, Section

__all__ = ["sections"]

PEERS: dict[str, Callable[[], Any]] = {"openapi-python-client, stock": stock_models, "pydantic v2": pydantic_models}
FASTER = "this SDK with orjson"
SPARSE_TEXT = json.dumps({"name": "order_shipped"}).encode()


def sections() -> list[Section]:
    size = len(TEXT) / 1e6
    page = f"Decode a page of 1,000 WhatsApp templates ({size:.1f} MB)"
    return [
        _section(page, WhatsAppTemplateList, TEXT, turns=15, times=1, goals=(2.5, 2.0)),
        _section("Decode one webhook", Webhook, WEBHOOK_TEXT, turns=40, times=500),
        _section("Decode a template that has only a name", WhatsAppTemplate, SPARSE_TEXT, turns=40, times=500),
    ]


def _section(
    title: str,
    model: Any,
    text: bytes,
    *,
    turns: int,
    times: int,
    goals: tuple[float | None, float | None] = (None, None),
) -> Section:
    type_: TypeSpec = ("model", model.__name__)
    assert model.from_json(text).to_dict() == json.loads(text)
    things: dict[str, Callable[[], Any]] = {
        "json.loads": lambda: json.loads(text),
        "this SDK": lambda: consume(type_, json.loads(text)),
        FASTER: partial(model.from_json, text),
    }
    missing: list[Row] = []
    for name, peer in PEERS.items():
        try:
            cls = getattr(peer(), model.__name__)
            reader = _reader(cls, text)
            reader()
        except PeerUnavailableError as error:
            missing.append(Row(name, None, str(error)))
        except Exception as error:  # a peer may refuse what lacks a required field
            missing.append(Row(name, None, f"raises {type(error).__name__}"))
        else:
            things[name] = reader
    took = in_turns(things, turns=turns, times=times)
    without, faster = goals
    rows = [
        Row(
            name,
            seconds / took["json.loads"],
            goal={"this SDK": without, FASTER: faster}.get(name),
            peer=name in PEERS,
        )
        for name, seconds in took.items()
    ]
    return Section(title, "json.loads", [*rows, *missing])


def _reader(cls: Any, text: bytes) -> Callable[[], Any]:
    validate = getattr(cls, "model_validate_json", None)
    return partial(validate, text) if validate is not None else (lambda: cls.from_dict(json.loads(text)))
