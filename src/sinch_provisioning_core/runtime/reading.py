# Copied by the generation: change overrides/runtime/reading.py, then `make regenerate`.
"""Reading JSON values: for each model class, one straight-line function compiled from its field table.

Reading is tolerant. A field that is missing is UNSET, ``null`` is None, a field that is not in the table is kept in
``additional_properties``, an enum value that is not listed keeps its text, a scalar of another kind stays as it is.
Only a value of an entirely different shape is an error, and only then is its place in the document looked for: the
functions carry no path along.

For a class with a required ``id`` and an optional ``state`` (an enum) the function is::

    def decode(d):
        if d.__class__ is not dict: return other(d)
        o = new(cls); n = len(d)
        try: r0 = d['id']
        except KeyError: return sparse(d)
        v = r0
        if v.__class__ is not str: v = c0(v)
        o.id = v
        if 'state' in d:
            v = d['state']
            try: v = c1[v]
            except (KeyError, TypeError): v = x1(v)
            o.state = v
        else: o.state = U; n += 1
        o._additional = None if n == 2 else {k: d[k] for k in d if k not in names}
        return o

``n`` counts the fields of the document and those it lacks: if that is the size of the table, none is unknown. What a
document needs that lacks a required field (``sparse``, which looks for each), and what a nested field needs (``c0`` …)
is compiled when a document first holds it, so that a service costs what is used of it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache, partial
from textwrap import indent
from typing import Any, Final, Literal, assert_never

from .codec import Field, codec_of, lookup
from .errors import DecodeError, excerpt
from .notation import Branches, Tree, TypeSpec, bare, is_object_union
from .source import compile_function
from .timestamp import Timestamp
from .unset import UNSET

__all__ = ["DECODERS", "MismatchError", "decode", "reader"]

Decoder = Callable[[Any], Any]


def decode(type_: TypeSpec, value: Any, path: str = "$") -> Any:
    """Read a JSON value, which is at ``path``, as a type; the value is left as it is.

    Raises:
        DecodeError: With the place of the first value in it that cannot be what it should.
    """
    try:
        result = reader(type_)(value)
    except MismatchError:
        result = None
    except RecursionError:
        raise DecodeError(path, "less deeply nested objects", excerpt(value)) from None
    if result is None and (value is not None or type_[0] != "null"):
        from .explaining import explain

        raise explain(type_, value, path)
    return result


class MismatchError(Exception):
    """A value has the wrong shape; where is found afterwards."""


# The function of a class

_REQUIRED: Final = "    v = r{i}\n{code}    o.{name} = v\n"
_OPTIONAL: Final = (
    "    if {key!r} in d:\n        v = d[{key!r}]\n{code}        o.{name} = v\n    else: o.{name} = U; n += 1\n"
)
_SCALAR: Final = "if v.__class__ is not {kind}: v = c{i}(v)\n"
_TIMESTAMP: Final = "v = T(v) if v.__class__ is str else c{i}(v)\n"
_ENUM: Final = "try: v = c{i}[v]\nexcept (KeyError, TypeError): v = x{i}(v)\n"
_TAGGED: Final = "try: v = c{i}[v[{tag!r}]](v)\nexcept (KeyError, TypeError): v = x{i}(v)\n"
# Most lists are short: a loop costs less than to call ``map`` or, before Python 3.12, a comprehension.
_LIST: Final = "if v.__class__ is list:\n    r = []\n    for x in v: r.append(c{i}(x))\n    v = r\nelse: v = other(v)\n"
_SCALAR_LIST: Final = (
    "if v.__class__ is list:\n"
    "    for x in v:\n"
    "        if x.__class__ is not {kind}: c{i}(x)\n"
    "else: v = other(v)\n"
)  # scalars stay as they are, and so does their list
_LOOKED_UP_LIST: Final = (
    "if v.__class__ is list:\n"
    "    r = []\n"
    "    try:\n"
    "        for x in v: r.append({item})\n"
    "        v = r\n"
    "    except (KeyError, TypeError): v = list(map(x{i}, v))\n"
    "else: v = other(v)\n"
)
_ANYTHING_ELSE: Final = "v = c{i}(v)\n"


def _model_decoder(cls: type[Any]) -> Decoder:
    codec = codec_of(cls)
    if codec.decode is None:
        codec.decode = _compile(cls, codec.fields)
    return codec.decode


def _compile(cls: type[Any], fields: tuple[Field, ...], *, sparse: bool = False) -> Decoder:
    """The function of a class; the sparse one takes documents that lack required fields."""
    names = frozenset(field.wire_name for field in fields)
    namespace: dict[str, Any] = {
        "U": UNSET,
        "T": Timestamp,
        "cls": cls,
        "new": object.__new__,
        "names": names,
        "other": _null,
    }
    lines = ["def decode(d):\n    if d.__class__ is not dict: return other(d)\n    o = new(cls); n = len(d)\n"]
    required = [] if sparse else [field for field in fields if field.required]
    if required:
        reads = [f"        r{index} = d[{field.wire_name!r}]\n" for index, field in enumerate(fields) if field.required]
        lines += ["    try:\n", *reads, "    except KeyError: return sparse(d)\n"]
        namespace["sparse"] = _on_first_use(lambda _: _compile(cls, fields, sparse=True), None, namespace, "sparse")
    for index, field in enumerate(fields):
        template, margin = (_REQUIRED, " " * 4) if field in required else (_OPTIONAL, " " * 8)
        code = indent(_field_code(field.type, index, namespace), margin)
        lines.append(template.format(key=field.wire_name, name=field.name, i=index, code=code))
    unknown = "{k: d[k] for k in d if k not in names}"
    lines.append(f"    o._additional = None if n == {len(fields)} else {unknown}\n    return o\n")
    what = f"read sparse {cls.__name__}" if sparse else f"read {cls.__name__}"
    decoder: Decoder = compile_function(what, "decode", "".join(lines), namespace)
    return decoder


def _field_code(type_: TypeSpec, index: int, namespace: dict[str, Any]) -> str:
    """The statements that turn ``v``, which is there, into the field's value; their constants go into the namespace."""
    helper, other = f"c{index}", f"x{index}"
    match bare(type_):
        case "any":
            return ""
        case "str" | "int" | "float" | "bool" as kind:
            namespace[helper] = _read_int if kind == "int" else _read_scalar
            return _SCALAR.format(kind=kind, i=index)
        case ("const", str()):
            namespace[helper] = _read_scalar
            return _SCALAR.format(kind="str", i=index)
        case "datetime":
            namespace[helper] = _read_scalar
            return _TIMESTAMP.format(i=index)
        case ("enum", name):
            namespace[helper], namespace[other] = {}, _enum_on_first_use(name, index, namespace)
            return _ENUM.format(i=index)
        case ("union", ("by", tag, _) as tree, variants) if is_object_union(variants):
            decoder = _TagDecoder(tree)
            namespace[helper], namespace[other] = decoder.table, decoder
            return _TAGGED.format(i=index, tag=tag)
        case ("list", "str" | "float" | "bool" as kind):
            namespace[helper] = _read_scalar
            return _SCALAR_LIST.format(kind=kind, i=index)
        case ("list", ("enum", name)):
            namespace[helper], namespace[other] = {}, _enum_on_first_use(name, index, namespace)
            return _LOOKED_UP_LIST.format(i=index, item=f"c{index}[x]")
        case ("list", ("union", ("by", tag, _) as tree, variants)) if is_object_union(variants):
            decoder = _TagDecoder(tree)
            namespace[helper], namespace[other] = decoder.table, decoder
            return _LOOKED_UP_LIST.format(i=index, item=f"c{index}[x[{tag!r}]](x)")
        case ("list", item):
            namespace[helper] = _on_first_use(reader, item, namespace, helper)
            return _LIST.format(i=index)
        case _:
            namespace[helper] = _on_first_use(reader, type_, namespace, helper)
            return _ANYTHING_ELSE.format(i=index)


