"""What no rule decided, and somebody should look at: in a list call, a number, a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from .core import Core, Operation
from .paging import CURSOR

__all__ = ["guesses"]

TIME: Final = re.compile(r"(At|Date|Time|Until|Since|Timestamp|On)$")
MORE: Final = re.compile(r"^(next|hasMore$|hasNext)|cursor$|continuation", re.IGNORECASE)
"""Fields of an answer that tell of a next page."""


def guesses(core: Core) -> list[str]:
    """A line for each; those that the release before had too are known."""
    return [*_lists(core), *_fields(core)]


def _lists(core: Core) -> Iterator[str]:
    for operation in core.operations:
        if operation.paging:
            continue
        model = core.models.get(operation.whole_read)
        fields = model.fields if model else ()
        arrays = [field.wire_name for field in fields if _is_list(field.spec)]
        if operation.whole_read.startswith("list["):
            arrays = ["an array"]
        cursors = [p.wire_name for p in operation.query_parameters if CURSOR.search(p.wire_name)]
        cursors += [field.wire_name for field in fields if MORE.search(field.wire_name)]
        is_collection = operation.method == "GET" and not operation.path.endswith("}")
        is_called_so = operation.name.startswith("list") or operation.whole_read.endswith("List")
        looks_so = is_collection and (len(arrays) > 1 or is_called_so)
        if arrays and (cursors or looks_so):
            told = f"; here are {', '.join(cursors)}" if cursors else ""
            rule = "a GET with one array in its answer, and for pages pageToken and nextPageToken"
            yield f"{_call(operation)} answers {', '.join(arrays)} and is no list call: the rule wants {rule}{told}"


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
