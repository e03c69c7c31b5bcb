"""How things are measured: in turns, by the cheapest turn, in processor time where nothing is waited for.

So a busy machine slows all of them alike, and what other processes take does not count.
"""

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

__all__ = ["allocated", "fresh_interpreters", "in_turns", "ratios"]

Thing = Callable[[], Any]

SECONDS = 0.0008
"""That a turn of :func:`ratios` takes at least."""
TURNS, MORE_TURNS = 10, 60
HIGHEST = 30


def in_turns(things: Mapping[str, Thing], *, turns: int = 15, times: int = 1) -> dict[str, float]:
    """Processor seconds of each thing's cheapest turn, in which it is done a number of times."""
    best = dict.fromkeys(things, float("inf"))
    for thing in things.values():
        thing()
    for _ in range(turns):
        for name, thing in things.items():
            gc.collect()
            begin = time.process_time()
            for _ in range(times - 1):
                thing()
            result = thing()
            took = time.process_time() - begin
            del result
            best[name] = min(best[name], took)
    return best


def ratios(pairs: Mapping[str, tuple[Thing, Thing]]) -> dict[str, float]:
    """What the first of each pair costs, as a multiple of the second; the highest come first.

    The highest are measured longer: a busy moment may have made them so.
    """
    found = {name: _ratio(*pair, turns=TURNS) for name, pair in pairs.items()}
    for name in sorted(found, key=lambda name: -found[name])[:HIGHEST]:
        found[name] = min(found[name], _ratio(*pairs[name], turns=MORE_TURNS))
    return {name: found[name] for name in sorted(found, key=lambda name: -found[name])}


def _ratio(ours: Thing, theirs: Thing, *, turns: int) -> float:
    ours()
    begin = time.process_time()
    ours()
    times = max(2, int(SECONDS / max(time.process_time() - begin, 1e-6)))
    best_of_ours = best_of_theirs = float("inf")
    for _ in range(turns):
        begin = time.process_time()
        for _ in range(times):
            theirs()
        middle = time.process_time()
        for _ in range(times):
            ours()
        best_of_ours = min(best_of_ours, time.process_time() - middle)
        best_of_theirs = min(best_of_theirs, middle - begin)
    return best_of_ours / best_of_theirs


def fresh_interpreters(things: Mapping[str, tuple[str, str]], *, turns: int = 9) -> dict[str, float]:
    """What each thing prints, seconds, in its cheapest turn, each in a new interpreter.

    A thing is ``(preparation, what is timed)`` as code; code that has nothing timed prints the seconds itself. The
    interpreters keep their bytecode, as those of an installed package do.
    """
    best = dict.fromkeys(things, float("inf"))
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path("build", "benchmarks", "bytecode").resolve())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(turns):
        for name, (preparation, timed) in things.items():
            code = preparation
            if timed:
                code += f"\nimport time as t\nb = t.process_time()\n{timed}\nprint(t.process_time() - b)"
            done = subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
            )
            best[name] = min(best[name], float(done.stdout))
    return best


def allocated(thing: Thing) -> int:
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
