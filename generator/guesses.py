"""What no rule decided, and somebody should look at: in a list call, a number, a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from .core import Core, Operation

__all__ = ["guesses"]

TIME: Final = re.compile(r"(At|Date|Time|Until|Since|Timestamp|On)$")
CURSOR: Final = re.compile(r"(token|cursor|offset|page)$", re.IGNORECASE)


def guesses(core: Core) -> list[str]:
    """A line for each; those that the release before had too are known."""
    return [*_lists(core), *_fields(core)]


def _lists(core: Core) -> Iterator[str]:
    for operation in core.operations:
        model = core.models.get(operation.whole_read)
        if operation.method != "GET" or operation.paging or model is None:
            continue
        arrays = [field.wire_name for field in model.fields if _is_list(field.spec)]
        cursors = [p.wire_name for p in operation.query_parameters if CURSOR.search(p.wire_name)]
        if arrays and (cursors or len(arrays) > 1 or model.name.endswith("List")):
            yield (
                f"{_call(operation)} answers {', '.join(arrays)} and is no list call: the rule wants one array, and "
                f"pageToken for pages{f', not {cursors[0]}' if cursors else ''}"
            )


def _call(operation: Operation) -> str:
    return f"{operation.service}.{operation.name}"


def _is_list(spec: Any) -> bool:
    return not isinstance(spec, str) and (spec[0] == "list" or (spec[0] in ("limited", "null") and _is_list(spec[1])))


def _fields(core: Core) -> Iterator[str]:
    for model in core.models.values():
        for field in model.fields:
            kind = field.read.removesuffix(" | None")
            if kind == "float":
                yield f"{model.name}.{field.name} stays a number with a fraction"
            elif kind == "str" and TIME.search(field.wire_name):
                yield f"{model.name}.{field.name} stays a text, though it is called like a time"
