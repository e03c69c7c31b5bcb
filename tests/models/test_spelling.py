"""Violations of a call's body use the names that the caller wrote."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning_core.models import WhatsAppTemplateDetailsInput, WhatsAppTemplateInput, WhatsAppUrlButtonInput
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.call import given
from sinch_provisioning_core.runtime.errors import InvalidInputError, Violation
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import build_body

SENDER = "WhatsappSendersController_createSender_v1"
TEMPLATE = "WhatsappTemplatesController_createTemplate_v1"


def paths(operation: str, body: Any, **options: Any) -> list[str]:
    with pytest.raises(InvalidInputError) as caught:
        build_body(OPERATIONS[operation], body, **options)
    return [violation.path for violation in caught.value.violations]


def template(**details: Any) -> dict[str, Any]:
    return {"name": "ab", "language": "EN", "category": "UTILITY", "details": {"components": [], **details}}


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (given(UNSET, **template(message_send_ttl_seconds="x")), "details.message_send_ttl_seconds"),
        (given(UNSET, **template(messageSendTtlSeconds="x")), "details.messageSendTtlSeconds"),
        (template(message_send_ttl_seconds="x"), "details.message_send_ttl_seconds"),
        (template(messageSendTtlSeconds="x"), "details.messageSendTtlSeconds"),
    ],
)
def test_the_names_of_what_was_given(body: Any, path: str) -> None:
    assert paths(TEMPLATE, body) == [path]


def test_a_model_was_built_by_python_names() -> None:
    details: Any = WhatsAppTemplateDetailsInput(components=[])
    details.message_send_ttl_seconds = "x"
    body = WhatsAppTemplateInput(name="ab", language="EN", category="UTILITY", details=details)
    assert paths(TEMPLATE, body) == ["details.message_send_ttl_seconds"]
    assert paths(TEMPLATE, template() | {"details": details}) == ["details.message_send_ttl_seconds"]


def test_what_is_missing_is_named_as_its_neighbours_are() -> None:
    """As are those around it, where it has none that tell."""
    sender = {"phone_number_provider": "OWN", "details": {"vertical": "RETAIL", "about": "x"}}
    assert paths(SENDER, sender) == ["details.display_name", "details.country_code"]
    sender = {"phoneNumberProvider": "OWN", "details": {"vertical": "RETAIL", "about": "x"}}
    assert paths(SENDER, sender) == ["details.displayName", "details.countryCode"]
    wire = given(UNSET, phone_number_provider="OWN", details={"vertical": "RETAIL", "photoUrl": "x"})
    assert paths(SENDER, wire) == ["details.displayName", "details.countryCode"]
    plain = given(UNSET, details={"vertical": "RETAIL", "about": "x"})
    assert paths(SENDER, plain) == ["name", "details.display_name"]
    assert paths("WebhookWebhookController_createWebhook_v1", {"target": "x"}) == ["secret", "triggers"]


def test_inside_of_lists_and_unions() -> None:
    flow = {"type": "FLOW", "text": "x", "flow_id": 5}
    assert paths(TEMPLATE, template(components=[{"type": "BUTTONS", "buttons": [flow]}]))[0].endswith(".flow_id")
    model: Any = WhatsAppUrlButtonInput(type="URL", text="x", url="x")
    model.text = 5
    found = paths(
        TEMPLATE, template(components=({"type": "BODY", "text": "x"}, {"type": "BUTTONS", "buttons": (model,)}))
    )
    assert found == ["details.components[1].buttons[0].text"]


def test_rules_of_several_fields_too() -> None:
    def rules(_: Any) -> list[Violation]:
        return [
            Violation("details.messageSendTtlSeconds", "is odd"),
            Violation("details.unknownField[0].x", "is odd"),
            Violation("the body", "is odd"),
        ]

    body = given(UNSET, **template(message_send_ttl_seconds=60))
    found = paths(TEMPLATE, body, rules=rules)
    assert found == ["details.message_send_ttl_seconds", "details.unknownField[0].x", "the body"]


def test_secrets_stay_masked() -> None:
    with pytest.raises(InvalidInputError) as caught:
        build_body(OPERATIONS["WebhookWebhookController_createWebhook_v1"], {"secret": ["hunter2"]})
    assert "hunter2" not in str(caught.value)
