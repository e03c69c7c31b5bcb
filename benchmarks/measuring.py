"""How things are measured: in turns, so that a busy machine slows all of them alike, and by the fastest turn."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

__all__ = ["allocated", "fresh_interpreters", "in_turns"]


def in_turns(things: Mapping[str, Callable[[], Any]], *, turns: int = 15, times: int = 1) -> dict[str, float]:
    """Seconds of each thing's fastest turn, in which it is done a number of times."""
    best = dict.fromkeys(things, float("inf"))
    for thing in things.values():
        thing()
    for _ in range(turns):
        for name, thing in things.items():
            gc.collect()
            begin = time.perf_counter()
            for _ in range(times - 1):
                thing()
            result = thing()
            took = time.perf_counter() - begin
            del result
            best[name] = min(best[name], took)
    return best


def fresh_interpreters(things: Mapping[str, tuple[str, str]], *, turns: int = 9) -> dict[str, float]:
    """Seconds of each thing's fastest turn, each in a new interpreter: ``(preparation, what is timed)`` as code.

    The interpreters keep their bytecode, as those of an installed package do.
    """
    best = dict.fromkeys(things, float("inf"))
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path("build", "benchmarks", "bytecode").resolve())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(turns):
        for name, (preparation, timed) in things.items():
            code = f"{preparation}\nimport time as t\nb = t.perf_counter()\n{timed}\nprint(t.perf_counter() - b)"
            done = subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
            )
            best[name] = min(best[name], float(done.stdout))
    return best


def allocated(thing: Callable[[], Any]) -> int:
    """Bytes that the result of a call keeps."""
    thing()
    gc.collect()
    tracemalloc.start()
    result = thing()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del result
    return size
