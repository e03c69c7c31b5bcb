"""Reading and writing models: for each class, straight-line functions compiled once from its field table.

Reading is tolerant. A field that is missing is UNSET, ``null`` is None, a field that is not in the table is kept in
``additional_properties``, an enum value that is not listed keeps its text. Only a value of an entirely different shape is
an error, and only then is its place in the document looked for: the fast path carries no path along.

Nested classes are compiled when a document first holds one of them, so that a service costs what is used of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter
from typing import Any, Final

from .enums import OpenIntEnum, OpenStrEnum
from .errors import DecodeError, excerpt
from .timestamp import Timestamp
from .unset import UNSET

__all__ = ["Codec", "Field", "codec_of", "decode", "describe", "encode", "lookup", "tree_models"]

Decoder = Callable[[Any], Any]


class Field:
    """One row of a model's field table."""

    __slots__ = ("flags", "name", "type", "wire_name")

    def __init__(self, name: str, wire_name: str, type: Any, *flags: str) -> None:
        self.name = name
        self.wire_name = wire_name
        self.type = type
        self.flags = flags
        """Among ``required``, ``deprecated``, ``secret``, ``read-only``."""


class Codec:
    """What was compiled for one class."""

    __slots__ = ("by_name", "by_wire_name", "cls", "decode", "encode", "fields", "values")

    def __init__(self, cls: type[Any]) -> None:
        self.cls = cls
        self.fields = tuple(Field(*row) for row in cls.__wire__)
        self.by_name = {field.name: field for field in self.fields}
        self.by_wire_name = {field.wire_name: field for field in self.fields}
        self.decode = _compile_decode(cls, self.fields)
        self.encode = _compile_encode(self.fields)
        self.values: Callable[[Any], Any] = attrgetter("__class__", *(field.name for field in self.fields))
        """The class and the values of an instance."""


def codec_of(cls: type[Any]) -> Codec:
    """The codec of a model class, compiled on first use."""
    codec: Codec | None = cls.__dict__.get("__codec__")
    if codec is None:
        codec = Codec(cls)
        cls.__codec__ = codec
    return codec


def lookup(name: str) -> Any:
    """The generated class of that name."""
    from .. import models

    return getattr(models, name)


def decode(type_: Any, value: Any) -> Any:
    """Read a JSON value as a type. Raises :class:`DecodeError` with the place of the first value that cannot be one."""
    try:
        return _decoder(type_)(value)
    except (_MismatchError, TypeError, AttributeError):
        _explain(type_, value, "$")
        raise


def encode(value: Any) -> Any:
    """The JSON value of anything a model's field may hold."""
    kind = value.__class__
    if kind is str or kind is int or kind is bool or value is None or kind is float:
        return value
    if kind is list:
        return [encode(item) for item in value]
    if kind is dict:
        return {key: encode(item) for key, item in value.items()}
    if hasattr(kind, "__wire__"):
        return codec_of(kind).encode(value)
    if isinstance(value, (OpenStrEnum, OpenIntEnum)):
        return value._value_
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (tuple, set, frozenset)):
        return [encode(item) for item in value]
    return value


# Reading


class _MismatchError(Exception):
    """A value has the wrong shape; where is found afterwards."""


class _Kinds:
    """Code of the statements that read one field: ``v`` holds the raw value, ``c`` is the field's helper."""

    SCALAR: Final = "    if v.__class__ is not {cls} and v is not U: v = c{i}(v)\n"
    ENUM: Final = "    m = c{i}.get(v)\n    v = (v if v is U else x{i}(v)) if m is None else m\n"
    MODEL: Final = "    if v.__class__ is dict: v = c{i}(v)\n    elif v is not U and v is not None: raise Mismatch\n"
    LIST: Final = "    if v.__class__ is list: v = list(map(c{i}, v))\n    elif v is not U and v is not None: raise Mismatch\n"
    PLAIN_LIST: Final = "    if v.__class__ is not list and v is not U and v is not None: raise Mismatch\n"
    CALL: Final = "    if v is not U and v is not None: v = c{i}(v)\n"


