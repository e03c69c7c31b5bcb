"""What a release means for the users of this SDK, and what its keepers have to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from .change import Change, Level
from .comparing import compare
from .guesses import guesses
from .judged import unjudged
from .mentions import mentions
from .public_names import broken_names
from .snapshot import Snapshot

__all__ = ["Report", "make_report"]

PACKAGE: Final = "sinch_provisioning_core"
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

    @property
    def status(self) -> int:
        """For a shell: 0 nothing changed, 10 nothing that breaks, 20 something that does."""
        if self.broken or any(change.level is Level.BREAKING for change in self.changes):
            return 20
        return 10 if self.changes or self.unjudged or self.old_sha256 != self.new_sha256 else 0

    @property
    def next_version(self) -> str:
        """By Semantic Versioning; before 1.0, what breaks raises the second number."""
        major, minor, patch = (int(part) for part in re.findall(r"\d+", self.package_version)[:3])
        if self.status == 20:
            return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
        if self.status == 10:
            return f"{major}.{minor + 1}.0" if major else f"0.{minor}.{patch + 1}"
        return self.package_version

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
            "hand_written_places": list(self.mentions),
            "version": {"now": self.package_version, "next": self.next_version},
            "changelog": self.changelog(),
        }


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
            f"client.{operation.service}.{operation.name} ({operation.id})"
            + (", as before" if operation.id in known else "")
            for operation in unjudged(new.core, root / REPEATING)
        ),
        repairs=tuple(_repairs(old, new)),
        guesses=tuple(_new(new.notices, old.notices) + _new(guesses(new.core), guesses(old.core))),
        mentions=tuple(mentions(root, changes)),
        package_version=_package_version(root),
    )


def _new(now: Sequence[str], before: Sequence[str]) -> list[str]:
    return [line for line in now if line not in before]


def _repairs(old: Snapshot, new: Snapshot) -> Iterator[str]:
    for line, count in new.repairs.items():
        before = old.repairs.get(line, count)  # a repair that is new itself heals nothing new
        if not count and before:
            yield f"not needed any more: {line}"
        elif count > before:
            yield f"healed in {count - before} more places: {line}"


def _package_version(root: Path) -> str:
    path = root / VERSION
    found = (
        re.search(r'__version__: Final = "(\d+\.\d+\.\d+)', path.read_text(encoding="utf-8")) if path.exists() else None
    )
    return found.group(1) if found else "0.0.0"
