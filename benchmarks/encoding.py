"""Writing: the same page, from objects to JSON text."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import orjson

from sinch_provisioning_core.models import WhatsAppTemplateList

from .measuring import in_turns
from .page import PAGE, TEXT
from .peers import PeerUnavailableError, pydantic_models, stock_models
from .table import Row, Section

__all__ = ["sections"]


def sections() -> list[Section]:
    ours = WhatsAppTemplateList.from_dict(PAGE)
    things: dict[str, Callable[[], Any]] = {
        "json.dumps": lambda: json.dumps(PAGE),
        "this SDK": lambda: json.dumps(ours.to_dict()),
        "this SDK with orjson": lambda: orjson.dumps(ours.to_dict()),
    }
    missing: list[Row] = []
    try:
        stock = stock_models().WhatsAppTemplateList.from_dict(json.loads(TEXT))
        things["openapi-python-client, stock"] = lambda: json.dumps(stock.to_dict())
    except PeerUnavailableError as error:
        missing.append(Row("openapi-python-client, stock", None, str(error)))
    try:
        other = pydantic_models().WhatsAppTemplateList.model_validate_json(TEXT)
        things["pydantic v2"] = lambda: other.model_dump_json(by_alias=True, exclude_unset=True)
    except PeerUnavailableError as error:
        missing.append(Row("pydantic v2", None, str(error)))
    took = in_turns(things)
    rows = [Row(name, seconds / took["json.dumps"]) for name, seconds in took.items()]
    return [Section("Encode the same page to JSON text", "json.dumps of plain dicts", [*rows, *missing])]
