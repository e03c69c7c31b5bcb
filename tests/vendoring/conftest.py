"""Copies, made once each, and programs that see nothing but the standard library, what the SDK needs, and a copy."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
from collections.abc import Callable, Collection, Generator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

import pytest

from sinch_provisioning.vendor.copying import Copy, make_copy
from sinch_provisioning.vendor.placing import place
from tests.support.live import make_live, switch

__all__ = ["SUBSETS", "Run", "made", "make_live", "put", "switch", "uncollected"]

SUBSETS = {
    "full": (),
    "webhooks": ("webhooks",),
    "templates": ("whatsapp.templates",),
    "rcs": ("rcs.senders",),
}
NEEDED = ("httpx", "attrs", "anyio", "typing_extensions")

START = """
import sys
sys.path[:0] = sys.argv.pop(1).split(":")
"""

Run = Callable[..., str]


@contextmanager
def uncollected() -> Generator[None]:
    """Without the garbage collector, which looks at every node of every syntax tree over and over."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@cache
def _made(services: tuple[str, ...], testing: bool, parts: tuple[str, ...]) -> Copy:
    with uncollected():
        return make_copy(services, testing=testing, parts=parts)


def made(services: Collection[str] = (), *, testing: bool = False, parts: Collection[str] = ()) -> Copy:
    """``make_copy``, which takes its time, once for all tests."""
    return _made(tuple(services), testing, tuple(parts))


def put(copy: Copy, parent: Path) -> Path:
    """Put a copy below a package."""
    parent.mkdir(parents=True, exist_ok=True)
    (parent / "__init__.py").touch()
    place(copy.files, parent / "sinch_provisioning")
    return parent / "sinch_provisioning"


@pytest.fixture(scope="session", params=SUBSETS)
def subset(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages that the SDK needs at run time, and what those need; nothing else."""
    folder = tmp_path_factory.mktemp("runtime")
    todo, seen = list(NEEDED), set[str]()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            found = distribution(name)
            todo += [
                match[0] for line in found.requires or [] if ";" not in line and (match := re.match(r"[\w-]+", line))
            ]
            for top in {
                file.parts[0] for file in found.files or [] if not file.parts[0].endswith((".dist-info", ".."))
            }:
                if top not in {"__pycache__", "bin"} and not (folder / top).exists():
                    (folder / top).symlink_to(Path(str(found.locate_file(top))))
    return folder


@pytest.fixture(scope="session")
def run(runtime: Path) -> Run:
    """Runs a program with the given folders to import from; gives what it printed."""

    def run(program: str, *arguments: str, paths: Collection[Path]) -> str:
        folders = ":".join(str(path) for path in (*paths, runtime))
        command = [sys.executable, "-I", "-S", "-W", "error", "-c", START + program, folders, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
