"""Bodies as plain dicts: a ``TypedDict`` for each model that a request may hold, by the names of the wire."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .core import BodyDict, DictKey, Field, Model
from .rendering import is_identifier
from .twins import directions
from .types import Types

__all__ = ["describe_dicts", "dict_names"]


def dict_names(document: Mapping[str, Any], types: Types) -> dict[str, str]:
    """The name of the dict of each model that requests hold."""
    sent, _ = directions(document)
    return {name: _free(f"{name}Dict", types.schemas) for name in sorted(sent) if types.kind(name) == "model"}


def describe_dicts(
    models: Mapping[str, Model], types: Types, twins: Mapping[str, str]
) -> tuple[tuple[BodyDict, ...], dict[str, str]]:
    """The dicts, and the names of the texts of each enum that they hold."""
    fields = {
        name: tuple(field for field in models[name].fields if "read-only" not in field.flags) for name in types.dicts
    }
    names = {name: {each for field in fields[name] for each in types.names(field.spec)} for name in fields}
    enums = sorted({each for found in names.values() for each in found if types.kind(each) == "enum"})
    texts = {name: _free(f"{twins.get(name, name)}Literal", types.schemas) for name in enums}
    dicts = tuple(
        _describe(types.dicts[name], name, tuple(_key(field, types, texts) for field in fields[name]), names[name])
        for name in fields
    )
    return dicts, {twins.get(name, name): text for name, text in texts.items()}


def _describe(name: str, model: str, keys: tuple[DictKey, ...], names: Collection[str]) -> BodyDict:
    is_class = all(is_identifier(key.name) and not key.name.startswith("_") for key in keys)
    return BodyDict(name, model, keys, tuple(sorted({model, *names})), is_class)


def _key(field: Field, types: Types, texts: Mapping[str, str]) -> DictKey:
    required = "required" in field.flags and "draft-optional" not in field.flags
    annotation = types.in_dict(field.spec, texts)
    return DictKey(field.wire_name, annotation if required else f"NotRequired[{annotation}]")


def _free(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name += "_"
    return name
