"""What the handlers share: state, time, identifiers, outcomes, and the way to tell of an event."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .clock import Delays, Schedule
from .contract import Contract, OperationContract
from .errors import Refusal
from .events import EmulatedEvent
from .identifiers import Identifiers, is_ulid
from .json_value import Json
from .outcomes import Outcomes
from .pages import DEFAULT_PAGE_SIZE, page_of
from .state import Project, Record, State, Table


@attrs.define(eq=False)
class World:
    """The emulated service, apart from its operations."""

    contract: Contract
    state: State
    schedule: Schedule
    delays: Delays
    outcomes: Outcomes
    identifiers: Identifiers
    verification_code: str = attrs.field(repr=False)
    initialize_projects: bool
    tell: Callable[[EmulatedEvent], None]

    def now(self) -> str:
        """The present time as ISO 8601."""
        return self.schedule.timestamp()

    def later(self, delay: float, record: Record, action: Callable[[], None]) -> None:
        """Run ``action`` in ``delay`` seconds, unless ``record`` is changed or deleted before."""
        revision = record.revision

        def act() -> None:
            if record.revision == revision:
                action()

        self.schedule.after(delay, act)

    def emit(
        self, project: Project, trigger: str, payload: Json = None, *, related: tuple[str, ...] = (), **extra: Json
    ) -> None:
        """Tell of an event. ``payload`` is copied as it is now."""
        body: dict[str, Any] = {"type": trigger}
        if payload is not None:
            body["payload"] = copy.deepcopy(payload)
        body.update(extra)
        self.tell(EmulatedEvent(trigger, project.id, body, related))

    def note(self, record: Record, kind: str, comment: str | None = None) -> dict[str, Any]:
        """Add an entry to the activities of ``record``."""
        entry: dict[str, Any] = {"type": kind, "created": self.now(), "author": "Emulator"}
        if comment is not None:
            entry["comment"] = comment
        record.activities.insert(0, entry)
        return entry


@attrs.frozen
class Request:
    """A request that passed the checks, as a handler sees it."""

    operation: OperationContract
    world: World
    project: Project
    path: Mapping[str, str]
    """The decoded path values."""
    query: Mapping[str, Any]
    """The query values that were given, by their wire names, in their types."""
    body: Json

    def table(self, kind: str) -> Table:
        """The project's resources of one kind."""
        return self.project.table(kind)

    def find(self, kind: str, key: str, error_code: str) -> Record:
        """A resource.

        Refuses with ``error_code`` when there is none, or with ``invalid_id_format`` when there cannot be one.
        """
        record = self.table(kind).get(key)
        if record is not None:
            return record
        if self.operation.status_of("invalid_id_format") and not is_ulid(key):
            raise Refusal("invalid_id_format")
        raise Refusal(error_code, status=404)

    def page(self, name: str, items: list[Any], *, default: int = DEFAULT_PAGE_SIZE) -> dict[str, Any]:
        """One page of ``items``, as the query asks for it; ``default`` is the size when it does not say."""
        maximum = next((p.maximum for p in self.operation.parameters if p.name == "pageSize"), None)
        scope = (self.operation.operation_id, *self.path.values())
        return page_of(name, items, self.query, maximum=maximum, scope=scope, default=default)

    def require_initialized(self, channel: str) -> None:
        """Refuse when the project was never set up for this channel."""
        if not self.world.initialize_projects and channel not in self.project.flags:
            raise Refusal("project_not_initialized")


Handler = Callable[[Request], Json]
"""Carries out one operation and returns the JSON value of its answer, or ``None`` for an answer without a body."""
