"""Models and enums, from the components of the description."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from runtime.secrets import is_secret_name

from . import naming
from .core import Enum, Field, Model
from .errors import GenerationError
from .prose import Prose, prose
from .types import Types, enum_values
from .words import value_doc

__all__ = ["class_doc", "describe_enum", "describe_fields", "describe_model", "may_lack_in_draft"]

OPTIONAL_IN_DRAFTS = re.compile(r"\bdrafts?\b.*\bomit|\bomit.*\bdrafts?\b", re.IGNORECASE)
"""What the text of a required field says if only a submitted object needs it."""


def may_lack_in_draft(schema: Mapping[str, Any]) -> bool:
    """Whether the text of a required field says that a draft may do without it."""
    return bool(OPTIONAL_IN_DRAFTS.search(" ".join(str(schema.get("description")).split())))


def describe_model(name: str, schema: Mapping[str, Any], types: Types) -> Model:
    fields = describe_fields(name, schema, types)
    names = {other for field in fields for other in types.names(field.spec)} - {name}
    if any("UnknownVariant" in field.read for field in fields):
        names.add("UnknownVariant")
    return Model(name=name, fields=fields, names=tuple(sorted(names)))


def describe_fields(owner: str, schema: Mapping[str, Any], types: Types) -> tuple[Field, ...]:
    required = set(schema.get("required", ()))
    fields: list[Field] = []
    names = naming.field_names(schema.get("properties", {}))
    for wire_name, value in schema.get("properties", {}).items():
        name = names[wire_name]
        spec = types.spec(value)
        flags = [
            flag
            for flag, holds in (
                ("required", wire_name in required),
                ("deprecated", value.get("deprecated", False)),
                ("secret", is_secret_name(wire_name)),
                ("read-only", value.get("readOnly", False)),
                (
                    "draft-optional",
                    wire_name in required and may_lack_in_draft(value),
                ),
                ("draft-by-default", wire_name == "status" and value.get("default") == "DRAFT"),
            )
            if holds
        ]
        doc = value_doc(value.get("description"), value, spec, flags)
        fields.append(
            Field(name, wire_name, spec, types.read(spec), types.write(spec), types.typed(spec), doc, tuple(flags))
        )
    unknown = required - set(schema.get("properties", {}))
    if unknown:
        raise GenerationError(f"{owner} requires fields that it does not have: {', '.join(sorted(unknown))}")
    return tuple(sorted(fields, key=lambda field: "required" not in field.flags))


def describe_enum(name: str, schema: Mapping[str, Any]) -> Enum:
    values = enum_values(schema)
    is_int = all(isinstance(value, int) for value in values)
    members = naming.enum_member_names(values, schema.get("x-sdk-member-prefix", "VALUE"), schema.get("x-sdk-members"))
    texts = schema.get("x-enumDescriptions")
    texts = texts if isinstance(texts, Mapping) else {}
    return Enum(
        name=name,
        base="OpenIntEnum" if is_int else "OpenStrEnum",
        members=members,
        member_docs={member: prose(texts.get(str(value))) for member, value in members.items()},
    )


def class_doc(schema: Mapping[str, Any], published: str | None, place: str) -> Prose:
    """What a class is: the text of its schema or, where there is none, the place where it is met."""
    if "x-sdk-event" in schema:
        event = prose(f"Event ``{schema['x-sdk-event']}``.")
        return Prose((*event.blocks, *prose(schema.get("description")).blocks))
    text = prose(schema.get("description")) or Prose().then(place or "Part of another object.")
    origin = Prose().then(f"Published as ``{published}``." if published else "")
    return Prose((*text.blocks, *origin.blocks)) if len(text.blocks) > 1 else text.then(str(origin))
