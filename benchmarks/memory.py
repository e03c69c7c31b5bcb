"""What the decoded page keeps in memory."""

from __future__ import annotations

import json
from typing import Any

from sinch_provisioning_core.models import Model, WhatsAppTemplateList
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.consuming import consume
from sinch_provisioning_core.runtime.notation import TypeSpec

from .measuring import allocated
from .page import TEXT
from .peers import PeerUnavailableError, pydantic_models, stock_models
from .table import Row, Section

__all__ = ["sections"]


def sections() -> list[Section]:
    type_: TypeSpec = ("model", "WhatsAppTemplateList")
    plain = allocated(lambda: json.loads(TEXT))
    ours = allocated(lambda: consume(type_, json.loads(TEXT)))
    objects = _count(WhatsAppTemplateList.from_json(TEXT))
    rows = [
        Row("json.loads", 1.0),
        Row("this SDK", ours / plain, f"{ours // objects} bytes for each of {objects:,} objects"),
    ]
    try:
        stock = stock_models().WhatsAppTemplateList
        rows.append(Row("openapi-python-client, stock", allocated(lambda: stock.from_dict(json.loads(TEXT))) / plain))
    except PeerUnavailableError as error:
        rows.append(Row("openapi-python-client, stock", None, str(error)))
    try:
        other = pydantic_models().WhatsAppTemplateList
        rows.append(Row("pydantic v2", allocated(lambda: other.model_validate_json(TEXT)) / plain))
    except PeerUnavailableError as error:
        rows.append(Row("pydantic v2", None, str(error)))
    return [Section("Memory of the decoded page, its texts included", "what json.loads gives", rows)]


def _count(value: Any) -> int:
    if isinstance(value, Model):
        cls: type[Model] = type(value)
        return 1 + sum(_count(getattr(value, field.name)) for field in codec_of(cls).fields)
    return sum(_count(item) for item in value) if _is_list(value) else 0


def _is_list(value: Any) -> bool:
    return isinstance(value, list)
