"""What a bench reports, and how it is printed."""

from __future__ import annotations

import platform
from collections.abc import Iterable

from attrs import frozen

__all__ = ["Row", "Section", "markdown", "plain"]


@frozen
class Row:
    """One measured thing."""

    what: str
    ratio: float | None
    """To the baseline of its section; ``None`` where it could not be measured."""
    note: str = ""


@frozen
class Section:
    """Things measured against one another in one run."""

    title: str
    baseline: str
    """What is 1.00."""
    rows: list[Row]


def plain(section: Section) -> str:
    """Aligned columns for a terminal."""
    width = max(len(row.what) for row in section.rows)
    lines = [f"{section.title}, against {section.baseline}"]
    lines += [f"  {row.what:<{width}}  {_ratio(row):>7}  {row.note}".rstrip() for row in section.rows]
    return "\n".join(lines)


def markdown(sections: Iterable[Section]) -> str:
    """The page for the docs."""
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench ARGS=--write`: ratios of two things measured in one run, lower is better.",
        f"This run: CPython {platform.python_version()} on {platform.machine()}.",
        "",
    ]
    for section in sections:
        lines += [f"## {section.title}", "", f"| against {section.baseline} | ratio | |", "| --- | ---: | --- |"]
        lines += [f"| {row.what} | {_ratio(row)} | {row.note} |" for row in section.rows]
        lines.append("")
    return "\n".join(lines)


def _ratio(row: Row) -> str:
    return "–" if row.ratio is None else f"{row.ratio:.2f}"
