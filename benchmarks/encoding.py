"""Writing: the same page and one small object, to JSON text."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from sinch_provisioning_core.models import Webhook, WhatsAppTemplateList

from .measuring import in_turns
from .page import TEXT, WEBHOOK_TEXT
from .peers import PeerUnavailableError, pydantic_models, stock_models
from .table import Row, Section

__all__ = ["sections"]

STOCK, PYDANTIC = "openapi-python-client, stock", "pydantic v2"


def sections() -> list[Section]:
    return [
        _section("Encode the same page to JSON text", WhatsAppTemplateList, TEXT, turns=15, times=1),
        _section("Encode one webhook to JSON text", Webhook, WEBHOOK_TEXT, turns=40, times=500),
    ]


def _section(title: str, model: Any, text: bytes, *, turns: int, times: int) -> Section:
    document = json.loads(text)
    ours = model.from_dict(document)
    things: dict[str, Callable[[], Any]] = {
        "json.dumps": lambda: json.dumps(document),
        "this SDK": ours.to_json,  # neither document has what orjson would write
    }
    missing: list[Row] = []
    try:
        stock = getattr(stock_models(), model.__name__).from_dict(json.loads(text))
        things[STOCK] = lambda: json.dumps(stock.to_dict())
    except PeerUnavailableError as error:
        missing.append(Row(STOCK, None, str(error)))
    try:
        other = getattr(pydantic_models(), model.__name__).model_validate_json(text)
        things[PYDANTIC] = partial(other.model_dump_json, by_alias=True, exclude_unset=True)
    except PeerUnavailableError as error:
        missing.append(Row(PYDANTIC, None, str(error)))
    took = in_turns(things, turns=turns, times=times)
    rows = [Row(name, seconds / took["json.dumps"], peer=name in (STOCK, PYDANTIC)) for name, seconds in took.items()]
    return Section(title, "json.dumps of plain dicts", [*rows, *missing])
