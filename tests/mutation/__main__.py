"""``make mutants [PLACE=paging] [AGAIN=1]``: change the hand-written code in small ways, and see what no test notices.

It needs several minutes for a place, and an hour for all. Survivors that change nothing a user could see are listed in
``equivalent.toml`` with the reason; every other one is a test that is missing. ``AGAIN`` tries those alone that
survived last time, and those in functions that were changed since.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from .mutants import Mutant
from .places import PLACES, Place
from .project import ROOT, make_project, python_path
from .trial import KILLED

FOLDER = ROOT / "build" / "mutants"
EQUIVALENT = Path(__file__).with_name("equivalent.toml")


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


def main(arguments: list[str]) -> int:
    """Print the score of each module, and what survived, in the form that ``equivalent.toml`` takes."""
    again = "--again" in arguments
    names = [name for name in arguments if name != "--again"]
    unknown = [name for name in names if name not in PLACES]
    if unknown:
        print(f"there is no place {', '.join(unknown)}; there are {', '.join(PLACES)}", file=sys.stderr)
        return 2
    reasons: Mapping[str, str] = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))["reasons"]
    unused = set(reasons)
    print(f"{'module':52} {'mutants':>8} {'killed':>8} {'same':>6} {'score':>7}")
    for name in names or PLACES:
        folder = FOLDER / name
        mutants = make_project(PLACES[name], folder / "project")
        killed = _try(PLACES[name], mutants, folder, again)
        if killed is None:
            print((folder / "output.txt").read_text(encoding="utf-8", errors="replace")[-4000:], file=sys.stderr)
            return 1
        scores: dict[str, Score] = {}
        for mutant in mutants:
            _count(mutant, scores.setdefault(mutant.module, Score()), killed, reasons, unused)
        for module, score in sorted(scores.items()):
            row = f"{module:52} {score.total:8} {score.killed:8} {score.equivalent:6} {score.share:7.0%}"
            print(row, *(f"    {line}" for line in score.survivors), sep="\n", flush=True)
    if unused and not names:
        print("listed as equivalent, but not found:", *sorted(unused), sep="\n  ")
    return 0


def _try(place: Place, mutants: Iterable[Mutant], folder: Path, again: bool) -> set[str] | None:
    """The fingerprints of the mutants that a test noticed; ``None`` if the tests fail without any."""
    project, verdicts = folder / "project", folder / "verdicts.txt"
    if not again:
        verdicts.unlink(missing_ok=True)
    known = _killed(verdicts)
    tried = [mutant for mutant in mutants if mutant.fingerprint not in known]
    plan = {
        "functions": {mutant.key: mutant.function for mutant in tried},
        "fingerprints": {mutant.key: mutant.fingerprint for mutant in tried},
        "tests": [test for test in place.tests if (project / test).exists()],
        "options": list(place.options),
        "verdicts": str(verdicts),
    }
    (folder / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": python_path(project), "HYPOTHESIS_PROFILE": "ci"}
    command = [sys.executable, "-m", "tests.mutation.trial", str(folder / "plan.json")]
    with (folder / "output.txt").open("w", encoding="utf-8") as output:
        run = subprocess.run(command, cwd=project, env=environment, stdout=output, stderr=output, check=False)
    return None if run.returncode else _killed(verdicts)


def _killed(verdicts: Path) -> set[str]:
    if not verdicts.exists():
        return set()
    lines = (line.split() for line in verdicts.read_text(encoding="utf-8").splitlines())
    return {fingerprint for fingerprint, verdict, _ in lines if verdict == KILLED}


def _count(mutant: Mutant, score: Score, killed: set[str], reasons: Mapping[str, str], unused: set[str]) -> None:
    change = f"{mutant.module}: {mutant.change}"
    if change in reasons:
        unused.discard(change)
    if mutant.fingerprint in killed:
        score.killed += 1
    elif change in reasons:
        score.equivalent += 1
    else:
        score.survivors.append(change)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