def _compile_decode(cls: type[Any], fields: tuple[Field, ...]) -> Decoder:
    namespace: dict[str, Any] = {
        "U": UNSET,
        "new": partial(object.__new__, cls),
        "known": frozenset(field.wire_name for field in fields).issuperset,
        "wire_names": frozenset(field.wire_name for field in fields),
        "Mismatch": _MismatchError,
    }
    lines = ["def decode(d):\n    if d.__class__ is not dict: raise Mismatch\n    get = d.get\n    o = new()\n"]
    for index, field in enumerate(fields):
        lines.append(f"    v = get({field.wire_name!r}, U)\n")
        lines.append(_field_code(field.type, index, namespace))
        lines.append(f"    o.{field.name} = v\n")
    lines.append("    o._additional = None if known(d) else {k: d[k] for k in d if k not in wire_names}\n    return o\n")
    exec("".join(lines), namespace)  # the code is made of names from the field table alone
    decoder: Decoder = namespace["decode"]
    return decoder


def _field_code(type_: Any, index: int, namespace: dict[str, Any]) -> str:
    helper = f"c{index}"
    match type_:
        case ("limited" | "null", inner, *_):
            return _field_code(inner, index, namespace)
        case "str" | "const" | ("const", str()):
            namespace[helper] = _read_text
            return _Kinds.SCALAR.format(cls="str", i=index)
        case "int" | "float" | "bool":
            namespace[helper] = _SCALARS[type_]
            return _Kinds.SCALAR.format(cls=type_, i=index)
        case ("enum", name):
            cls = lookup(name)
            namespace[helper] = cls._value2member_map_
            namespace[f"x{index}"] = partial(_unlisted, cls)
            return _Kinds.ENUM.format(i=index)
        case ("model", name):
            namespace[helper] = _on_first_use(type_, namespace, helper)
            return _Kinds.MODEL.format(i=index)
        case ("list", item) if _is_plain(item):
            return _Kinds.PLAIN_LIST
        case ("list", item):
            namespace[helper] = _on_first_use(item, namespace, helper)
            return _Kinds.LIST.format(i=index)
        case "any" | "object" | ("const", _):
            return ""
    namespace[helper] = _on_first_use(type_, namespace, helper)
    return _Kinds.CALL.format(i=index)


def _on_first_use(type_: Any, holder: Any, key: Any) -> Decoder:
    """A decoder that compiles the real one when it is first called, and puts that in its own place."""

    def first(value: Any) -> Any:
        holder[key] = real = _decoder(type_)
        return real(value)

    return first


def _decoder(type_: Any) -> Decoder:
    """The function that reads a value of a type."""
    match type_:
        case ("limited" | "null", inner, *_):
            return _decoder(inner)
        case "str" | ("const", str()):
            return _read_text
        case "int" | "float" | "bool":
            return _SCALARS[type_]
        case "datetime":
            return _read_timestamp
        case ("enum", name):
            return partial(_read_enum, lookup(name))
        case ("model", name):
            return codec_of(lookup(name)).decode
        case ("list", item):
            return partial(_read_list, _decoder(item))
        case ("map", item):
            return partial(_read_map, _decoder(item))
        case ("union", tree, types):
            return _union_decoder(tree, types)
    return _read_any


def _read_any(value: Any) -> Any:
    return value


def _read_text(value: Any) -> Any:
    if value.__class__ is dict or value.__class__ is list:
        raise _MismatchError
    return value


def _read_int(value: Any) -> Any:
    if value.__class__ is float and value.is_integer():
        return int(value)
    return _read_text(value)


_SCALARS: Final[dict[str, Decoder]] = {"int": _read_int, "float": _read_text, "bool": _read_text}


def _read_timestamp(value: Any) -> Any:
    return Timestamp(value) if value.__class__ is str else _read_text(value)


def _read_enum(cls: Any, value: Any) -> Any:
    member = cls._value2member_map_.get(value)
    return _unlisted(cls, value) if member is None else member


