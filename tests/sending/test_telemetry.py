"""Attempts on OpenTelemetry spans and in the log."""

from __future__ import annotations

import logging

import httpx
import pytest

from sinch_provisioning.telemetry import record_attempt
from tests.support.calls import get
from tests.support.scripted import Harness, ok, refusal

pytestmark = pytest.mark.anyio


async def test_attempts_become_events_of_the_current_span() -> None:
    sdk = pytest.importorskip("opentelemetry.sdk.trace")
    async with Harness(
        refusal(503, x_request_id="r1"), httpx.ReadError("lost"), ok(), on_attempt=record_attempt
    ) as harness:
        await get(harness.client)  # outside any span nothing happens
        harness.service.answers[:] = [refusal(503, x_request_id="r1"), httpx.ReadError("lost"), ok()]
        tracer = sdk.TracerProvider().get_tracer("test")
        with tracer.start_as_current_span("call") as span:
            await get(harness.client)
    shared = {
        "sinch.operation_id": "WebhookWebhookController_getWebhook_v1",
        "sinch.call": "webhooks.get",
        "sinch.project_id": "p1",
        "http.request.method": "GET",
    }
    assert [(event.name, dict(event.attributes)) for event in span.events] == [
        (
            "sinch.attempt",
            {
                **shared,
                "sinch.attempt": 1,
                "sinch.delay": 0.5,
                "sinch.request_id": "r1",
                "http.response.status_code": 503,
            },
        ),
        ("sinch.attempt", {**shared, "sinch.attempt": 2, "sinch.delay": 1.0, "error.type": "ReadError"}),
        ("sinch.attempt", {**shared, "sinch.attempt": 3, "http.response.status_code": 200}),
    ]


async def test_the_log_has_its_facts_as_fields(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "sinch_provisioning")
    async with Harness(refusal(503, x_request_id="r1"), ok()) as harness:
        await get(harness.client)
    records = [record for record in caplog.records if record.name == "sinch_provisioning"]
    assert [record.levelname for record in records] == ["INFO", "DEBUG"]
    first = vars(records[0])
    request = "webhooks.get (GET /v1/projects/p1/webhooks/w1)"
    assert first["message"] == f"{request}: attempt 1 ended with 503, next attempt in 0.50 s"
    assert (first["call"], first["project_id"]) == ("webhooks.get", "p1")
    assert first["operation_id"] == "WebhookWebhookController_getWebhook_v1"
    assert (first["attempt"], first["status"], first["delay"], first["request_id"]) == (1, 503, 0.5, "r1")


async def test_calls_that_go_well_are_silent_above_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "sinch_provisioning")
    async with Harness(ok()) as harness:
        await get(harness.client)
    assert not [record for record in caplog.records if record.name == "sinch_provisioning"]
