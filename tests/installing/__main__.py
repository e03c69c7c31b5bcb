"""Install what a release would publish on every Python that this machine has, and try it; print a row for each trial.

``make packages [ARGS="--python 3.12"]``. Needs a package index. The exit status tells whether everything works.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

import attrs

from .environment import ROOT, Environment, Failure, Resolution, find_python

Kind = Literal["wheel", "sdist", "tests"]


@attrs.frozen
class Trial:
    """One way to install the package, and to use it there."""

    kind: Kind
    resolution: Resolution
    extras: bool

    def run(self, distribution: Path, environment: Environment) -> str:
        """What it works with."""
        environment.install(distribution, self.resolution, extras=self.extras)
        environment.try_modules(extras=self.extras)
        environment.try_consumer(extras=self.extras)
        if self.kind == "wheel" and not self.extras:
            environment.try_types()
        return f"works with {environment.versions}"


class Suite(Trial):
    """The project's own tests."""

    def run(self, distribution: Path, environment: Environment) -> str:
        environment.install_for_tests()
        return f"{environment.try_tests()} with {environment.versions}"


TRIALS: Final = (
    Trial("wheel", "newest", extras=False),
    Trial("wheel", "oldest", extras=False),
    Trial("wheel", "newest", extras=True),
    Trial("wheel", "oldest", extras=True),
    Trial("sdist", "newest", extras=False),
)
SUITE: Final = Suite("tests", "oldest", extras=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="make packages", description=__doc__)
    parser.add_argument("--python", action="append", metavar="VERSION", help="instead of all that are promised")
    parser.add_argument("--suite", action="store_true", help="also run the tests with the oldest packages; takes long")
    options = parser.parse_args()
    wanted = options.python or list(promised())
    trials = [*TRIALS, SUITE] if options.suite else TRIALS
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        built = build(Path(folder))
        print(f"{'Python':8} {'of':6} {'versions':8} {'extras':6}  result")
        for version in wanted:
            interpreter = find_python(version)
            if interpreter is None:
                print(f"{version:8} is not on this machine: left out")
                continue
            for trial in trials:
                failures += not report(trial, built.get(trial.kind, ROOT), interpreter, version)
    print(f"\n{failures} failed" if failures else "\nevery trial succeeded")
    return 1 if failures else 0


def report(trial: Trial, distribution: Path, interpreter: Path, version: str) -> bool:
    """Whether a trial succeeded."""
    print(
        f"{version:8} {trial.kind:6} {trial.resolution:8} {'all' if trial.extras else 'none':6} ", end=" ", flush=True
    )
    with tempfile.TemporaryDirectory() as folder:
        try:
            print(trial.run(distribution, Environment.make(Path(folder).resolve(), interpreter)), flush=True)
        except Failure as failure:
            print("FAILS:", failure, flush=True)
            return False
    return True


def promised() -> Iterator[str]:
    """The Python versions that the metadata names."""
    classifiers = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["classifiers"]
    yield from re.findall(r"Python :: (3\.\d+)", "\n".join(classifiers))


def build(folder: Path) -> dict[Kind, Path]:
    """Build both distributions."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return {"wheel": wheel, "sdist": sdist}


if __name__ == "__main__":
    sys.exit(main())
