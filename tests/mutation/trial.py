"""Runs inside the copy: ``python -m tests.mutation.trial PLAN``. Collects the tests once, and forks for each mutant."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state

__all__ = ["KILLED", "SURVIVED", "UNTESTED"]

KILLED, SURVIVED, UNTESTED = "killed", "survived", "untested"

PATIENCE = 5.0, 4.0
"""Seconds that a test is given, and how many times as long as it takes by itself: then it hangs, and is killed."""


class Trial:
    """A pytest plugin that runs the tests of each mutant, instead of all tests once."""

    def __init__(self, plan: Mapping[str, Any]) -> None:
        self.functions: Mapping[str, str] = plan["functions"]
        """By the key of a mutant, the function that it changes."""
        self.fingerprints: Mapping[str, str] = plan["fingerprints"]
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
                file.write(f"{self.fingerprints[key]} {verdict} {key}\n")
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

        def run() -> bool:
            set_mutant_under_test(key)
            for item, following in _pairs(items):
                signal.setitimer(signal.ITIMER_REAL, least + factor * self.seconds[item.nodeid])
                _run(item, following)
                if session.testsfailed:
                    return False
            return True

        process = _fork(run)
        status = os.waitpid(process, 0)[1]
        with suppress(ProcessLookupError):
            os.killpg(process, signal.SIGKILL)  # what its tests have started
        return SURVIVED if status == 0 else KILLED


def _pairs(items: list[pytest.Item]) -> Iterable[tuple[pytest.Item, pytest.Item | None]]:
    return zip(items, [*items[1:], None], strict=True)


def _run(item: pytest.Item, following: pytest.Item | None) -> None:
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)


def _fork(work: Callable[[], bool]) -> int:
    process = os.fork()
    if process == 0:
        status = 1
        try:
            os.setpgid(0, 0)
            status = 0 if work() else 1
        finally:
            sys.stdout.flush()
            os._exit(status)
    return process


def main(path: str) -> int:
    plan = json.loads(Path(path).read_text(encoding="utf-8"))
    options = ["-q", "-x", "-p", "no:cacheprovider", "--assert=plain", "--tb=short"]
    return int(pytest.main([*options, *plan["options"], *plan["tests"]], plugins=[Trial(plan)]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
