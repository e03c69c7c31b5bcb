"""What a release means for the users of this SDK, and what its keepers have to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from .change import Change, Level
from .comparing import compare
from .guesses import guesses
from .judged import unjudged
from .mentions import mentions
from .public_names import broken_names
from .snapshot import Snapshot
from .typechecking import type_errors

__all__ = ["Report", "make_report", "with_type_errors"]

PACKAGE: Final = "sinch_provisioning_core"
BREAKS: Final = 20
REPEATING: Final = Path("overrides/sinch_provisioning/_sending/repeating.py")
VERSION: Final = Path("overrides/sinch_provisioning/version.py")


@frozen
class Report:
    """What a release means for the users of the SDK."""

    old_version: str
    new_version: str
    old_sha256: str
    new_sha256: str
    changes: tuple[Change, ...]
    broken: tuple[str, ...]
    """Python names that break, as griffe finds them."""
    unjudged: tuple[str, ...]
    repairs: tuple[str, ...]
    """Repairs that match nothing any more, and faults that they healed in new places."""
    guesses: tuple[str, ...]
    mentions: tuple[str, ...]
    package_version: str
    type_errors: tuple[str, ...] = ()
    """Of the hand-written half against the new core; looked for only if something breaks."""
    is_taken: bool = False
    """Whether the new core is in its place already."""

    @property
    def status(self) -> int:
        """For a shell: 0 nothing changed, 10 nothing that breaks, 20 something that does."""
        if self.broken or any(change.level is Level.BREAKING for change in self.changes):
            return BREAKS
        return 10 if self.changes or self.unjudged or self.old_sha256 != self.new_sha256 else 0

    @property
    def next_version(self) -> str:
        """By Semantic Versioning; before 1.0, what breaks raises the second number."""
        major, minor, patch = (int(part) for part in re.findall(r"\d+", self.package_version)[:3])
        if self.status == BREAKS:
            return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
        if self.status == 10:
            return f"{major}.{minor + 1}.0" if major else f"0.{minor}.{patch + 1}"
        return self.package_version

    @property
    def unexplained(self) -> list[str]:
        """Python names that break, and that none of the changes tells."""
        told = {_plain(word) for change in self.of(Level.BREAKING) for word in re.findall(r"\w+", change.name)}
        return [line for line in self.broken if not told & {_plain(word) for word in _subject(line)}]

    @property
    def steps(self) -> list[str]:
        """What the keeper of this repository does next."""
        took = any(change.kind == "operation removed" for change in self.changes)
        judged = [line for line in self.unjudged if not line.endswith(KNOWN)]
        lapsed = any(line.startswith(LAPSED) for line in self.repairs)
        steps = [
            (not self.is_taken, f"make regenerate SPEC=path-or-URL{' ALLOW_REMOVALS=1' if took else ''}"),
            (bool(self.type_errors or self.mentions), "mend the hand-written lines, until make lint is content"),
            (bool(judged), f"judge whether repeats do harm ({len(judged)} new) in {REPEATING.as_posix()}"),
            (bool(self.guesses), "read what was guessed, and say it in openapi/*.overlay.yaml where it is wrong"),
            (lapsed, "drop the repairs that are not needed any more"),
            (True, f"make lint test; set the version to {self.next_version}, take over the CHANGELOG entry, commit"),
        ]
        return [step for needed, step in steps if needed] if self.status else []

    def of(self, level: Level) -> list[Change]:
        return [change for change in self.changes if change.level is level]

    def changelog(self) -> str:
        """A proposal for the entry in CHANGELOG.md."""
        groups: dict[str, list[str]] = {"Added": [], "Changed": [], "Deprecated": [], "Removed": []}
        for change in self.changes:
            group = next(
                (group for word, group in GROUPS.items() if word in change.kind),
                "Changed",
            )
            text = f": {change.text}" if change.text else ""
            groups[group].append(f"- {change.kind.capitalize()}: `{change.name}`{text}.")
        lines = [f"## [{self.next_version}]", "", f"Follows description {self.new_version}.", ""]
        for group, entries in groups.items():
            if entries:
                lines += [f"### {group}", "", *entries, ""]
        return "\n".join(lines).rstrip() + "\n"

    def as_json(self) -> dict[str, Any]:
        return {
            "status": self.status,
            "old": {"version": self.old_version, "sha256": self.old_sha256},
            "new": {"version": self.new_version, "sha256": self.new_sha256},
            "changes": [
                {
                    "level": change.level.name.lower(),
                    "kind": change.kind,
                    "name": change.name,
                    "text": change.text,
                    "advice": change.advice,
                }
                for change in self.changes
            ],
            "python_names_that_break": list(self.broken),
            "not_judged_for_repeats": list(self.unjudged),
            "repairs": list(self.repairs),
            "guesses": list(self.guesses),
            "type_errors": list(self.type_errors),
            "hand_written_places": list(self.mentions),
            "next_steps": self.steps,
            "version": {"now": self.package_version, "next": self.next_version},
            "changelog": self.changelog(),
        }


KNOWN: Final = ", as before"
LAPSED: Final = "not needed any more: "
GROUPS: Final = {"removed": "Removed", "deprecated": "Deprecated", "added": "Added"}


def make_report(old: Snapshot, new: Snapshot, root: Path) -> Report:
    """Compare two cores; ``root`` is the repository whose hand-written half meets the new one."""
    changes = compare(old, new)
    known = {operation.id for operation in unjudged(old.core, root / REPEATING)}
    return Report(
        old_version=old.core.version,
        new_version=new.core.version,
        old_sha256=old.core.sha256,
        new_sha256=new.core.sha256,
        changes=tuple(changes),
        broken=tuple(broken_names(old.folder / PACKAGE, new.folder / PACKAGE)),
        unjudged=tuple(
            f"client.{operation.service}.{operation.name} ({operation.id})" + (KNOWN if operation.id in known else "")
            for operation in unjudged(new.core, root / REPEATING)
        ),
        repairs=tuple(_repairs(old, new)),
        guesses=tuple(_new(new.notices, old.notices) + _new(guesses(new.core), guesses(old.core))),
        mentions=tuple(mentions(root, changes, _texts(old) - _texts(new))),
        package_version=_package_version(root),
    )


def with_type_errors(report: Report, root: Path, source: Path) -> Report:
    """The report with what no longer type-checks, if something breaks at all: it takes longer than all the rest."""
    if report.status != BREAKS:
        return report
    found = type_errors(root, source)
    told = {line.partition(": ")[0] for line in found}
    left = tuple(line for line in report.mentions if line.partition(": ")[0] not in told)
    return evolve(report, type_errors=tuple(found), mentions=left)


def _plain(word: str) -> str:
    """As a class, and the module that has its name."""
    return word.replace("_", "").lower()


def _subject(line: str) -> list[str]:
    """``services.hooks.HooksService.create(target): …`` → the last name, and the parameter."""
    subject = line.partition(": ")[0]
    name, _, parameter = subject.partition("(")
    return [name.rpartition(".")[2], *([parameter.rstrip(")")] if parameter else [])]


def _texts(side: Snapshot) -> set[str]:
    """What the API is called by in texts."""
    operations = side.core.operations
    codes = {code for operation in operations for listed in operation.errors.values() for code in listed}
    return {*(operation.id for operation in operations), *side.core.events, *codes}


def _new(now: Sequence[str], before: Sequence[str]) -> list[str]:
    return [line for line in now if line not in before]


def _repairs(old: Snapshot, new: Snapshot) -> Iterator[str]:
    for line, count in new.repairs.items():
        before = old.repairs.get(line, count)  # a repair that is new itself heals nothing new
        if not count and before:
            yield f"{LAPSED}{line}"
        elif count > before:
            place, _, why = line.partition(" (")
            yield f"healed in {count - before} more: {why.removesuffix(')').removeprefix('By shape: ')} [{place}]"


def _package_version(root: Path) -> str:
    path = root / VERSION
    found = (
        re.search(r'__version__: Final = "(\d+\.\d+\.\d+)', path.read_text(encoding="utf-8")) if path.exists() else None
    )
    return found.group(1) if found else "0.0.0"
