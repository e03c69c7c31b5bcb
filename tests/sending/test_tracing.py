"""Calls and attempts as OpenTelemetry spans."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from sinch_provisioning import BearerToken, CallStart, InvalidInputError, NotFoundError, ProvisioningClient
from sinch_provisioning.telemetry import Tracing
from sinch_provisioning.testing import Emulator, Fault, ManualClock
from tests.support.calls import get
from tests.support.scripted import Harness, ok, refusal

pytestmark = pytest.mark.anyio


def facts(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


class Traced:
    """Spans that were finished, and the tracer's side of a client."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.hooks = Tracing(self.provider)

    @property
    def options(self) -> dict[str, Any]:
        return {"on_call": self.hooks.on_call, "on_attempt": self.hooks.on_attempt}

    def spans(self) -> list[ReadableSpan]:
        return sorted(self.exporter.get_finished_spans(), key=lambda span: span.start_time or 0)

    def below(self, parent: ReadableSpan) -> list[ReadableSpan]:
        return [
            span
            for span in self.spans()
            if span.parent and parent.context and span.parent.span_id == parent.context.span_id
        ]


async def test_a_call_is_a_span_and_its_attempts_are_spans_below() -> None:
    traced = Traced()
    async with Harness(refusal(503, x_request_id="r1"), httpx.ReadError("lost"), ok(), **traced.options) as harness:
        with traced.provider.get_tracer("test").start_as_current_span("mine"):
            await get(harness.client)
    (mine,) = [span for span in traced.spans() if span.name == "mine"]
    (call,) = traced.below(mine)
    assert (call.name, call.kind, call.status.status_code) == ("webhooks.get", SpanKind.INTERNAL, StatusCode.UNSET)
    shared = {
        "sinch.operation_id": "WebhookWebhookController_getWebhook_v1",
        "sinch.project_id": "p1",
        "http.request.method": "GET",
        "url.template": "/v1/projects/{projectId}/webhooks/{webhookId}",
        "server.address": httpx.URL(harness.client.base_url).host,
        "server.port": 443,
    }
    assert facts(call) == shared
    first, second, third = sorted(traced.below(call), key=lambda span: facts(span).get("http.request.resend_count", 0))
    assert {span.name for span in (first, second, third)} == {"GET /v1/projects/{projectId}/webhooks/{webhookId}"}
    assert {span.kind for span in (first, second, third)} == {SpanKind.CLIENT}
    assert facts(first) == {
        **shared,
        "sinch.call": "webhooks.get",
        "sinch.request_id": "r1",
        "sinch.delay": 0.5,
        "http.response.status_code": 503,
        "error.type": "503",
    }
    assert facts(second)["error.type"] == "ReadError"
    assert facts(second)["http.request.resend_count"] == 1
    assert [span.status.status_code for span in (first, second, third)] == [
        StatusCode.ERROR,
        StatusCode.ERROR,
        StatusCode.UNSET,
    ]


async def test_what_fails_says_how_and_shows_no_value() -> None:
    traced = Traced()
    async with Harness(refusal(404, "webhook_not_found"), **traced.options) as harness:
        with pytest.raises(NotFoundError):
            await harness.client.webhooks.get("a-value", extra_headers={"x-mine": "a-value"})
        with pytest.raises(InvalidInputError):
            await harness.client.webhooks.create(target="a-value", secret="", triggers=["ALL"])
    failed, refused = [span for span in traced.spans() if span.kind is SpanKind.INTERNAL]
    assert facts(failed)["error.type"] == "NotFoundError"
    assert facts(failed)["sinch.error_code"] == "webhook_not_found"
    assert facts(refused)["error.type"] == "InvalidInputError"
    assert failed.status.status_code is refused.status.status_code is StatusCode.ERROR
    assert "a-value" not in "".join(span.to_json() for span in traced.spans())


async def test_calls_at_once_keep_their_attempts_apart_and_tokens_are_seen() -> None:
    traced = Traced()
    emulator = Emulator(clock=ManualClock())
    emulator.faults.add("WebhookWebhookController_listWebhooks_v1", Fault.status(503))
    async with emulator.client(**traced.options) as client, anyio.create_task_group() as tasks:
        tasks.start_soon(client.webhooks.list().collect)
        tasks.start_soon(client.bundles.list().collect)
    calls = {span.name: span for span in traced.spans() if span.kind is SpanKind.INTERNAL}
    assert calls.keys() == {"webhooks.list", "bundles.list"}
    below = {name: [facts(span)["sinch.operation_id"] for span in traced.below(call)] for name, call in calls.items()}
    tokens = [span for span in traced.spans() if facts(span)["sinch.operation_id"] == "oauth2.token"]
    assert len(tokens) == 1
    assert "server.address" not in facts(tokens[0])
    own = {name: [each for each in found if each != "oauth2.token"] for name, found in below.items()}
    assert own == {
        "webhooks.list": ["WebhookWebhookController_listWebhooks_v1"] * 2,
        "bundles.list": ["BundlesBundlesController_list_v1"],
    }


async def test_a_call_that_is_cancelled_ends_its_span() -> None:
    traced = Traced()
    scope = anyio.CancelScope()

    async def cancel(request: httpx.Request) -> httpx.Response:
        scope.cancel()
        await anyio.lowlevel.checkpoint()
        raise AssertionError("not cancelled")

    async with httpx.AsyncClient(transport=httpx.MockTransport(cancel)) as http:
        client = ProvisioningClient("p", auth=BearerToken("t"), http_client=http, **traced.options)
        with scope:
            await get(client)
    (call,) = traced.spans()
    assert (call.name, call.status.status_code) == ("webhooks.get", StatusCode.ERROR)


async def test_a_hook_that_fails_costs_no_call(caplog: pytest.LogCaptureFixture) -> None:
    starts: list[CallStart] = []

    @contextmanager
    def on_call(start: CallStart) -> Iterator[None]:
        starts.append(start)
        if len(starts) == 1:
            raise LookupError("before")
        try:
            yield
        except NotFoundError:
            pass  # nobody can hide the error of a call
        else:
            raise LookupError("after")

    caplog.set_level(logging.ERROR, "sinch_provisioning")
    async with Harness(ok(), on_call=on_call) as harness:
        await get(harness.client)
        harness.service.answers[:] = [ok()]
        await get(harness.client)
        harness.service.answers[:] = [refusal(404)]
        with pytest.raises(NotFoundError):
            await harness.client.with_options(project_id="p2").webhooks.get("w1")
    assert [record.message for record in caplog.records] == ["the on_call hook failed"] * 2
    assert [start.project_id for start in starts] == ["p1", "p1", "p2"]


async def test_an_empty_project_id_is_not_told_as_the_clients() -> None:
    told: list[str | None] = []

    @contextmanager
    def on_call(start: CallStart) -> Iterator[None]:
        told.append(start.project_id)
        yield

    async with Harness(on_call=on_call) as harness:
        with pytest.raises(InvalidInputError):
            await harness.client.webhooks.get("w1", project_id="")
        assert not harness.service.requests
    assert told == [""]
