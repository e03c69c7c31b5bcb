"""What the emulated service remembers: projects, tables, records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from .json_value import Json


@attrs.define(eq=False)
class Record:
    """One resource: ``data`` as it is on the wire, and beside it what the service never answers."""

    key: str
    data: dict[str, Any]
    hidden: dict[str, Any] = attrs.field(factory=dict, repr=False)
    activities: list[dict[str, Any]] = attrs.field(factory=list, repr=False)
    revision: int = 0
    """Raised by every deliberate change; what was planned before does not happen then."""


class Table:
    """The resources of one kind in one project, in the order of their creation."""

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self._records.values()))

    def __contains__(self, key: object) -> bool:
        return key in self._records

    def get(self, key: str) -> Record | None:
        """The resource, or ``None``."""
        return self._records.get(key)

    def add(self, key: str, data: dict[str, Any], **hidden: Json) -> Record:
        """Put a resource in, in place of an older one with the same key."""
        record = Record(key, data, hidden)
        self._records[key] = record
        return record

    def remove(self, key: str) -> None:
        """Take a resource out; what was planned for it does not happen any more."""
        record = self._records.pop(key)
        record.revision += 1


class Project:
    """The state of one project."""

    def __init__(self, project_id: str) -> None:
        self.id = project_id
        self.flags: set[str] = set()
        self._tables: dict[str, Table] = {}

    def table(self, kind: str) -> Table:
        """The resources of one kind, such as ``webhooks`` or ``whatsapp.templates``."""
        return self._tables.setdefault(kind, Table())

    def tables(self) -> list[tuple[str, Table]]:
        """Every kind that somebody asked for, and its resources."""
        return list(self._tables.items())


class State:
    """All projects. A project exists as soon as somebody names it."""

    def __init__(self) -> None:
        self._projects: dict[str, Project] = {}

    def project(self, project_id: str) -> Project:
        """The project with this id."""
        return self._projects.setdefault(project_id, Project(project_id))
