"""``make mutants [PLACE=paging]``: change the hand-written code in small ways, and see which changes no test notices.

It needs several minutes for a place, and an hour for all. Survivors that change nothing a user could see are listed in
``equivalent.toml`` with the reason; every other one is a test that is missing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from .places import PLACES
from .project import ROOT, make_project

FOLDER = ROOT / "build" / "mutants"
EQUIVALENT = Path(__file__).with_name("equivalent.toml")
KILLED = (1, 3)
"""Exit statuses of pytest when a test failed."""


@attrs.define
class Score:
    """How the mutants of one module fared."""

    killed: int = 0
    equivalent: int = 0
    survivors: list[str] = attrs.field(factory=list)

    @property
    def total(self) -> int:
        return self.killed + self.equivalent + len(self.survivors)

    @property
    def share(self) -> float:
        """Of those that change something."""
        real = self.total - self.equivalent
        return self.killed / real if real else 1.0


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in PLACES]
    if unknown:
        print(f"there is no place {', '.join(unknown)}; there are {', '.join(PLACES)}", file=sys.stderr)
        return 2
    reasons: Mapping[str, str] = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))["reasons"]
    unused = set(reasons)
    print(f"{'module':52} {'mutants':>8} {'killed':>8} {'same':>6} {'score':>7}")
    for name in names or PLACES:
        folder = FOLDER / name
        make_project(PLACES[name], folder)
        run = subprocess.run(
            [sys.executable, "-m", "mutmut", "run"], cwd=folder, capture_output=True, text=True, check=False
        )
        scores = {module: _score(module, codes, folder, reasons, unused) for module, codes in _results(folder)}
        if not scores:
            print(run.stdout[-2000:], run.stderr[-2000:], file=sys.stderr)
            return 1
        for module, score in sorted(scores.items()):
            row = f"{module:52} {score.total:8} {score.killed:8} {score.equivalent:6} {score.share:7.0%}"
            print(row, *(f"    {line}" for line in score.survivors), sep="\n", flush=True)
    if unused and not names:
        print("listed as equivalent, but not found:", *sorted(unused), sep="\n  ")
    return 0


def _results(folder: Path) -> Iterator[tuple[str, Mapping[str, int | None]]]:
    """Module, and the exit status of the tests by mutant."""
    for path in sorted((folder / "mutants").rglob("*.meta")):
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        codes: dict[str, int | None] = data["exit_code_by_key"]
        if codes:
            yield next(iter(codes)).rpartition(".")[0], codes


def _score(
    module: str, codes: Mapping[str, int | None], folder: Path, reasons: Mapping[str, str], unused: set[str]
) -> Score:
    score = Score()
    for key, code in codes.items():
        if code in KILLED or (code is not None and code < 0) or code in (24, 36, 152):  # signals and timeouts
            score.killed += 1
            continue
        change = f"{module}: {_change(key, folder)}"
        if change in reasons:
            score.equivalent += 1
            unused.discard(change)
        else:
            score.survivors.append(change.removeprefix(f"{module}: "))
    return score


def _change(key: str, folder: Path) -> str:
    """The lines that a mutant takes out and puts in, such as ``return a or b → return a and b``."""
    shown = subprocess.run(
        [sys.executable, "-m", "mutmut", "show", key], cwd=folder, capture_output=True, text=True, check=False
    ).stdout.splitlines()
    old = " ".join(line[1:].strip() for line in shown if line.startswith("-") and not line.startswith("---"))
    new = " ".join(line[1:].strip() for line in shown if line.startswith("+") and not line.startswith("+++"))
    return f"{old} → {new}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
