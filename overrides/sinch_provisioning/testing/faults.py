"""Faults that can be switched on, to see what a client makes of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from math import inf
from typing import Final, Literal

import attrs
from attrs.validators import ge, le, lt

from .answer import Answer, json_answer
from .choices import none_of
from .contract import OperationContract
from .errors import error_body
from .json_value import Json
from .operation_names import operation_id_of

Kind = Literal["answer", "error", "delay", "drop", "truncate", "expired"]

DOCUMENTED_EVERYWHERE: Final[Mapping[int, str]] = {401: "unauthorized_error", 500: "internal_error"}
"""The codes that every operation documents, and that say no more than their status."""


@attrs.frozen
class Fault:
    """One way to fail. Make it with one of the class methods.

    ``after_handling`` lets the operation take effect first, and only its answer is lost or replaced: the case in which
    a client cannot know whether its request was carried out. Who makes a :meth:`status`, :meth:`delay` or :meth:`drop`
    chooses; :meth:`truncate` and :meth:`bad_json` always come after, the others always before. A number that cannot be
    (a status that ends no exchange, a time before now) is a :class:`ValueError`.
    """

    kind: Kind
    status_code: int = attrs.field(default=500, validator=[ge(200), le(599)])
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: bytes | None = None
    error_code: str | None = None
    seconds: float = attrs.field(default=0.0, validator=[ge(0.0), lt(inf)])
    keep: int = attrs.field(default=0, validator=ge(0))
    after_handling: bool = False

    @classmethod
    def status(
        cls,
        status_code: int,
        *,
        error_code: str | None = None,
        retry_after: float | str | None = None,
        headers: Mapping[str, str] | None = None,
        body: Json = None,
        after_handling: bool = False,
    ) -> Fault:
        """Answer with this status.

        Without ``error_code`` the code says no more than the status does: ``unauthorized_error``, ``internal_error``,
        else the status's own name, such as ``too_many_requests``. For a refusal that the operation documents, see
        :meth:`error`. ``body`` is text or bytes that are sent as they are, or a JSON value; by default it is an error
        body.
        """
        return cls(
            "answer",
            status_code=status_code,
            headers=_sent(headers, retry_after),
            body=_body_bytes(body),
            error_code=error_code,
            after_handling=after_handling,
        )

    @classmethod
    def error(cls, error_code: str, *, retry_after: float | str | None = None) -> Fault:
        """Refuse with a documented error code; the status is the one that the operation documents for it (else 400)."""
        return cls("error", error_code=error_code, headers=_sent(None, retry_after))

    @classmethod
    def delay(cls, seconds: float, *, after_handling: bool = False) -> Fault:
        """Wait in real time before the operation is carried out, or before it is answered.

        When the client goes away while it waits, nothing more happens.
        """
        return cls("delay", seconds=seconds, after_handling=after_handling)

    @classmethod
    def drop(cls, *, after_handling: bool = False) -> Fault:
        """Close the connection without an answer.

        Over a socket the connection is really closed. In process, :class:`httpx.RemoteProtocolError` is raised, as
        httpx raises it in that case.
        """
        return cls("drop", after_handling=after_handling)

    @classmethod
    def truncate(cls, keep: int = 10) -> Fault:
        """Carry out the operation, send the head and the first ``keep`` bytes of its answer, and close the connection.

        In process, a client of :meth:`Emulator.client` gets them too; :class:`httpx.ASGITransport` raises before.
        """
        return cls("truncate", keep=keep, after_handling=True)

    @classmethod
    def expired_token(cls) -> Fault:
        """Let the token of the request expire, so that it is refused now and later on."""
        return cls("expired")

    @classmethod
    def bad_json(cls, status_code: int = 200) -> Fault:
        """Carry out the operation, and answer with broken JSON."""
        return cls.status(
            status_code, body=b'{"id": "01', headers={"content-type": "application/json"}, after_handling=True
        )

    @classmethod
    def html(cls, status_code: int = 502) -> Fault:
        """Answer as a proxy does, with a page of HTML."""
        page = f"<html><head><title>{status_code}</title></head><body><h1>{status_code}</h1></body></html>"
        return cls.status(status_code, body=page, headers={"content-type": "text/html"})

    @classmethod
    def empty(cls, status_code: int = 200) -> Fault:
        """Answer with this status, JSON as content type, and no body at all."""
        return cls.status(status_code, body=b"", headers={"content-type": "application/json"})

    def answer(self, operation: OperationContract | None) -> Answer:
        """The answer of a fault that has one of its own."""
        if self.body is not None:
            return Answer(self.status_code, {"content-type": "application/json", **self.headers}, self.body)
        status = self.status_code
        if self.kind == "error" and self.error_code:
            status = (operation.status_of(self.error_code) if operation else None) or 400
        return json_answer(status, error_body(self.error_code or code_of_status(status), status), self.headers)


def code_of_status(status: int) -> str:
    """An error code that means what its status means, and nothing beside."""
    name = next((known.name.lower() for known in HTTPStatus if known == status), f"status_{status}")
    return DOCUMENTED_EVERYWHERE.get(status, name)


@attrs.define(eq=False)
class ActiveFault:
    """A fault that is switched on, and how often it has struck."""

    operation_id: str
    fault: Fault
    times: int | None
    after: int = 0
    hits: int = 0

    @property
    def exhausted(self) -> bool:
        """Whether it will not strike again."""
        return self.times is not None and self.hits >= self.times


@attrs.frozen
class Strike:
    """What one request meets: seconds to wait before and after it is carried out, and the fault."""

    before: float
    after: float
    fault: Fault | None


class Faults:
    """The faults that are switched on."""

    def __init__(self, operations: Mapping[str, OperationContract]) -> None:
        self._operations = operations
        self._known = {*operations, "*", "oauth"}
        self._active: list[ActiveFault] = []

    def add(self, operation_id: str, fault: Fault, *, times: int | None = 1, after: int = 0) -> ActiveFault:
        """Let the next ``times`` requests fail (``None``: all) once ``after`` of them went well.

        ``operation_id`` may also be the name of a call (``"webhooks.create"``), ``"*"`` for every operation of the API,
        or ``"oauth"`` for the token endpoint. One fault strikes per request, in the order in which they were added;
        delays come on top.

        Raises:
            ValueError: There is no such operation, it does not document the code of a :meth:`Fault.error`, or a number
                is too small; it says what there is.
        """
        operation_id = operation_id_of(operation_id)
        if operation_id not in self._known:
            raise ValueError(none_of("operation", operation_id, self._known))
        if (times is not None and times < 1) or after < 0:
            raise ValueError(
                f"times must be at least 1 (or None) and after at least 0; they are {times!r} and {after!r}"
            )
        if fault.kind == "error" and fault.error_code not in (codes := self._documented(operation_id)):
            raise ValueError(none_of(f"documented error code of {operation_id}", fault.error_code, codes))
        active = ActiveFault(operation_id, fault, times, after)
        self._active.append(active)
        return active

    def _documented(self, operation_id: str) -> set[str]:
        """The error codes of one operation, or of any."""
        chosen = [self._operations[operation_id]] if operation_id in self._operations else self._operations.values()
        return {code for operation in chosen for answer in operation.answers.values() for code in answer.error_codes}

    def remove(self, active: ActiveFault) -> None:
        """Switch one fault off."""
        self._active = [other for other in self._active if other is not active]

    def clear(self) -> None:
        """Switch all faults off."""
        self._active.clear()

    def strike(self, operation_id: str) -> Strike:
        """What this request meets."""
        before, after, struck = 0.0, 0.0, None
        for active in self._active:
            concerned = active.operation_id == operation_id or (active.operation_id == "*" and operation_id != "oauth")
            if not concerned or active.exhausted or (struck and active.fault.kind != "delay"):
                continue
            if active.after > 0:
                active.after -= 1
                continue
            active.hits += 1
            if active.fault.kind != "delay":
                struck = active.fault
            elif active.fault.after_handling:
                after += active.fault.seconds
            else:
                before += active.fault.seconds
        return Strike(before, after, struck)


def _body_bytes(body: Json) -> bytes | None:
    if body is None or isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else json.dumps(body).encode()


def _sent(headers: Mapping[str, str] | None, retry_after: float | str | None) -> dict[str, str]:
    sent = {name.lower(): value for name, value in (headers or {}).items()}
    return sent if retry_after is None else {**sent, "retry-after": str(retry_after)}