def _unlisted(cls: Any, value: Any) -> Any:
    """A value that the enum does not list: an open member for text (or a number), anything else as it is."""
    if value.__class__ is str or value.__class__ is int:
        try:
            return cls(value)
        except ValueError:
            return value
    if value.__class__ is float and value.is_integer():
        return _read_enum(cls, int(value))
    return _read_text(value)


def _read_list(item: Decoder, value: Any) -> Any:
    if value.__class__ is list:
        return list(map(item, value))
    if value is None:
        return None
    raise _MismatchError


def _read_map(item: Decoder, value: Any) -> Any:
    if value.__class__ is dict:
        return {key: item(member) for key, member in value.items()}
    if value is None:
        return None
    raise _MismatchError


def _is_plain(item: Any) -> bool:
    """Whether items of a list need no work, so that the list is taken as it is."""
    match item:
        case "str" | "bool" | "any" | "object" | ("const", _):
            return True
        case ("limited" | "null", inner, *_):
            return _is_plain(inner)
    return False


# Unions


def _union_decoder(tree: Any, types: tuple[Any, ...]) -> Decoder:
    by_tree = _tree_decoder(tree) if tree else _mismatch
    takes_null_or_scalar = any(member[0] != "model" for member in types)
    takes_list = any(member[0] == "list" for member in types)

    def read_union(value: Any) -> Any:
        if value.__class__ is dict:
            return by_tree(value)
        if value is None or (takes_null_or_scalar and value.__class__ is not list) or takes_list:
            return value
        raise _MismatchError

    return by_tree if not takes_null_or_scalar and tree and tree[0] == "by" else read_union


def _mismatch(value: Any) -> Any:
    raise _MismatchError


def _tree_decoder(tree: Any) -> Decoder:
    match tree:
        case ("model", name):
            return codec_of(lookup(name)).decode
        case ("fields", names):
            return partial(_read_by_fields, names)
        case ("by", wire_name, branches):
            return _tag_decoder(wire_name, branches, tuple(tree_models(tree)))
    raise TypeError(f"no such tree: {tree!r}")


def _tag_decoder(wire_name: str, branches: Any, names: tuple[str, ...]) -> Decoder:
    table: dict[Any, Decoder] = {}
    for values, branch in branches:
        for value in values:
            table[value] = _branch_on_first_use(branch, table, value)

    def read_tagged(value: Any) -> Any:
        if value.__class__ is not dict:
            if value is None:
                return None
            raise _MismatchError
        read = table.get(value.get(wire_name))
        if read is not None:
            return read(value)
        if wire_name in value:
            return codec_of(lookup("UnknownVariant")).decode(value)
        return _read_by_fields(names, value)

    return read_tagged


def _branch_on_first_use(branch: Any, table: dict[Any, Decoder], tag: Any) -> Decoder:
    def first(value: Any) -> Any:
        table[tag] = real = _tree_decoder(branch)
        return real(value)

    return first


def tree_models(tree: Any) -> Iterator[str]:
    """Every model that a union's tree can choose."""
    match tree:
        case ("model", name):
            yield name
        case ("fields", names):
            yield from names
        case ("by", _, branches):
            for _, branch in branches:
                yield from tree_models(branch)


def _read_by_fields(names: tuple[str, ...], value: Any) -> Any:
    return codec_of(lookup(best_by_fields(names, value))).decode(value)


def best_by_fields(names: tuple[str, ...], value: dict[str, Any]) -> str:
    """The variant that knows most of a document's fields, deep down; among equals, the one that misses least."""
    return min(names, key=lambda name: (_strangers(name, value), _missing(name, value)))


def _missing(name: str, value: dict[str, Any]) -> int:
    return sum("required" in field.flags and field.wire_name not in value for field in codec_of(lookup(name)).fields)


