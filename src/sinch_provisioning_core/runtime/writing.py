# Copied by the generation: change overrides/runtime/writing.py, then `make regenerate`.
"""Writing JSON values: the counterpart of :mod:`.reading`, one straight-line function for each model class.

It makes the dicts that callers want and that are checked before they are sent; :mod:`.writing_text` makes texts.

For the class that is the example there, the function is::

    def encode_model(o):
        d = {}
        v = o.id
        if v is not U: d['id'] = v if v.__class__ is str else E[v.__class__](v)
        v = o.state
        if v is not U:
            try: d['state'] = v._value_
            except AttributeError: d['state'] = E[v.__class__](v)
        if o._additional: d.update(containers(o._additional))
        return d

A field may have been given anything since the model was built: ``E`` knows how to write a value by its class, and a
plain dict where a model belongs is brought into its type first (``late0`` …).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from enum import Enum
from operator import attrgetter
from typing import Any, Final, Literal

from .codec import Field, codec_of
from .inputs import coerce
from .notation import TypeSpec, bare
from .source import compile_function
from .timestamp import Timestamp
from .unset import UNSET, Unset

__all__ = ["DEEPEST", "ENCODERS", "Kind", "NestingError", "copy_containers", "encode", "jsonable", "keep", "kind_of"]

Encoder = Callable[[Any], Any]
Kind = Literal["text", "enum", "object", "map", "any"]

DEEPEST: Final = 10_000
"""Levels of nesting that are followed; what is deeper contains itself."""


class NestingError(ValueError):
    """A value is nested too deeply, or contains itself."""


def encode(value: Any) -> Any:
    """The JSON value of anything a model's field may hold; shares no list or dict with it.

    What has no JSON value is left as it is.

    Raises:
        NestingError: It is nested too deeply, or contains itself.
    """
    try:
        return ENCODERS[value.__class__](value)
    except RecursionError:
        raise NestingError("nested too deeply, or containing itself") from None


def jsonable(type_: TypeSpec, value: Any) -> Any:
    """The JSON value of whatever a caller gave for a type.

    Raises:
        NestingError: It is nested too deeply, or contains itself.
    """
    return encode(coerce(type_, value))


class _Encoders(dict[type[Any], Encoder]):
    """How to write a value, by its class."""

    def __missing__(self, cls: type[Any]) -> Encoder:
        encoder = _encoder(cls)
        if encoder is not keep:
            self[cls] = encoder
        return encoder


def _encoder(cls: type[Any]) -> Encoder:
    if hasattr(cls, "__wire__"):
        return _model_encoder(cls)
    if issubclass(cls, Enum):
        return keep if cls is Unset else attrgetter("_value_")
    for kind in (str, int, float):
        if issubclass(cls, kind):
            return kind
    if issubclass(cls, (list, tuple, set, frozenset, Mapping)):
        return copy_containers
    if issubclass(cls, dt.datetime):
        return _moment
    return keep


def keep(value: Any) -> Any:
    """The encoder of what is a JSON value already, and of what has none."""
    return value


def _moment(value: dt.datetime) -> Any:
    return value if value.utcoffset() is None else str(Timestamp.of(value))


def copy_containers(value: Any) -> Any:
    """A copy of nested lists and mappings, made without recursion so that no depth of a document is too much."""
    result: list[Any] = [None]
    pending: list[tuple[Any, Any, Any, int]] = [(result, 0, value, 0)]
    while pending:
        holder, key, item, depth = pending.pop()
        if depth > DEEPEST:
            raise NestingError(f"nested more than {DEEPEST} levels deep, or containing itself")
        copied: Any
        if isinstance(item, Mapping):
            copied = {name: member for name, member in item.items() if member is not UNSET}
            members = list(copied.items())
        else:
            copied = sorted(item, key=str) if isinstance(item, (set, frozenset)) else list(item)
            members = list(enumerate(copied))
        holder[key] = copied
        for place, member in members:
            encoder = ENCODERS[member.__class__]
            if encoder is copy_containers:
                pending.append((copied, place, member, depth + 1))
            else:
                copied[place] = encoder(member)
    return result[0]


ENCODERS: Final = _Encoders({str: keep, int: keep, bool: keep, float: keep, type(None): keep})


# The function of a class

_SCALAR: Final = "    if v is not U: d[{key!r}] = v if v.__class__ is {kind} else E[v.__class__](v)\n"
_ENUM: Final = (
    "    if v is not U:\n"
    "        try: d[{key!r}] = v._value_\n"
    "        except AttributeError: d[{key!r}] = E[v.__class__](v)\n"
)
_MODEL: Final = "    if v is not U: d[{key!r}] = late{i}(v) if v.__class__ is dict else E[v.__class__](v)\n"
_LIST: Final = (
    "    if v is not U:\n"
    "        if v.__class__ is list: d[{key!r}] = [{item} for x in v]\n"
    "        else: d[{key!r}] = late{i}(v)\n"
)
_TEXT_ITEM: Final = "x if x.__class__ is str else E[x.__class__](x)"
_MODEL_ITEM: Final = "item{i}(x) if x.__class__ is dict else E[x.__class__](x)"
_ANY: Final = "    if v is not U: d[{key!r}] = E[v.__class__](v)\n"
_MAP: Final = "    if v is not U: d[{key!r}] = late{i}(v)\n"


def _model_encoder(cls: type[Any]) -> Encoder:
    codec = codec_of(cls)
    if codec.encode is None:
        codec.encode = _compile(cls.__name__, codec.fields)
    return codec.encode


def _compile(name: str, fields: tuple[Field, ...]) -> Callable[[Any], dict[str, Any]]:
    namespace: dict[str, Any] = {"U": UNSET, "E": ENCODERS, "containers": copy_containers}
    lines = ["def encode_model(o):\n    d = {}\n"]
    for index, field in enumerate(fields):
        lines.append(f"    v = o.{field.name}\n")
        lines.append(_field_code(field.type, field.wire_name, index, namespace))
    lines.append("    if o._additional: d.update(containers(o._additional))\n    return d\n")
    encoder: Callable[[Any], dict[str, Any]] = compile_function(
        f"write {name}", "encode_model", "".join(lines), namespace
    )
    return encoder


def _field_code(type_: TypeSpec, key: str, index: int, namespace: dict[str, Any]) -> str:
    """The statement that writes ``v``, a field's value, unless it is unset."""
    match bare(type_):
        case "int" | "float" | "bool" as kind:
            return _SCALAR.format(key=key, kind=kind)
        case ("list", item):
            namespace[f"late{index}"] = _late(type_)
            namespace[f"item{index}"] = _late(item)
            code = _TEXT_ITEM if kind_of(item) == "text" else _MODEL_ITEM.format(i=index)
            return _LIST.format(key=key, i=index, item=code)
    match kind_of(type_):
        case "text":
            return _SCALAR.format(key=key, kind="str")
        case "enum":
            return _ENUM.format(key=key)
        case "object":
            namespace[f"late{index}"] = _late(type_)
            return _MODEL.format(key=key, i=index)
        case "map":
            namespace[f"late{index}"] = _late(type_)
            return _MAP.format(key=key, i=index)
        case "any":
            return _ANY.format(key=key)


def kind_of(type_: TypeSpec) -> Kind:
    """What decides how a value of a type is written. A list as such is a field's only: its items have a kind."""
    match bare(type_):
        case "str" | ("const", str()):
            return "text"
        case ("enum", _):
            return "enum"
        case ("model" | "union", *_):
            return "object"
        case ("map", item) if item not in ("any", "bool", "float", "object", "str"):
            return "map"
        case _:
            return "any"


def _late(type_: TypeSpec) -> Encoder:
    """Writes a value that may not be of its field's type, by bringing it into that type as building a model does."""

    def write(value: Any) -> Any:
        return jsonable(type_, value)

    return write
