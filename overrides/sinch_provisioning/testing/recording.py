"""The requests that the emulator received, for assertions. Credentials are masked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

import attrs

from .choices import none_of
from .json_value import Json
from .operation_names import operation_id_of, operation_ids

_MASKED = frozenset({"authorization", "cookie", "proxy-authorization"})


@attrs.define
class RecordedRequest:
    """One request, recorded on arrival. ``status`` is set when an answer was sent whole."""

    method: str
    path: str
    """The path as it was sent, percent-encoded."""
    operation_id: str | None
    """``"oauth"`` for the token endpoint, ``None`` when nothing matches the path."""
    path_values: Mapping[str, str]
    """The decoded values in the path, by their name in the description."""
    query: list[tuple[str, str]]
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Lower-case names. A credential is replaced by its scheme and a fingerprint."""
    body: Json = attrs.field(repr=False)
    """The parsed JSON, the text when it is not JSON, ``None`` when there was no body."""
    received: float
    """The emulator's clock on arrival, in seconds."""
    status: int | None = None


class RequestLog(list[RecordedRequest]):
    """The recorded requests, in the order of their arrival."""

    def __init__(self, known: Iterable[str]) -> None:
        super().__init__()
        self._known = {*known, "oauth"}

    def of(self, operation_id: str) -> list[RecordedRequest]:
        """The requests for one operation, by its id or the name of the call (or ``"oauth"``).

        Raises:
            ValueError: There is no such operation; it says what there is.
        """
        name, operation_id = operation_id, operation_id_of(operation_id)
        if operation_id not in self._known:
            raise ValueError(none_of("operation", name, operation_ids() if "." in name else self._known))
        return [request for request in self if request.operation_id == operation_id]


def masked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers without credentials: equal credentials still look equal."""
    return {name: _mask(value) if name in _MASKED else value for name, value in headers.items()}


def _mask(value: str) -> str:
    scheme, _, secret = value.partition(" ")
    fingerprint = hashlib.sha256((secret or scheme).encode()).hexdigest()[:12]
    return f"{scheme if secret else 'masked'} #{fingerprint}"
