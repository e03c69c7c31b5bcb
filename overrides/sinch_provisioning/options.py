"""The keywords that a call knows, and a clear word about any other."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any, Final

from sinch_provisioning_core.runtime.operation import CallOptions, ListOptions, Operation
from sinch_provisioning_core.runtime.wire import body_fields

__all__ = ["CALL_OPTIONS", "LIST_OPTIONS", "options_of", "refuse_strangers"]

CALL_OPTIONS: Final = frozenset(CallOptions.__annotations__)
LIST_OPTIONS: Final = CALL_OPTIONS | frozenset(ListOptions.__annotations__)


def options_of(operation: Operation[Any]) -> frozenset[str]:
    """The options that an operation's calls take."""
    return CALL_OPTIONS if operation.paging is None else LIST_OPTIONS


def refuse_strangers(operation: Operation[Any], names: Iterable[str]) -> None:
    """:raises TypeError: one of the names is no value and no option of the operation; it tells the nearest that is."""
    known = {parameter.name for parameter in (*operation.path_parameters, *operation.query_parameters)}
    known |= {*body_fields(operation.body), *options_of(operation)}
    if operation.body is not None:
        known.add("body")
    strangers: list[str] = []
    for name in sorted(set(names) - known):
        near = difflib.get_close_matches(name, known, n=1)
        strangers.append(f"{name!r}" + (f" (did you mean {near[0]!r}?)" if near else ""))
    if strangers:
        raise TypeError(f"{operation.id} takes no {', '.join(strangers)}")
