"""What the report tells the keepers of the repository: what no longer agrees with the new core, and what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from generator import report as reporting
from generator.change import Change, Level
from generator.report import Report, with_type_errors
from generator.showing import WHOLE, show
from generator.typechecking import type_errors

REMOVED = Change(Level.BREAKING, "operation removed", "client.hooks.get", "/v1/hooks", "stop calling it")
ADDED = Change(Level.SAFE, "model added", "Bot")
GRIFFE = (
    "services.hooks.HooksService.get: public object was removed",
    "services.hooks.HooksService.list(size): parameter was removed",
)
CACHE = Path(__file__).parents[2] / ".mypy_cache" / "new-cores"
"""Kept from run to run for the sake of what is not in the core."""
SETTINGS = '[tool.mypy]\nmypy_path = ["src", "overrides"]\nexplicit_package_bases = true\nstrict = true\n'


def report(*changes: Change, **facts: Any) -> Report:
    empty = Report("1", "2", "a", "b", changes, (), (), (), (), (), "1.0.0")
    return evolve(empty, **facts)


def test_what_no_longer_type_checks_is_found_without_touching_anything(tmp_path: Path) -> None:
    root, core = tmp_path / "root", tmp_path / "new"
    code = "from sinch_provisioning_core import Thing\n\nthing = Thing()\nprint(thing.kept)\nprint(thing.gone)\n"
    for path, text in {
        root / "pyproject.toml": SETTINGS,
        root / "tests" / "test_one.py": code,
        root / "overrides" / "sinch_provisioning" / "one.py": code.replace(".kept)", ".kept)  # type: ignore[misc]"),
        root / "src" / "sinch_provisioning_core" / "__init__.py": "class Thing:\n    kept = 1\n    gone = 2\n",
        core / "sinch_provisioning_core" / "__init__.py": "class Thing:\n    kept = 1\n",
    }.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    CACHE.mkdir(parents=True, exist_ok=True)
    (root / ".mypy_cache").symlink_to(CACHE)
    found = type_errors(root, core)
    assert [line.partition(": ")[0] for line in found] == [
        "overrides/sinch_provisioning/one.py:5",
        "tests/test_one.py:5",
    ]
    assert all('"Thing" has no attribute "gone"' in line for line in found)
    assert {path.name for path in root.iterdir()} == {"pyproject.toml", "tests", "overrides", "src", ".mypy_cache"}
    assert type_errors(root, core, seconds=0.0) == ["the type checker took more than 0 s: run make lint"]
    (root / "pyproject.toml").unlink()
    assert type_errors(root, core) == []


def test_types_are_looked_at_only_if_something_breaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def found(root: Path, source: Path) -> list[str]:
        return ["tests/one.py:3: no attribute"]

    monkeypatch.setattr(reporting, "type_errors", found)
    assert with_type_errors(report(ADDED), tmp_path, tmp_path).type_errors == ()
    broken = with_type_errors(
        report(REMOVED, mentions=("tests/one.py:3: hooks.get", "docs/a.md:3: hooks.get")), tmp_path, tmp_path
    )
    assert broken.type_errors == ("tests/one.py:3: no attribute",)
    assert broken.mentions == ("docs/a.md:3: hooks.get",)


def test_the_text_tells_each_thing_once_and_the_rest_tells_all(tmp_path: Path) -> None:
    lines = tuple(f"tests/one.py:{number}: hooks.get" for number in (3, 5, 8))
    made = report(REMOVED, broken=GRIFFE, mentions=(*lines, "docs/a.md:1: hooks.get"))
    text = show(made, "text")
    assert "HooksService.list(size)" in text
    assert "HooksService.get" not in text
    assert "tests/one.py:3: hooks.get (and 2 more)" in text
    for form in ("markdown", "json"):
        assert all(line in show(made, form) for line in (*GRIFFE, *lines))


def test_it_ends_with_what_to_do() -> None:
    nothing = evolve(report(), new_sha256="a")
    assert nothing.steps == []
    assert "next" not in show(nothing, "text").splitlines()
    safe = report(ADDED)
    assert safe.steps == [
        "make regenerate SPEC=path-or-URL",
        "make lint test; set the version to 1.1.0, take over the CHANGELOG entry, commit",
    ]
    whole = report(
        REMOVED,
        unjudged=("client.hooks.make (x)", "client.hooks.old (y), as before"),
        guesses=("a",),
        repairs=("not needed any more: b",),
        mentions=("docs/a.md:1: hooks.get",),
    )
    for form in ("text", "markdown", "json"):
        shown = show(whole, form)
        at = [shown.index(step) for step in whole.steps]
        assert at == sorted(at)
    told = "\n".join(whole.steps)
    assert "ALLOW_REMOVALS=1" in told
    assert "(1 new) in overrides/sinch_provisioning/_sending/repeating.py" in told
    assert all(word in told for word in ("hand-written", "overlay", "repairs", "2.0.0"))


def test_after_a_regeneration_the_whole_report_is_in_a_file() -> None:
    taken = evolve(report(REMOVED), is_taken=True)
    assert not any("regenerate" in step for step in taken.steps)
    assert WHOLE.as_posix() in show(taken, "text")
    assert "FORMAT=markdown" in show(report(REMOVED), "text")
