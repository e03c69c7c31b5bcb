# Copied by the generation: change overrides/runtime/writing_text.py, then `make regenerate`.
"""Writing JSON text straight from models: the sibling of :mod:`.writing`, which makes dicts.

For the class that is the example in :mod:`.reading`, the function is::

    def write_model(o, w):
        n = False
        v = o.id
        if v is not U:
            w(',"id":' if n else '{"id":')
            if v.__class__ is str: w(quoted(v))
            else: W[v.__class__](v, w)
            n = True
        v = o.state
        if v is not U:
            w(',"state":' if n else '{"state":')
            try: w(listed[v._value_])
            except (AttributeError, KeyError, TypeError): W[v.__class__](v, w)
            n = True
        if o._additional:
            if not names.isdisjoint(o._additional): odd(o)
            n = pairs(o._additional, w, n)
        w('}' if n else '{}')

``w`` takes the pieces of the text, ``n`` tells whether the object has a member yet, and ``W`` knows how to write a
value by its class. What is out of the ordinary, such as a dict where a model belongs, is left to :mod:`.writing`, and
so is then the whole: nothing is brought into its type, and nothing refused, in two places.
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

Write = Callable[[str], object]
Writer = Callable[[Any, Write], object]

INTEGERS: Final = range(-(2**63), 2**63)
"""What every JSON library writes alike."""


def json_text_of(value: Any) -> str:
    """The JSON text of a model: of what :func:`~.writing.encode` makes of it.

    Raises:
        NestingError: It is nested too deeply, or contains itself.
        InvalidInputError: JSON cannot hold it.
    """
    pieces: list[str] = []
    try:
        _WRITERS[value.__class__](value, pieces.append)
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


def _odd(value: Any, write: Write | None = None) -> None:
    raise _OddError


class _Writers(dict[type[Any], Writer]):
    """How to write a value, by its class."""

    def __missing__(self, cls: type[Any]) -> Writer:
        writer = _writer(cls)
        if writer is not _odd:
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
        return _odd

    def write_converted(value: Any, w: Write) -> None:
        plain = encoder(value)
        _SCALARS.get(plain.__class__, _odd)(plain, w)

    return write_converted


def _write_text(value: str, w: Write) -> None:
    w(quoted(value))


def _write_int(value: int, w: Write) -> None:
    if value not in INTEGERS:
        raise _OddError
    w(repr(value))


def _write_float(value: float, w: Write) -> None:
    if not isfinite(value):
        raise _OddError
    text = repr(value)
    w(dump_json(value).decode() if "e" in text else text)  # libraries differ in how they write an exponent


def _write_bool(value: bool, w: Write) -> None:
    w("true" if value else "false")


def _write_null(value: None, w: Write) -> None:
    w("null")


def _write_array(value: Iterable[Any], w: Write) -> None:
    c = "["
    for x in sorted(value, key=str) if isinstance(value, (set, frozenset)) else value:
        w(c)
        _WRITERS[x.__class__](x, w)
        c = ","
    w("]" if c == "," else "[]")


def _write_object(value: Mapping[Any, Any], w: Write) -> None:
    w("}" if _write_pairs(value, w, False) else "{}")


def _write_pairs(value: Mapping[Any, Any], w: Write, n: bool) -> bool:
    """Write the members of an object, which has some already if ``n``; the result is whether it has any then."""
    for key, x in value.items():
        if x is not UNSET:
            if key.__class__ is not str:
                raise _OddError
            w(("," if n else "{") + quoted(key) + ":")
            _WRITERS[x.__class__](x, w)
            n = True
    return n


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

_FIELD: Final = (
    "    v = o.{name}\n    if v is not U:\n        w({later!r} if n else {first!r})\n{code}        n = True\n"
)
_ANY: Final = "W[{v}.__class__]({v}, w)\n"
_TEXT: Final = "if {v}.__class__ is str: w(quoted({v}))\nelse: " + _ANY
_ENUM: Final = "try: w(listed[{v}._value_])\nexcept (AttributeError, KeyError, TypeError): " + _ANY
_OBJECT: Final = "if {v}.__class__ is dict: odd({v})\n" + _ANY
_LIST: Final = (
    "if v.__class__ is list:\n"
    "    c = '['\n"
    "    for x in v:\n"
    "        w(c)\n"
    "{item}"
    "        c = ','\n"
    "    w(']' if c == ',' else '[]')\n"
    "elif v is None: w('null')\n"
    "else: odd(v)\n"
)
_END: Final = (
    "    if o._additional:\n"
    "        if not names.isdisjoint(o._additional): odd(o)\n"  # what takes the place of a field
    "        n = pairs(o._additional, w, n)\n"
    "    w('}' if n else '{}')\n"
)
_ODD: Final = "odd({v})\n"


def _compile(cls: type[Any], fields: tuple[Field, ...]) -> Writer:
    names = frozenset(field.wire_name for field in fields)
    namespace: dict[str, Any] = {
        "U": UNSET,
        "W": _WRITERS,
        "listed": _LISTED,
        "names": names,
        "odd": _odd,
        "pairs": _write_pairs,
        "quoted": quoted,
    }
    lines = ["def write_model(o, w):\n    n = False\n"]
    for field in fields:
        key = quoted(field.wire_name) + ":"
        code = indent(_field_code(field.type), " " * 8)
        lines.append(_FIELD.format(name=field.name, later="," + key, first="{" + key, code=code))
    lines.append(_END)
    writer: Writer = compile_function(f"write {cls.__name__} as text", "write_model", "".join(lines), namespace)
    return writer


def _field_code(type_: TypeSpec) -> str:
    """The statements that write ``v``, a field's value, which is set."""
    match bare(type_):
        case ("list", item):
            return _LIST.format(item=indent(_code(item, "x"), " " * 8))
        case _:
            return _code(type_, "v")


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
            template = _ODD
        case "any":
            template = _ANY
    return template.format(v=v)
