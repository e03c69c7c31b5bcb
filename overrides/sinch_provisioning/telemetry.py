"""Attempts as events of an OpenTelemetry span. Needs ``opentelemetry-api``.

The requests themselves become spans with ``opentelemetry-instrumentation-httpx``; this adds to the span around the call
what HTTP alone does not tell::

    client = ProvisioningClient(on_attempt=record_attempt)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .attempts import Attempt

__all__ = ["record_attempt"]


def record_attempt(attempt: Attempt) -> None:
    """Add an event ``sinch.attempt`` to the current span, if one is being recorded."""
    span: Any = import_module("opentelemetry.trace").get_current_span()
    if not span.is_recording():
        return
    attributes: dict[str, str | int | float | None] = {
        "sinch.operation_id": attempt.operation_id,
        "sinch.call": attempt.call,
        "sinch.project_id": attempt.project_id,
        "sinch.attempt": attempt.number,
        "sinch.delay": attempt.delay,
        "sinch.request_id": attempt.request_id,
        "http.request.method": attempt.method,
        "http.response.status_code": attempt.status,
        "error.type": None if attempt.exception is None else attempt.exception.partition(":")[0],
    }
    span.add_event("sinch.attempt", {name: value for name, value in attributes.items() if value is not None})