def _strangers(name: str, value: Any) -> int:
    """How many fields of a document the model and the models in it do not know."""
    if value.__class__ is not dict:
        return 0
    table = codec_of(lookup(name)).by_wire_name
    return sum(_strange(table[key].type, member) if key in table else 1 for key, member in value.items())


def _strange(type_: Any, value: Any) -> int:
    match type_:
        case ("limited" | "null", inner, *_):
            return _strange(inner, value)
        case ("model", name):
            return _strangers(name, value)
        case ("union", tree, _) if tree and value.__class__ is dict:
            return min(_strangers(name, value) for name in tree_models(tree))
        case ("const", expected) if value.__class__ is str and value != expected:
            return 1
    return 0


# Writing


def _compile_encode(fields: tuple[Field, ...]) -> Callable[[Any], dict[str, Any]]:
    namespace: dict[str, Any] = {"U": UNSET, "encode": encode}
    lines = ["def encode_model(o):\n    d = {}\n"]
    for field in fields:
        value = "v" if field.type in ("str", "int", "float", "bool") else "v if v is None else encode(v)"
        lines.append(f"    v = o.{field.name}\n    if v is not U: d[{field.wire_name!r}] = {value}\n")
    lines.append("    if o._additional: d.update(o._additional)\n    return d\n")
    exec("".join(lines), namespace)  # the code is made of names from the field table alone
    encoder: Callable[[Any], dict[str, Any]] = namespace["encode_model"]
    return encoder


# Finding what is wrong


def describe(type_: Any) -> str:
    """A type in words, for an error message."""
    match type_:
        case ("limited" | "null", inner, *_):
            return describe(inner)
        case ("model", name):
            return f"an object ({name})"
        case ("enum", name):
            return f"a {name}"
        case ("list", _):
            return "an array"
        case ("map", _) | "object":
            return "an object"
        case ("union", tree, types):
            names = list(tree_models(tree)) if tree else []
            others = [describe(member) for member in types if member[0] != "model"]
            return " or ".join([*(["an object (" + " or ".join(dict.fromkeys(names)) + ")"] if names else []), *others])
    return {"str": "text", "const": "text", "int": "an integer", "float": "a number", "bool": "true or false"}.get(
        type_ if isinstance(type_, str) else type_[0], "text"
    )


def _explain(type_: Any, value: Any, path: str) -> None:
    """Raise :class:`DecodeError` for the first value, from the outside in, that cannot be read as its type."""
    match type_:
        case ("limited" | "null", inner, *_):
            return _explain(inner, value, path)
        case ("model", name):
            if value.__class__ is not dict:
                raise DecodeError(path, describe(type_), excerpt(value))
            for field in codec_of(lookup(name)).fields:
                if value.get(field.wire_name) is not None:
                    _explain(field.type, value[field.wire_name], f"{path}.{field.wire_name}")
        case ("list", item):
            if value.__class__ is not list:
                raise DecodeError(path, describe(type_), excerpt(value))
            for index, member in enumerate(value):
                _explain(item, member, f"{path}[{index}]")
        case ("map", item):
            if value.__class__ is not dict:
                raise DecodeError(path, describe(type_), excerpt(value))
            for key, member in value.items():
                _explain(item, member, f"{path}.{key}")
        case ("union", tree, types):
            if value.__class__ is dict and tree:
                _explain(("model", _chosen(tree, value)), value, path)
            elif value is not None and all(member[0] == "model" for member in types):
                raise DecodeError(path, describe(type_), excerpt(value))
        case "any" | "object":
            pass
        case _:
            if value.__class__ is dict or value.__class__ is list:
                raise DecodeError(path, describe(type_), excerpt(value))
    return None


def _chosen(tree: Any, value: dict[str, Any]) -> str:
    """The model that a union's tree chooses for a document."""
    match tree:
        case ("model", name):
            return str(name)
        case ("by", wire_name, branches):
            tag = value.get(wire_name)
            for values, branch in branches:
                if tag in values:
                    return _chosen(branch, value)
            if wire_name in value:
                return "UnknownVariant"
    return best_by_fields(tuple(tree_models(tree)), value)
