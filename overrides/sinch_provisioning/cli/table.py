"""Tables: a list by its columns, page after page; a single answer by its fields."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import click
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sinch_provisioning_core.runtime.text import escaped

from .output import Output, ShowItems

__all__ = ["TableOutput"]

_WIDEST: Final = 40
"""Cells of a column on a terminal; what is longer goes on in the next line."""
_MOST_PADDING: Final = 400
"""Cells of a column in a pipe, where a longer text stands beyond its column: nothing is cut or folded."""


class TableOutput(Output):
    """For people. Objects within the items of a list are left out; the other formats have everything."""

    def __init__(self, show_secrets: bool) -> None:
        super().__init__(show_secrets)
        self._console = Console(highlight=False)
        self._is_terminal = self._console.is_terminal
        self._widths: dict[str, int] = {}
        self._columns: dict[str, int] = {}
        self._rows: list[dict[str, str]] = []
        """Of a list in a pipe: only its last item tells what columns it has."""

    @contextmanager
    def listing(self) -> Generator[ShowItems, None, None]:
        try:
            with super().listing() as show:
                yield show
        finally:
            if self._rows:
                _print_lines([{name: escaped(name) for name in self._widths}, *self._rows], self._widths)
                self._rows = []

    def value(self, value: Any) -> None:
        if not self._is_terminal:
            rows = [{"name": name, "value": text} for name, text in _flat(value)]
            _print_lines(rows, {"name": 0, "value": 0} | _widths(rows))
            return
        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(style="bold")
        table.add_column(overflow="fold")
        for name, text in _flat(value):
            table.add_row(Text(name), Text(text))
        self._console.print(table)

    def message(self, value: Any) -> None:
        super().message(value)
        click.echo()

    def items(self, values: list[Any], *, is_first: bool) -> None:
        rows = [_cells(value) for value in values]
        for name, width in _widths(rows).items():
            self._widths[name] = max(self._widths.get(name, 0), width)
        if not self._is_terminal:
            self._rows += rows
            return
        columns = self._fitting(self._widths)
        has_header = is_first or columns != self._columns
        self._columns = columns
        table = Table(box=None, show_header=has_header, pad_edge=False, header_style="bold")
        for name, width in self._columns.items():
            table.add_column(Text(escaped(name)), width=width, overflow="fold")
        for row in rows:
            table.add_row(*(Text(row.get(name, "")) for name in self._columns))
        self._console.print(table)

    def end(self, count: int) -> None:
        if not count:
            Console(stderr=True, highlight=False).print("Nothing found.")

    def _fitting(self, widths: dict[str, int]) -> dict[str, int]:
        """The first columns that a terminal is wide enough for; at least one."""
        left = self._console.width
        fitting: dict[str, int] = {}
        for name, width in widths.items():
            width = min(width, _WIDEST)
            left -= width + 1
            if left < 0 and fitting:
                break
            fitting[name] = width
        return fitting


def _print_lines(rows: Iterable[Mapping[str, str]], widths: Mapping[str, int]) -> None:
    for row in rows:
        cells = (_padded(row.get(name, ""), width) for name, width in widths.items())
        click.echo("  ".join(cells).rstrip())


def _padded(text: str, width: int) -> str:
    return text + " " * (min(width, _MOST_PADDING) - cell_len(text))


def _widths(rows: list[dict[str, str]]) -> dict[str, int]:
    widths: dict[str, int] = {}
    for row in rows:
        for name, text in row.items():
            widths[name] = max(widths.get(name, 0), cell_len(escaped(name)), cell_len(text))
    return widths


def _cells(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        return {"value": _text(value)}
    return {name: _text(member) for name, member in value.items() if _is_plain(member) and member != []}


def _is_plain(value: Any) -> bool:
    if isinstance(value, list):
        return not any(isinstance(item, (dict, list)) for item in value)
    return not isinstance(value, dict)


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every value with its place, such as ``details.components[0].text``."""
    if _is_plain(value):
        yield escaped(path) or "value", _text(value)
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from _flat(member, f"{path}.{name}" if path else str(name))
    else:
        for index, member in enumerate(value):
            yield from _flat(member, f"{path}[{index}]")


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_text(item) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else escaped(str(value))
