# Copied by the generation: change overrides/runtime/call.py, then `make regenerate`.
"""One call: an operation and its values, not yet on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from .operation import Operation
from .unset import UNSET

if TYPE_CHECKING:
    from .options import CallOptions

__all__ = ["Call", "Keywords", "given"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Keywords:
    """A body given field by field, by Python names."""

    __slots__ = ("body", "fields")

    def __init__(self, fields: Mapping[str, object], body: object = UNSET) -> None:
        self.fields = fields
        """None of them is :data:`UNSET`."""
        self.body = body
        """A whole body that was given beside them, which building the request refuses."""


def given(body: T, /, **fields: object) -> T | Keywords:
    """A body as a caller gave it: whole, or field by field; :data:`UNSET` where nothing was given."""
    keywords = {name: value for name, value in fields.items() if value is not UNSET}
    return Keywords(keywords, body) if keywords else body


class Call(Generic[T_co]):
    """One call: an operation, its values, and how to send it."""

    __slots__ = ("body", "operation", "options", "path", "query")

    def __init__(
        self,
        operation: Operation[T_co],
        *,
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        """Path values in path order, the project id left out."""
        self.query: Mapping[str, object] = query or {}
        """Query values by wire name; :data:`UNSET` ones are left out of the request."""
        self.body = body
        """A model, a mapping, :class:`Keywords`, or :data:`UNSET` for none."""
        self.options: CallOptions = options or {}
        """Those of a list call are :class:`~.options.ListOptions`."""

    def with_query(self, wire_name: str, value: object) -> Call[T_co]:
        """The same call with one query value replaced."""
        query = {**self.query, wire_name: value}
        return Call(self.operation, path=self.path, query=query, body=self.body, options=self.options)

    def with_options(self, options: CallOptions) -> Call[T_co]:
        """The same call with other options."""
        return Call(self.operation, path=self.path, query=self.query, body=self.body, options=options)
