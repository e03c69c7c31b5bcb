"""What a bench reports, and how it is printed."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator

from attrs import frozen

__all__ = ["OURS", "Row", "Section", "markdown", "plain"]

OURS = "this SDK"


@frozen
class Row:
    """One measured thing."""

    what: str
    ratio: float | None
    """To the baseline of its section; ``None`` where it could not be measured."""
    note: str = ""
    goal: float | None = None
    """What the ratio of something of ours should not exceed."""
    peer: bool = False
    """Whether everything of ours, the rows that begin with :data:`OURS`, should cost less than this."""

    @property
    def missed(self) -> bool:
        return self.goal is not None and self.ratio is not None and round(self.ratio, 2) > self.goal


@frozen
class Section:
    """Things measured against one another in one run."""

    title: str
    baseline: str
    """What is 1.00."""
    rows: list[Row]

    def losses(self) -> Iterator[str]:
        """Goals that were missed, and peers that were faster."""
        for row in self.rows:
            if row.missed:
                yield f"{row.what}: {_ratio(row)}, where {row.goal:.2f} is the goal"
            if row.ratio is not None and row.what.startswith(OURS):
                for peer in self.rows:
                    if peer.peer and peer.ratio is not None and peer.ratio < row.ratio:
                        yield f"{peer.what} takes {_ratio(peer)}, {row.what} {_ratio(row)}"


def plain(section: Section) -> str:
    """Aligned columns for a terminal."""
    width = max(len(row.what) for row in section.rows)
    lines = [f"{section.title}, against {section.baseline}"]
    lines += [f"  {row.what:<{width}}  {_ratio(row):>7}  {_note(row)}".rstrip() for row in section.rows]
    lines += [f"  loss: {loss}" for loss in section.losses()]
    return "\n".join(lines)


def markdown(sections: Iterable[Section]) -> str:
    """The page for the docs."""
    sections = list(sections)
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench ARGS=--write`: ratios of two things measured in one run, lower is better.",
        f"This run: CPython {platform.python_version()} on {platform.machine()}.",
        "",
        "## Where this SDK loses",
        "",
        "Goals that this run missed, and peers that were faster in it:",
        "",
    ]
    lines += [f"- {section.title}: {loss}" for section in sections for loss in section.losses()] or ["- none"]
    lines.append("")
    for section in sections:
        lines += [f"## {section.title}", "", f"| against {section.baseline} | ratio | |", "| --- | ---: | --- |"]
        lines += [f"| {row.what} | {_ratio(row)} | {_note(row)} |" for row in section.rows]
        lines.append("")
    return "\n".join(lines)


def _ratio(row: Row) -> str:
    return "–" if row.ratio is None else f"{row.ratio:.2f}"


def _note(row: Row) -> str:
    goal = "" if row.goal is None else f"goal {row.goal:.2f}" + (", missed" if row.missed else "")
    return "; ".join(filter(None, (goal, row.note)))
