"""Comments and activities, which many resources have."""

from __future__ import annotations

from typing import Any

from ..json_value import Json
from ..state import Record
from ..world import Request


def add_comment(request: Request, record: Record, trigger: str, payload: Json = None) -> dict[str, Any]:
    """Add the comment in the body to the activities of ``record``, and tell of it."""
    comment = request.body["comment"]
    entry = request.world.note(record, "COMMENT_ADDED", comment)
    request.world.emit(request.project, trigger, payload, comment=comment)
    return {"type": "CREATED", "comment": comment, "created": entry["created"]}


def list_activities(request: Request, record: Record) -> dict[str, Any]:
    """A page of what happened to ``record``, the latest first."""
    return request.page("notifications", record.activities)
