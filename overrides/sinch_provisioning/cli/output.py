"""Answers on standard output: a table, JSON or YAML. Control characters from outside never reach a terminal."""

from __future__ import annotations

import json
import math
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any

import click

from sinch_provisioning_core.runtime.writing import encode

from .masking import masked

__all__ = ["JsonLinesOutput", "JsonOutput", "Output", "YamlOutput"]

ShowItems = Callable[[Sequence[Any]], None]


class Output(ABC):
    """Prints answers and lists."""

    def __init__(self, show_secrets: bool) -> None:
        self._show_secrets = show_secrets

    def show(self, answer: Any) -> None:
        """One answer."""
        self.value(self._plain(answer))

    def message(self, value: Any) -> None:
        """One JSON value of a stream of them, each of which stands for itself."""
        self.value(self._plain(value))

    @contextmanager
    def listing(self) -> Generator[ShowItems, None, None]:
        """A list whose items come bit by bit; each bit is printed when it comes."""
        count = 0

        def show(items: Sequence[Any]) -> None:
            nonlocal count
            if items:
                self.items([self._plain(item) for item in items], is_first=count == 0)
            count += len(items)

        yield show
        self.end(count)

    @abstractmethod
    def value(self, value: Any) -> None:
        """Print a JSON value."""

    @abstractmethod
    def items(self, values: list[Any], *, is_first: bool) -> None:
        """Print some items of a list."""

    @abstractmethod
    def end(self, count: int) -> None:
        """Print what a list of so many items ends with."""

    def _plain(self, answer: Any) -> Any:
        value = encode(answer)
        return value if self._show_secrets else masked(value)


class JsonOutput(Output):
    """A JSON document; a list is an array of its items, a stream one line for each."""

    def message(self, value: Any) -> None:
        click.echo(_json(self._plain(value), indent=None))

    def value(self, value: Any) -> None:
        click.echo(_json(value))

    def items(self, values: list[Any], *, is_first: bool) -> None:
        for index, value in enumerate(values):
            click.echo("[\n  " if is_first and index == 0 else ",\n  ", nl=False)
            click.echo(_json(value).replace("\n", "\n  "), nl=False)

    def end(self, count: int) -> None:
        click.echo("\n]" if count else "[]")


class JsonLinesOutput(Output):
    """A line of JSON for each answer, item or message: what has been printed is whole, whatever comes after it."""

    def value(self, value: Any) -> None:
        click.echo(_json(value, indent=None))

    def items(self, values: list[Any], *, is_first: bool) -> None:
        for value in values:
            self.value(value)

    def end(self, count: int) -> None:
        """Nothing: an empty list has no lines."""


class YamlOutput(Output):
    """A YAML document; a list is a sequence of its items, a stream a document for each."""

    def message(self, value: Any) -> None:
        click.echo("---")
        super().message(value)

    def value(self, value: Any) -> None:
        import yaml

        text = yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
        if not text.replace("\n", "").isprintable() or not _can_be_written(text):
            text = yaml.safe_dump(value, sort_keys=False)
        click.echo(text, nl=False)

    def items(self, values: list[Any], *, is_first: bool) -> None:
        self.value(values)

    def end(self, count: int) -> None:
        if not count:
            click.echo("[]")


def _json(value: Any, indent: int | None = 2) -> str:
    try:
        text = json.dumps(value, indent=indent, ensure_ascii=False, allow_nan=False)
    except ValueError:
        text = json.dumps(_finite(value), indent=indent, ensure_ascii=False)
    if text.isascii() and "\x7f" not in text:
        return text
    if not _can_be_written(text):
        text = json.dumps(json.loads(text), indent=indent)
    return "".join(
        character if character.isprintable() or character == "\n" else json.dumps(character)[1:-1] for character in text
    ).replace("\x7f", "\\u007f")


def _can_be_written(text: str) -> bool:
    """Whether standard output has these characters."""
    try:
        text.encode(sys.stdout.encoding or "utf-8", "surrogatepass")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _finite(value: Any) -> Any:
    """The value with ``null`` for the numbers that JSON does not have."""
    if isinstance(value, dict):
        return {name: _finite(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
