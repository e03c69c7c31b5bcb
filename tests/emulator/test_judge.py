"""The judge itself: it must notice."""

from __future__ import annotations

from typing import Any

import pytest

from .judge import the_judge

HOOK = {"id": "1", "target": "https://me.example", "projectId": "p", "triggers": ["ALL"]}
ERROR = {"errorCode": "invalid_id_format", "message": "No.", "resolution": "Look."}
GET = "WebhookWebhookController_getWebhook_v1"
CREATE = "WebhookWebhookController_createWebhook_v1"


@pytest.mark.parametrize(
    ("operation_id", "status", "body", "verdict"),
    [
        (GET, 200, HOOK, None),
        (GET, 400, ERROR, None),
        (GET, 400, {**ERROR, "errorCode": "invalid_input"}, "error code 'invalid_input' is not documented"),
        (GET, 404, ERROR, "error code 'invalid_id_format' is not documented for status 404"),
        (GET, 409, ERROR, "status 409 is not documented"),
        (GET, 200, {**HOOK, "mood": "good"}, "'mood' was unexpected"),
        (GET, 200, {**HOOK, "id": 1}, "$.id: 1 is not of type 'string'"),
        (GET, 200, {**HOOK, "triggers": ["NEW"]}, "'NEW' is not one of"),
        (GET, 400, {"errorCode": "invalid_id_format"}, "'message' is a required property"),
        (GET, 200, None, "has no body"),
        ("WebhookWebhookController_deleteWebhook_v1", 204, HOOK, "has a body"),
    ],
)  # fmt: skip
def test_an_answer(operation_id: str, status: int, body: Any, verdict: str | None) -> None:
    found = the_judge().answer(operation_id, status, body, given=body is not None)
    assert not found if verdict is None else any(verdict in text for text in found), found


def test_a_body_that_was_accepted_and_an_event() -> None:
    body = {"target": "https://me.example", "secret": "s", "triggers": ["ALL"]}
    assert the_judge().accepted(CREATE, {**body, "mood": "good"}) == []
    assert the_judge().accepted(CREATE, {**body, "target": 5})
    assert the_judge().event({"type": "BUNDLE_DONE"})
    assert the_judge().event({"type": "NO_SUCH_EVENT"}) == ["no such event is documented"]
