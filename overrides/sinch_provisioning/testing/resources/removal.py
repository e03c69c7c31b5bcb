"""Senders that are deleted stay for a while."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import Refusal
from ..state import Record, Table
from ..world import Request


def schedule_removal(
    request: Request, table: Table, record: Record, delay: float, removed: Callable[[], None] = lambda: None
) -> None:
    """Remove a sender in ``delay`` seconds, whatever happens to it until then; refuse to do so twice."""
    if "removal" in record.hidden:
        raise Refusal("sender_already_deleted", status=409)
    record.hidden["removal"] = request.world.schedule.now() + delay

    def remove() -> None:
        if table.get(record.key) is record:
            table.remove(record.key)
            removed()

    request.world.schedule.after(delay, remove)
