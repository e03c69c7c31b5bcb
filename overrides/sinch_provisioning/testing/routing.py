"""From a request's method and path to an operation.

Paths are split before they are decoded, so that ``a%2Fb``, ``%2E%2E`` and ``+46…`` arrive as one value each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

import attrs

from .contract import OperationContract


@attrs.frozen
class Match:
    """The operation of a request and the decoded values in its path."""

    operation: OperationContract
    values: Mapping[str, str]


class Router:
    """Finds operations. A literal segment wins over a parameter."""

    def __init__(self, operations: Iterable[OperationContract]) -> None:
        self._routes: dict[int, list[tuple[tuple[str, ...], OperationContract]]] = defaultdict(list)
        for operation in operations:
            segments = tuple(operation.path.strip("/").split("/"))
            self._routes[len(segments)].append((segments, operation))
        for routes in self._routes.values():
            routes.sort(key=lambda route: [_is_parameter(segment) for segment in route[0]])

    def matches(self, raw_path: bytes) -> list[Match]:
        """The operations at this path, whatever their method, the most literal first."""
        given = [unquote(segment) for segment in raw_path.decode("ascii", "replace").removeprefix("/").split("/")]
        found = []
        for segments, operation in self._routes.get(len(given), ()):
            values = _values(segments, given)
            if values is not None:
                found.append(Match(operation, values))
        return found


def _values(segments: tuple[str, ...], given: list[str]) -> dict[str, str] | None:
    values = {}
    for segment, value in zip(segments, given, strict=True):
        if _is_parameter(segment) and value:
            values[segment[1:-1]] = value
        elif segment != value:
            return None
    return values


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{")
