# Copied by the generation: change overrides/runtime/codec.py, then `make regenerate`.
"""What is known of a model class: its fields, and the functions that were compiled to read and write it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Any

from .notation import TypeSpec

__all__ = ["Codec", "Field", "codec_of", "lookup"]


class Field:
    """One row of a model's field table."""

    __slots__ = ("flags", "name", "type", "wire_name")

    def __init__(self, name: str, wire_name: str, type: TypeSpec, *flags: str) -> None:
        self.name = name
        self.wire_name = wire_name
        self.type: TypeSpec = type
        self.flags = flags
        """Among ``required``, ``deprecated``, ``secret``, ``read-only``, ``draft-optional``, ``draft-by-default``."""

    @property
    def required(self) -> bool:
        return "required" in self.flags


class Codec:
    """What belongs to one model class; :func:`codec_of` makes it when the class is first used."""

    __slots__ = ("by_name", "by_wire_name", "decode", "encode", "fields", "values")

    def __init__(self, cls: type[Any]) -> None:
        self.fields = tuple(Field(*row) for row in cls.__wire__)
        self.by_name = {field.name: field for field in self.fields}
        self.by_wire_name = {field.wire_name: field for field in self.fields}
        self.decode: Callable[[Any], Any] | None = None
        """From a JSON value; compiled by :mod:`.reading` when a document first holds such an object."""
        self.encode: Callable[[Any], dict[str, Any]] | None = None
        """To a JSON value; compiled by :mod:`.writing` on first use."""
        self.values: Callable[[Any], Any] = attrgetter("__class__", *(field.name for field in self.fields))
        """The class and the values of an instance, to compare it by."""

    def find(self, name: str) -> Field | None:
        """A field by its wire name, else by its Python name."""
        return self.by_wire_name.get(name) or self.by_name.get(name)


def codec_of(cls: type[Any]) -> Codec:
    """The codec of a model class."""
    codec: Codec | None = cls.__dict__.get("__codec__")
    if codec is None:
        codec = cls.__codec__ = Codec(cls)
    return codec


def lookup(name: Any) -> Any:
    """The generated class of that name; a class is taken as it is."""
    return name if isinstance(name, type) else _named(name)


@cache
def _named(name: str) -> Any:
    return getattr(import_module("..models", __package__), name)