def _on_first_use(compile_: Callable[[Any], Decoder], what: Any, holder: dict[Any, Any], key: Any) -> Decoder:
    """A decoder that makes the real one when it is first called, and puts that in its own place."""

    def first(value: Any) -> Any:
        holder[key] = real = compile_(what)
        return real(value)

    return first


def _enum_on_first_use(name: str, index: int, namespace: dict[str, Any]) -> Decoder:
    def first(value: Any) -> Any:
        cls = lookup(name)
        if not issubclass(cls, int):  # in a table of numbers True would be 1
            namespace[f"c{index}"] = cls._value2member_map_
        namespace[f"x{index}"] = read = partial(_read_enum, cls)
        return read(value)

    return first


class _Decoders(dict[type[Any], Decoder]):
    def __missing__(self, cls: type[Any]) -> Decoder:
        decoder = self[cls] = _model_decoder(cls)
        return decoder


DECODERS: Final = _Decoders()
"""How to read a model, by its class. Who gets no model, or an error, asks :func:`decode` why."""


# The function of a type


@lru_cache(maxsize=1024)
def reader(type_: TypeSpec) -> Decoder:
    """The function for a type. Those of answers, and of what models hold, are asked for again and again."""
    match type_:
        case ("limited", inner, _) | ("null", inner):
            return reader(inner)
        case "any":
            return _read_any
        case "str" | "float" | "bool":
            return _read_scalar
        case "int":
            return _read_int
        case "datetime":
            return _read_timestamp
        case "object":
            return _read_object
        case ("const", value):
            return _read_scalar if isinstance(value, str) else _read_any
        case ("enum", name):
            return partial(_read_enum, lookup(name))
        case ("model", name):
            return _model_decoder(lookup(name))
        case ("list", item):
            return partial(_read_list, reader(item))
        case ("map", item):
            return partial(_read_map, reader(item))
        case ("union", tree, variants):
            if tree is None:
                return _read_any
            objects = _variant_decoder(tree)
            return objects if is_object_union(variants) else partial(_read_object_or_scalar, objects)
    assert_never(type_)


