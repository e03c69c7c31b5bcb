"""Runs inside the copy: ``python -m tests.mutation.trial PLAN``. Collects the tests once, and forks for each mutant."""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

__all__ = ["KILLED", "SURVIVED", "UNTESTED"]

KILLED, SURVIVED, UNTESTED = "killed", "survived", "untested"

PATIENCE = 5.0, 4.0
"""Seconds that a mutant is given, and how many times as long as its tests take: then it hangs, and that is noticed."""


class Trial:
    """A pytest plugin that runs the tests of each mutant, instead of all tests once."""

    def __init__(self, plan: Mapping[str, Any]) -> None:
        self.functions: Mapping[str, str] = plan["functions"]
        """By the key of a mutant, the function that it changes."""
        self.verdicts = Path(plan["verdicts"])
        self.seconds: dict[str, float] = {}
        self.tests: dict[str, set[str]] = defaultdict(set)
        """By function, the tests that run it."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        # What a test leaves in a process, a thread for one, must not reach the next: this one runs none.
        if not self._survey(session):
            raise session.Failed("the tests fail without any mutant")
        gc.freeze()
        session.config.option.tbstyle = "no"
        items = {item.nodeid: item for item in session.items}
        with self.verdicts.open("a", encoding="utf-8") as file:
            for key in sorted(self.functions, key=self._expected_seconds):
                tests = sorted(self.tests.get(self.functions[key], ()), key=self.seconds.__getitem__)
                verdict = self._try(key, session, [items[test] for test in tests]) if tests else UNTESTED
                file.write(f"{key} {verdict}\n")
                file.flush()
        return True

    def _expected_seconds(self, key: str) -> float:
        return sum(self.seconds[test] for test in self.tests.get(self.functions[key], ()))

    def _survey(self, session: pytest.Session) -> bool:
        """Learn which tests run which functions, and how long they take; false if one fails."""
        reading, writing = os.pipe()

        def survey() -> bool:
            os.close(reading)
            set_mutant_under_test("stats")
            del os.environ["MUTANT_UNDER_TEST"]  # not for the processes that tests start
            found: dict[str, tuple[float, list[str]]] = {}
            for item, following in _pairs(session.items):
                begun = time.monotonic()
                _run(item, following)
                found[item.nodeid] = time.monotonic() - begun, sorted(state()._stats)
                state()._stats.clear()
            with os.fdopen(writing, "w", encoding="utf-8") as file:
                json.dump(found, file)
            return not session.testsfailed

        process = _fork(survey)
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as file:
            found = json.loads(file.read() or "{}")
        for test, (seconds, functions) in found.items():
            self.seconds[test] = seconds
            for function in functions:
                self.tests[function].add(test)
        return os.waitpid(process, 0)[1] == 0

    def _try(self, key: str, session: pytest.Session, items: list[pytest.Item]) -> str:
        least, factor = PATIENCE
        limit = least + factor * sum(self.seconds[item.nodeid] for item in items)

        def run() -> bool:
            used = resource.getrusage(resource.RUSAGE_SELF)
            spent = used.ru_utime + used.ru_stime
            resource.setrlimit(resource.RLIMIT_CPU, (int(spent + limit) + 1, resource.RLIM_INFINITY))
            set_mutant_under_test(key)
            for item, following in _pairs(items):
                _run(item, following)
                if session.testsfailed:
                    return False
            return True

        return SURVIVED if _ends_well(_fork(run), limit) else KILLED


def _pairs(items: list[pytest.Item]) -> Iterable[tuple[pytest.Item, pytest.Item | None]]:
    return zip(items, [*items[1:], None], strict=True)


def _run(item: pytest.Item, following: pytest.Item | None) -> None:
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _fork(work: Callable[[], bool]) -> int:
    process = os.fork()
    if process == 0:
        status = 1
        try:
            os.setpgid(0, 0)  # what tests start ends with them
            status = 0 if work() else 1
        finally:
            sys.stdout.flush()
            os._exit(status)
    return process


def _ends_well(process: int, seconds: float) -> bool:
    end = time.monotonic() + seconds
    pause = 0.01
    while True:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return status == 0
        if time.monotonic() >= end:
            os.killpg(process, signal.SIGKILL)
            os.waitpid(process, 0)
            return False
        time.sleep(pause)
        pause = min(0.2, pause * 1.5)


def main(path: str) -> int:
    plan = json.loads(Path(path).read_text(encoding="utf-8"))
    options = ["-q", "-x", "-p", "no:cacheprovider", "--assert=plain", "--tb=short"]
    return int(pytest.main([*options, *plan["options"], *plan["tests"]], plugins=[Trial(plan)]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
