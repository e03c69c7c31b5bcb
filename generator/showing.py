"""The report on one screen, as Markdown, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .change import Change, Level
from .prose import visible
from .report import BREAKS, REPEATING, Report

__all__ = ["FORMATS", "WHOLE", "show"]

FORMATS: Final = ("text", "markdown", "json")
MOST: Final = {Level.BREAKING: 15, Level.RISKY: 8, Level.SAFE: 6}
"""Changes of each level that one screen shows."""

WHOLE: Final = Path("build/release-report.md")
"""Where a regeneration leaves the whole report."""
MOST_LINES: Final = 3
WIDTH: Final = 160

VERDICTS: Final = {0: "nothing changed", 10: "nothing breaks", 20: "it breaks what users wrote"}
TITLES: Final = {
    Level.BREAKING: "breaking: users have to change something",
    Level.RISKY: "risky: users should look",
    Level.SAFE: "safe",
}


def show(report: Report, form: str) -> str:
    """The report in one of :data:`FORMATS`. Names and texts of the description are made visible and bounded."""
    if form == "json":
        return json.dumps(report.as_json(), ensure_ascii=True, indent=2) + "\n"
    return _markdown(report) if form == "markdown" else _text(report)


def _sections(report: Report, *, is_short: bool) -> list[tuple[str, Sequence[str]]]:
    """What is not a change itself; in short, a line per file and nothing twice."""
    broken = report.unexplained if is_short else report.broken
    errors, mentions = (_by_file(found) if is_short else found for found in (report.type_errors, report.mentions))
    return [
        (f"{'also breaks in Python' if is_short else 'Python names that break'} (griffe)", broken),
        ("hand-written code that no longer type-checks", errors),
        ("other hand-written lines that name what breaks" if errors else "hand-written lines that name it", mentions),
        (f"not repeated until somebody judges it in {REPEATING.as_posix()}", report.unjudged),
        ("guessed or left out", report.guesses),
        ("repairs", report.repairs),
    ]


def _by_file(lines: Sequence[str]) -> list[str]:
    """``tests/one.py: 35 lines, 74 first: …`` for all lines of one file."""
    files: dict[str, list[str]] = {}
    for line in lines:
        path, _, rest = line.partition(":")
        files.setdefault(path, []).append(rest)
    return [f"{path}:{each[0]}" + (f" (and {len(each) - 1} more)" if each[1:] else "") for path, each in files.items()]


def _line(text: str, width: int = WIDTH) -> str:
    shown = " ".join(visible(text).split())
    return shown if len(shown) <= width else f"{shown[: width - 1]}…"


def _title(report: Report) -> str:
    if report.old_version == report.new_version:
        return _line(f"description {report.new_version}")
    return _line(f"description {report.old_version} → {report.new_version}")


def _text(report: Report) -> str:
    counts = ", ".join(f"{len(report.of(level))} {level.name.lower()}" for level in reversed(Level))
    lines = [f"{_title(report)} (sha256 {report.new_sha256[:12]}): {VERDICTS[report.status]}; {counts}"]
    for level in reversed(Level):
        most = MOST_LINES if level is Level.SAFE and report.status == BREAKS else MOST[level]
        lines += _some(TITLES[level], [str(change) for change in report.of(level)], most)
    for title, entries in _sections(report, is_short=True):
        lines += _some(title, entries, MOST_LINES)
    if report.status:
        lines += ["", "next", *(f"  {number}. {_line(step)}" for number, step in enumerate(report.steps, 1))]
        whole = WHOLE.as_posix() if report.is_taken else "FORMAT=markdown"
        lines += ["", f"version {report.package_version} → {report.next_version}; all of this, and more: {whole}"]
    return "\n".join(lines) + "\n"


def _some(title: str, entries: Sequence[str], most: int) -> list[str]:
    if not entries:
        return []
    shown = [f"  {_line(entry)}" for entry in entries[:most]]
    rest = len(entries) - most
    return ["", f"{title} ({len(entries)})", *shown, *([f"  … and {rest} more"] if rest > 0 else [])]


def _markdown(report: Report) -> str:
    lines = [f"# {_title(report)}", "", f"SHA-256 of the content: `{report.new_sha256}`. {_verdict(report)}", ""]
    for level in reversed(Level):
        changes = report.of(level)
        if changes:
            lines += [f"## {TITLES[level].capitalize()} ({len(changes)})", "", *_table(changes), ""]
    for title, entries in _sections(report, is_short=False):
        if entries:
            lines += [f"## {title[0].upper()}{title[1:]}", "", *(f"- {_line(entry, 400)}" for entry in entries), ""]
    if report.status:
        lines += ["## Next", "", *(f"{number}. {_line(step)}" for number, step in enumerate(report.steps, 1)), ""]
        lines += ["## A CHANGELOG entry", "", "```markdown", *map(_fenced, report.changelog().splitlines()), "```", ""]
    return "\n".join(lines)


def _fenced(line: str) -> str:
    return _line(line, 400).replace("```", "'''")


def _verdict(report: Report) -> str:
    verdict = VERDICTS[report.status]
    return f"{verdict[0].upper()}{verdict[1:]}; version {report.package_version} → {report.next_version}."


def _table(changes: Sequence[Change]) -> list[str]:
    rows = [[change.kind, f"`{change.name}`", change.text, change.advice] for change in changes]
    cells = [[_line(cell, 400).replace("|", "\\|") for cell in row] for row in rows]
    head = "| what | name | how | what to do |\n| --- | --- | --- | --- |"
    return [head, *(f"| {' | '.join(row)} |" for row in cells)]
