"""The part of a body that its schema names: what the service does not know, it passes over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .contract import Contract
from .json_value import Json


def known_fields(contract: Contract, pointer: str, value: Json) -> Json:
    """``value``, which fits the schema at ``pointer``, without the fields that the schema does not name.

    Of a union, the variant counts that knows most of the value; so what is kept fits one variant whole.
    """
    return _known(contract, pointer, value, contract.is_draft(pointer, value))[0]


def _known(contract: Contract, pointer: str, value: Json, draft: bool) -> tuple[Json, int]:
    """The known part, and the number of fields in it."""
    pointer, schema = contract.behind(pointer)
    if schema.get("anyOf"):
        variants = (f"{pointer}/anyOf/{place}" for place in range(len(schema["anyOf"])))
        fitting = [variant for variant in variants if contract.accepts(variant, value, draft=draft)]
        return max((_known(contract, variant, value, draft) for variant in fitting), key=_count, default=(value, 0))
    if isinstance(value, dict) and ("properties" in schema or "additionalProperties" in schema):
        return _known_object(contract, pointer, schema, value, draft)
    if isinstance(value, list) and "items" in schema:
        found = [_known(contract, f"{pointer}/items", item, draft) for item in value]
        return [item for item, _ in found], sum(count for _, count in found)
    return value, 0


def _known_object(
    contract: Contract, pointer: str, schema: Mapping[str, Any], value: dict[str, Any], draft: bool
) -> tuple[Json, int]:
    kept: dict[str, Any] = {}
    total = 0
    for name, inner in value.items():
        if name in schema.get("properties", {}):
            below = f"{pointer}/properties/{name.replace('~', '~0').replace('/', '~1')}"
        elif isinstance(schema.get("additionalProperties"), Mapping):
            below = f"{pointer}/additionalProperties"
        else:
            continue
        kept[name], count = _known(contract, below, inner, draft)
        total += count + 1
    return kept, total


def _count(found: tuple[Json, int]) -> int:
    return found[1]
