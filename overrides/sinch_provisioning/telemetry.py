"""Calls and attempts as OpenTelemetry spans. Needs ``opentelemetry-api``, and an SDK to go anywhere.

With :class:`Tracing`, each call is a span and each of its requests one below it::

    tracing = Tracing()
    client = ProvisioningClient(on_call=tracing.on_call, on_attempt=tracing.on_attempt)

With :func:`record_attempt`, attempts are events of a span of your own. Names follow OpenTelemetry's semantic
conventions for HTTP clients where those have one. No header, body, query or path value but the project's id is in any.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .attempts import Attempt, CallStart
from .version import __version__

if TYPE_CHECKING:
    from opentelemetry.trace import Span, TracerProvider
    from opentelemetry.util.types import AttributeValue

__all__ = ["Tracing", "record_attempt"]


class Tracing:
    """The hooks of a client that trace its calls: ``on_call`` and ``on_attempt``.

    Args:
        tracer_provider: Another than the global one.
    """

    def __init__(self, tracer_provider: TracerProvider | None = None) -> None:
        from opentelemetry import context, trace

        self._tracer = trace.get_tracer("sinch_provisioning", __version__, tracer_provider)
        self._started = context.create_key("sinch-provisioning-call")

    @contextmanager
    def on_call(self, start: CallStart) -> Generator[None, None, None]:
        """A span of a call, named after its method: ``webhooks.create``."""
        from opentelemetry import context, trace

        span = self._tracer.start_span(
            start.call,
            attributes=_known(
                {
                    "sinch.operation_id": start.operation_id,
                    "sinch.project_id": start.project_id,
                    "http.request.method": start.method,
                    "url.template": start.path_template,
                    **_server(start.base_url),
                }
            ),
        )
        within = context.set_value(self._started, start, trace.set_span_in_context(span))
        token = context.attach(within)
        try:
            yield
        except BaseException as error:
            code = getattr(error, "error_code", None)
            if isinstance(code, str):
                span.set_attribute("sinch.error_code", code)
            _fail(span, type(error).__name__)
            raise
        finally:
            context.detach(token)
            span.end()

    def on_attempt(self, attempt: Attempt) -> None:
        """A span of one request, below the call's: of a call or, where a token was bought, of that."""
        from opentelemetry import context, trace

        found = context.get_value(self._started)
        start = found if isinstance(found, CallStart) and found.operation_id == attempt.operation_id else None
        place = {} if start is None else {"url.template": start.path_template, **_server(start.base_url)}
        ended = time.time_ns()
        span = self._tracer.start_span(
            attempt.method if start is None else f"{attempt.method} {start.path_template}",
            kind=trace.SpanKind.CLIENT,
            start_time=ended - round(attempt.elapsed * 1e9),
            attributes=_known({**_facts(attempt), **place, "http.request.resend_count": attempt.number - 1 or None}),
        )
        if attempt.exception is not None or (attempt.status or 0) >= 400:
            _fail(span, attempt.exception_type or str(attempt.status))
        span.end(ended)


def record_attempt(attempt: Attempt) -> None:
    """Add an event ``sinch.attempt`` to the current span, if one is being recorded."""
    from opentelemetry import trace

    span = trace.get_current_span()
    if span.is_recording():
        facts = {**_facts(attempt), "sinch.attempt": attempt.number, "error.type": attempt.exception_type}
        span.add_event("sinch.attempt", _known(facts))


def _facts(attempt: Attempt) -> dict[str, AttributeValue | None]:
    return {
        "sinch.operation_id": attempt.operation_id,
        "sinch.call": attempt.call,
        "sinch.project_id": attempt.project_id,
        "sinch.delay": attempt.delay,
        "sinch.request_id": attempt.request_id,
        "http.request.method": attempt.method,
        "http.response.status_code": attempt.status,
    }


def _server(base_url: str) -> dict[str, AttributeValue | None]:
    url = urlsplit(base_url)
    return {"server.address": url.hostname, "server.port": url.port or (443 if url.scheme == "https" else 80)}


def _known(attributes: dict[str, AttributeValue | None]) -> dict[str, AttributeValue]:
    return {name: value for name, value in attributes.items() if value is not None}


def _fail(span: Span, error_type: str) -> None:
    from opentelemetry.trace import Status, StatusCode

    span.set_attribute("error.type", error_type)
    span.set_status(Status(StatusCode.ERROR))
