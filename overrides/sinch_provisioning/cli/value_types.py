"""Values on the command line: enum values that complete, and JSON."""

from __future__ import annotations

import json
import sys
from enum import IntEnum
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import CompletionItem

from sinch_provisioning_core.runtime.codec import lookup
from sinch_provisioning_core.runtime.text import bounded, escaped

from .._redaction import secret_values

__all__ = ["EnumValue", "JsonDocument", "JsonValue", "Seconds", "is_scalar", "value_type"]

if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType  # no generic in the oldest click that will do

_SHOWN_VALUES: Final = 8
"""Values of an enum that a help text lists."""


class EnumValue(_ParamType):
    """A value of an enum. Any other text passes too, as the service may know more of them; the SDK warns of it."""

    name = "enum"

    def __init__(self, enum_names: tuple[str, ...]) -> None:
        self._enum_names = enum_names

    @property
    def values(self) -> dict[str, Any]:
        """Every listed value by its text."""
        return {str(member.value): member.value for name in self._enum_names for member in lookup(name)}

    @property
    def in_words(self) -> str:
        values = list(self.values)
        more = len(values) - _SHOWN_VALUES
        return ", ".join(values[:_SHOWN_VALUES]) + (f" and {more} more (completion lists them)" if more > 0 else "")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        values = self.values
        if value in values:
            return values[value]
        if issubclass(lookup(self._enum_names[0]), IntEnum):
            return click.INT.convert(value, param, ctx)
        return next((known for known in values if known.casefold() == str(value).casefold()), value)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        start = incomplete.casefold()
        return [CompletionItem(value) for value in self.values if value.casefold().startswith(start)]

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "VALUE"


class Seconds(click.FloatRange):
    """A time, of any length."""

    def __init__(self) -> None:
        super().__init__(min=0)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        seconds = super().convert(value, param, ctx)
        if isnan(seconds):
            self.fail(f"{value!r} is no number.", param, ctx)
        return seconds


class JsonDocument(_ParamType):
    """``@file.json``, or ``-`` for standard input."""

    name = "document"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "-":
            return self._parse("standard input", _standard_input(param, ctx), param, ctx)
        if isinstance(value, str) and value.startswith("@"):
            try:
                text = Path(value[1:]).read_text(encoding="utf-8")
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
                self.fail(f"{value[1:]} cannot be read: {reason}.", param, ctx)
            return self._parse(value[1:], text, param, ctx)
        return self._convert_inline(value, param, ctx)

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "@FILE|-"

    def _convert_inline(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        self.fail("give @ and the name of a file, or - for standard input.", param, ctx)

    def _parse(self, source: str, text: str, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
        except json.JSONDecodeError as error:
            self.fail(f"{source} is no JSON: {error.msg} (line {error.lineno}, column {error.colno}).", param, ctx)
        except _RefusedError as error:
            self.fail(f"{source} {error}.", param, ctx)
        except ValueError:
            self.fail(f"{source} has an integer with too many digits.", param, ctx)
        except RecursionError:
            self.fail(f"{source} is nested too deeply.", param, ctx)


class _RefusedError(ValueError):
    """What Python reads, and the service might read in another way."""


def _object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(members)
    if len(found) < len(members):
        names = [name for name, _ in members]
        doubled = next(name for name in names if names.count(name) > 1)
        raise _RefusedError(f"has {bounded(escaped(doubled), 60)} twice in one object")
    return found


def _no_constant(name: str) -> Any:
    raise _RefusedError(f"is no JSON: it has no {name}")


class JsonValue(JsonDocument):
    """The same, or JSON as it stands, unless it holds a secret."""

    name = "json"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "JSON|@FILE|-"

    def _convert_inline(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        document = self._parse("the value", value, param, ctx)
        if secret_values(document):
            self.fail(
                "it holds a secret, which others could see in the list of processes: give it by @file or -.", param, ctx
            )
        return document


def _standard_input(param: click.Parameter | None, ctx: click.Context | None) -> str:
    """All of it; once."""
    if ctx is not None:
        reader = ctx.meta.setdefault(__name__, param)
        if reader is not param:
            raise click.UsageError("Standard input can be read for one option alone.", ctx)
    try:
        return sys.stdin.read()
    except UnicodeDecodeError:
        raise click.BadParameter("standard input is not UTF-8.", ctx, param) from None


def bare(type_: Any) -> Any:
    """A type without its limits and whether it may be null."""
    while type_[0] in ("limited", "null"):
        type_ = type_[1]
    return type_


def is_scalar(type_: Any) -> bool:
    """Whether a value is one word on the command line."""
    type_ = bare(type_)
    return type_[0] == "enum" or type_ in ("str", "int", "float", "bool", "datetime")


def value_type(types: list[Any]) -> _ParamType:
    """How values are given that may be of any of these types."""
    kinds = [bare(type_) for type_ in types]
    if all(kind[0] == "enum" for kind in kinds):
        return EnumValue(tuple(dict.fromkeys(kind[1] for kind in kinds)))
    simple = {"str": click.STRING, "datetime": click.STRING, "int": click.INT, "float": click.FLOAT, "bool": click.BOOL}
    if all(kind == kinds[0] for kind in kinds) and isinstance(kinds[0], str) and kinds[0] in simple:
        found: _ParamType = simple[kinds[0]]
        return found
    return JsonValue()
