"""A call of any operation, from its id and plain values."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.call import Call, given
from sinch_provisioning_core.runtime.operation import Operation
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import body_fields

from .options import options_of, refuse_strangers

__all__ = ["call_by_id"]


def call_by_id(operation_id: str, path_values: tuple[object, ...], values: Mapping[str, Any]) -> Call[Any]:
    """Sort the values into path, query, body and options by their names.

    Raises:
        LookupError: There is no such operation.
        TypeError: A value is missing, surplus, or has a name that the operation does not know.
    """
    operation = _operation(operation_id)
    refuse_strangers(operation, values)
    if operation.deprecated:
        warnings.warn(f"{operation_id} is deprecated", DeprecationWarning, stacklevel=3)
    path = _path(operation, path_values, values)
    query = {
        parameter.wire_name: values[parameter.name]
        for parameter in operation.query_parameters
        if parameter.name in values
    }
    body = given(
        values.get("body", UNSET), **{name: values[name] for name in body_fields(operation.body) if name in values}
    )
    options: Any = {name: values[name] for name in options_of(operation) if name in values}
    return Call(operation, path=path, query=query, body=body, options=options)


def _operation(operation_id: str) -> Operation[Any]:
    try:
        return OPERATIONS[operation_id]
    except KeyError:
        import difflib

        near = difflib.get_close_matches(operation_id, OPERATIONS, n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise LookupError(f"there is no operation {operation_id!r}{hint}") from None


def _path(operation: Operation[Any], given: tuple[object, ...], values: Mapping[str, Any]) -> tuple[object, ...]:
    names = [parameter.name for parameter in operation.path_parameters]
    if len(given) > len(names):
        raise TypeError(f"{operation.id} takes {len(names)} path values ({', '.join(names)}), {len(given)} were given")
    doubled = [name for name in names[: len(given)] if name in values]
    if doubled:
        raise TypeError(f"{operation.id} got {', '.join(doubled)} twice")
    missing = [name for name in names[len(given) :] if name not in values]
    if missing:
        raise TypeError(f"{operation.id} needs {', '.join(missing)}")
    return (*given, *(values[name] for name in names[len(given) :]))