def _null(value: Any) -> None:
    """What is not an object, or not an array, may only be null."""
    if value is not None:
        raise MismatchError


def _read_any(value: Any) -> Any:
    return value


def _read_scalar(value: Any) -> Any:
    if value.__class__ is dict or value.__class__ is list:
        raise MismatchError
    return value


def _read_int(value: Any) -> Any:
    if value.__class__ is float and value.is_integer():
        return int(value)
    return _read_scalar(value)


def _read_timestamp(value: Any) -> Any:
    return Timestamp(value) if value.__class__ is str else _read_scalar(value)


def _read_enum(cls: Any, value: Any) -> Any:
    """Text (in an enum of numbers, a number) that is not listed is an open member; anything else stays as it is."""
    kind = int if int in cls.__mro__ else str
    if value.__class__ is not kind:
        return _read_scalar(value)
    try:
        return cls._value2member_map_[value]
    except KeyError:
        return cls.unlisted(value)


def _read_object(value: Any) -> Any:
    return value if value.__class__ is dict else _null(value)


def _read_list(item: Decoder, value: Any) -> Any:
    return list(map(item, value)) if value.__class__ is list else _null(value)


def _read_map(item: Decoder, value: Any) -> Any:
    if value.__class__ is dict:
        return {key: item(member) for key, member in value.items()}
    return _null(value)


def _read_object_or_scalar(objects: Decoder, value: Any) -> Any:
    return objects(value) if value.__class__ is dict else _read_scalar(value)


# Unions


def _variant_decoder(tree: Tree) -> Decoder:
    match tree:
        case ("model", name):
            return _model_decoder(lookup(name))
        case ("by", *_):
            return _TagDecoder(tree)
        case ("fields", _):
            return partial(_read_variant, tree)


def _read_variant(tree: Tree, value: Any) -> Any:
    if value.__class__ is not dict:
        return _null(value)
    return _named_decoder(_chooser()(tree, value))(value)


@cache
def _chooser() -> Callable[[Tree, Any], str]:
    """Loaded with the first object that has to be told from others."""
    from .variants import choose

    return choose


@cache
def _named_decoder(name: str) -> Decoder:
    return _model_decoder(lookup(name))


class _TagDecoder:
    """Reads the objects of a union whose variants are told apart by a field."""

    def __init__(self, tree: tuple[Literal["by"], str, Branches]) -> None:
        _, self.tag, branches = tree
        unlisted: Decoder = partial(_read_variant, tree)
        self.table = _TagTable(unlisted)
        for values, branch in branches:
            for value in values:
                self.table[value] = _on_first_use(_variant_decoder, branch, self.table, value)

    def __call__(self, value: Any) -> Any:
        try:
            read = self.table[value[self.tag]]
        except KeyError:  # there is no tag: the other fields must tell
            read = self.table.unlisted
        except TypeError:  # it is no object, or its tag cannot be one
            read = _null
        return read(value)


class _TagTable(dict[Any, Decoder]):
    """From a tag's values to decoders."""

    def __init__(self, unlisted: Decoder) -> None:
        super().__init__()
        self.unlisted = unlisted

    def __missing__(self, tag: Any) -> Decoder:
        return self.unlisted
