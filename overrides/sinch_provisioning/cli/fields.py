"""The fields that a body may have, with what the command line must know of each."""

from __future__ import annotations

from typing import Any

import attrs

from sinch_provisioning_core.runtime.codec import Field, codec_of, lookup

from .value_types import bare

__all__ = ["BodyField", "fields_of"]


@attrs.frozen
class BodyField:
    """A field of a body; of a union's, what its variants say together."""

    name: str
    wire_name: str
    types: list[Any]
    required: bool
    secret: bool
    deprecated: bool


def fields_of(type_: Any) -> list[BodyField]:
    """Every field that a body of the type may have."""
    variants = [[*codec_of(lookup(name)).fields] for name in _models(bare(type_))] if type_ is not None else []
    rows: dict[str, list[Field]] = {}
    for field in (field for variant in variants for field in variant):
        rows.setdefault(field.name, []).append(field)
    return [
        BodyField(
            name,
            found[0].wire_name,
            [field.type for field in found],
            required=len(found) == len(variants) and all(field.required for field in found),
            secret=any("secret" in field.flags for field in found),
            deprecated=all("deprecated" in field.flags for field in found),
        )
        for name, found in rows.items()
    ]


def _models(type_: Any) -> list[str]:
    match type_:
        case ("model", name):
            return [name]
        case ("union", _, types):
            return [name for member in types for name in _models(bare(member))]
        case _:
            return []
