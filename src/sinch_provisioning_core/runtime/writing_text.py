# Copied by the generation: change overrides/runtime/writing_text.py, then `make regenerate`.
"""Writing JSON text straight from models: the sibling of :mod:`.writing`, which makes dicts.

For the class that is the example in :mod:`.reading`, the function is::

    def write_model(o, p):
        w = p.append
        f = o.id
        if f is not U:
            w('{"id":')
            if f.__class__ is str: w(quoted(f))
            else: W[f.__class__](f, p)
        else: n = len(p)
        v = o.state
        if v is not U:
            w(',"state":')
            try: w(listed[v._value_])
            except odd: W[v.__class__](v, p)
        if o._additional: unknown(o._additional, names, p)
        if f is U: begin(p, n)
        w('}')

``p`` takes the pieces of the text, and ``W`` knows how to write a value by its class. If there is no first field, what
comes first is given its brace in the end (``begin``). What is out of the ordinary, such as a dict where a model
belongs, is left to :mod:`.writing`, and so is then the whole: nothing is brought into its type, and nothing refused, in
two places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from json.encoder import encode_basestring as quoted
from math import isfinite
from textwrap import indent
from typing import Any, Final

from .codec import Field, codec_of
from .json_text import dump_json
from .notation import TypeSpec, bare
from .source import compile_function
from .timestamp import Timestamp
from .unset import UNSET
from .writing import ENCODERS, copy_containers, encode, keep, kind_of

__all__ = ["json_text_of"]

Pieces = list[str]
Writer = Callable[[Any, Pieces], object]

INTEGERS: Final = range(-(2**63), 2**63)
"""What every JSON library writes alike."""


def json_text_of(value: Any) -> str:
    """The JSON text of a model: of what :func:`~.writing.encode` makes of it.

    Raises:
        NestingError: It is nested too deeply, or contains itself.
        InvalidInputError: JSON cannot hold it.
    """
    pieces: Pieces = []
    try:
        _WRITERS[value.__class__](value, pieces)
        text = "".join(pieces)
        if not text.isascii():
            text.encode()  # half of a surrogate pair is written in another way
    except (_OddError, RecursionError, UnicodeEncodeError):
        pass
    else:
        return text
    return dump_json(encode(value)).decode()


class _OddError(Exception):
    """A value is out of the ordinary."""


def _give_up(value: Any, p: Pieces) -> None:
    raise _OddError


class _Writers(dict[type[Any], Writer]):
    """How to write a value, by its class."""

    def __missing__(self, cls: type[Any]) -> Writer:
        writer = _writer(cls)
        if writer is not _give_up:
            self[cls] = writer
        return writer


def _writer(cls: type[Any]) -> Writer:
    if hasattr(cls, "__wire__"):
        return _compile(cls, codec_of(cls).fields)
    if issubclass(cls, Enum):
        _LISTED.update((text, quoted(text)) for text in cls._value2member_map_ if text.__class__ is str)
    encoder = ENCODERS[cls]
    if encoder is copy_containers:
        return _write_object if issubclass(cls, Mapping) else _write_array
    if encoder is keep:
        return _give_up

    def write_converted(value: Any, p: Pieces) -> None:
        plain = encoder(value)
        _SCALARS.get(plain.__class__, _give_up)(plain, p)

    return write_converted


def _write_text(value: str, p: Pieces) -> None:
    p.append(quoted(value))


def _write_int(value: int, p: Pieces) -> None:
    if value not in INTEGERS:
        raise _OddError
    p.append(repr(value))


def _write_float(value: float, p: Pieces) -> None:
    if not isfinite(value):
        raise _OddError
    text = repr(value)
    p.append(dump_json(value).decode() if "e" in text else text)  # libraries differ in how they write an exponent


def _write_bool(value: bool, p: Pieces) -> None:
    p.append("true" if value else "false")


def _write_null(value: None, p: Pieces) -> None:
    p.append("null")


def _write_array(value: Iterable[Any], p: Pieces) -> None:
    c = "["
    for x in sorted(value, key=str) if isinstance(value, (set, frozenset)) else value:
        p.append(c)
        _WRITERS[x.__class__](x, p)
        c = ","
    p.append("]" if c == "," else "[]")


def _write_null_for_a_list(value: Any, p: Pieces) -> None:
    if value is not None:
        raise _OddError
    p.append("null")


def _write_object(value: Mapping[Any, Any], p: Pieces) -> None:
    n = len(p)
    _write_members(value, p)
    _begin(p, n)
    p.append("}")


def _write_members(value: Mapping[Any, Any], p: Pieces) -> None:
    for key, x in value.items():
        if x is not UNSET:
            if key.__class__ is not str:
                raise _OddError
            p.append(f",{quoted(key)}:")
            _WRITERS[x.__class__](x, p)


def _write_unknown(value: Mapping[Any, Any], names: frozenset[str], p: Pieces) -> None:
    if not names.isdisjoint(value):  # a field is written anew, in its old place
        raise _OddError
    _write_members(value, p)


def _begin(p: Pieces, n: int) -> None:
    """Give the members of an object, which are written from ``n`` on, the brace before them."""
    if len(p) == n:
        p.append("{")
    else:
        p[n] = "{" + p[n][1:]


_SCALARS: Final[dict[type[Any], Writer]] = {
    str: _write_text,
    int: _write_int,
    float: _write_float,
    bool: _write_bool,
    type(None): _write_null,
}
_LISTED: Final[dict[str, str]] = {}
"""The texts of enum values: those listed by the enums of which a member was written."""
_WRITERS: Final = _Writers(_SCALARS)
_WRITERS[Timestamp] = _write_text


# The function of a class

_FIELD: Final = "    {v} = o.{name}\n    if {v} is not U:\n        w({key!r})\n{code}"
_ANY: Final = "W[{v}.__class__]({v}, p)\n"
_TEXT: Final = "if {v}.__class__ is str: w(quoted({v}))\nelse: " + _ANY
_ENUM: Final = "try: w(listed[{v}._value_])\nexcept odd: " + _ANY
_OBJECT: Final = "if {v}.__class__ is dict: give_up({v}, p)\n" + _ANY
_MAP: Final = "give_up({v}, p)\n"
_LIST: Final = (
    "if {v}.__class__ is list:\n"
    "    c = '['\n"
    "    for x in {v}:\n"
    "        w(c)\n"
    "{item}"
    "        c = ','\n"
    "    w(']' if {v} else '[]')\n"
    "else: null({v}, p)\n"
)


def _compile(cls: type[Any], fields: tuple[Field, ...]) -> Writer:
    namespace: dict[str, Any] = {
        "U": UNSET,
        "W": _WRITERS,
        "begin": _begin,
        "give_up": _give_up,
        "listed": _LISTED,
        "names": frozenset(field.wire_name for field in fields),
        "null": _write_null_for_a_list,
        "odd": (AttributeError, KeyError, TypeError),
        "quoted": quoted,
        "unknown": _write_unknown,
    }
    lines = ["def write_model(o, p):\n    w = p.append\n"]
    v, before, after = "f", "{", "    else: n = len(p)\n"
    for field in fields:
        code = indent(_field_code(field.type, v), " " * 8)
        key = f"{before}{quoted(field.wire_name)}:"
        lines.append(_FIELD.format(v=v, name=field.name, key=key, code=code) + after)
        v, before, after = "v", ",", ""
    if not fields:
        lines.append("    f = U; n = len(p)\n")
    lines.append("    if o._additional: unknown(o._additional, names, p)\n    if f is U: begin(p, n)\n    w('}')\n")
    writer: Writer = compile_function(f"write {cls.__name__} as text", "write_model", "".join(lines), namespace)
    return writer


def _field_code(type_: TypeSpec, v: str) -> str:
    """The statements that write ``v``, a field's value, which is set."""
    match bare(type_):
        case ("list", item):
            return _LIST.format(v=v, item=indent(_code(item, "x"), " " * 8))
        case _:
            return _code(type_, v)


def _code(type_: TypeSpec, v: str) -> str:
    """The statements that write a value, which is a list's item or no list."""
    match kind_of(type_):
        case "text":
            template = _TEXT
        case "enum":
            template = _ENUM
        case "object":
            template = _OBJECT
        case "map":
            template = _MAP
        case "any":
            template = _ANY
    return template.format(v=v)
