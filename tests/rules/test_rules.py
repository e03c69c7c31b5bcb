"""Rules that concern several fields of a body."""

# ruff: noqa: E501

from __future__ import annotations

import copy
from functools import partial
from typing import Any

import pytest

from sinch_provisioning._rules.table import RULES, RULES_OF_SUBMITTED, rule_violations
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.checking import violations
from sinch_provisioning_core.runtime.errors import InputWarning, InvalidInputError
from sinch_provisioning_core.runtime.wire import build_body
from tests.emulator.judge import the_judge

CREATE = "WhatsappTemplatesController_createTemplate_v1"
UPDATE = "WhatsappTemplatesController_updateTemplate_v1"
BUNDLE = "BundlesBundlesController_create_v1"
HOOK = "WebhookWebhookController_createWebhook_v1"

BODY = {"type": "BODY", "text": "Hi {{1}}", "examples": ["Ada"]}
CARD = {
    "components": [
        {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://me.example/a.png"}},
        {"type": "BODY", "text": "Card"},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]},
    ]
}
GOOD: dict[str, Any] = {
    "name": "order",
    "language": "EN",
    "category": "MARKETING",
    "details": {
        "messageSendTtlSeconds": 43_200,
        "components": [
            {"type": "HEADER", "format": "TEXT", "text": "Order"},
            BODY,
            {
                "type": "BUTTONS",
                "buttons": [
                    {
                        "type": "URL",
                        "text": "Track",
                        "url": "https://me.example/{{1}}",
                        "example": "https://me.example/1",
                    },
                    {"type": "FLOW", "text": "Ask", "flowId": "1", "flowAction": "NAVIGATE", "navigateScreen": "A"},
                ],
            },
            {"type": "CAROUSEL", "cards": [CARD, CARD]},
        ],
        "optimization": {
            "bidAmount": 1,
            "bidStrategy": "LOWEST_COST_WITH_BID_CAP",
            "bidCountryMultiplierOverrides": {"SE": "1.5", "NO": "0", "DE": "10.0"},
        },
    },
}


def template(**changes: Any) -> dict[str, Any]:
    """The good template, with fields of ``details`` or of the body replaced."""
    body = copy.deepcopy(GOOD)
    for key, value in changes.items():
        (body if key in ("category", "status") else body["details"])[key] = value
    return body


def broken(operation_id: str, body: Any) -> list[str]:
    return [str(violation) for violation in rule_violations(operation_id, body)]


def test_a_good_template_breaks_none() -> None:
    assert broken(CREATE, GOOD) == []
    operation = OPERATIONS[CREATE]
    body = build_body(operation, GOOD, rules=lambda value: rule_violations(operation.id, value))
    assert body == GOOD


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (template(components=[]), "details.components must hold an item with type BODY"),
        (template(components=[BODY, BODY]), "details.components[1] has the type of details.components[0] (given: 'BODY')"),
        (template(messageSendTtlSeconds=43_199), "details.messageSendTtlSeconds must be from 43200 to 2592000 where category is MARKETING (given: 43199)"),
        (template(category="UTILITY", messageSendTtlSeconds=29), "details.messageSendTtlSeconds must be from 30 to 43200"),
        (template(category="AUTHENTICATION", messageSendTtlSeconds=901), "details.messageSendTtlSeconds must be from 10 to 900"),
        (template(components=[{**BODY, "examples": []}]), "details.components[0].examples must have 1 item,"),
        (template(components=[{**BODY, "examples": ["a", "b"]}]), "details.components[0].examples has more items than the text has variables, which are 1"),
        (template(components=[{"type": "BODY", "text": "{{1}} {{3}}", "examples": ["a", "b"]}]), "details.components[0].text should number its variables"),
        (template(components=[BODY, {"type": "HEADER", "format": "TEXT", "text": "{{1}}"}]), "details.components[1].example is required: a value of {{1}}"),
        (template(components=[BODY, {"type": "HEADER", "format": "TEXT", "text": "{{1}} {{2}}", "example": "x"}]), "details.components[1].text must not have more than one variable"),
        (template(components=[BODY, {"type": "HEADER", "format": "TEXT", "text": "Hi", "example": "x"}]), "details.components[1].example is given, but the text has no variable"),
        (template(components=[{"type": "BODY", "text": "{{1}} {{1}} {{2}}", "examples": ["a"]}]), "details.components[0].examples must have 2"),
        (template(components=[{**BODY, "addSecurityRecommendation": True}]), "details.components[0].addSecurityRecommendation is only for bodies where category is AUTHENTICATION"),
        (template(components=[BODY, {"type": "FOOTER", "codeExpirationMinutes": 5}]), "details.components[1].codeExpirationMinutes is only for"),
        (template(components=[BODY, {"type": "BUTTONS", "buttons": [{"type": "FLOW", "flowAction": "NAVIGATE"}]}]), "details.components[1].buttons[0].navigateScreen is required where flowAction is 'NAVIGATE'"),
        (template(components=[BODY, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "a", "url": "https://a.example/{{1}}"}]}]), "details.components[1].buttons[0].example is required where url is"),
        (template(components=[BODY, {"type": "BUTTONS", "buttons": [{"type": "URL", "url": "https://a.example/{{1}}/x", "example": "y"}]}]), "details.components[1].buttons[0].url must not have anything after its variable"),
        (template(components=[BODY, {"type": "BUTTONS", "buttons": [{"type": "URL", "url": "https://wa.me/46"}]}]), "details.components[1].buttons[0].url must not lead to wa.me"),
        (template(components=[BODY, {"type": "BUTTONS", "buttons": [{"type": "URL", "url": "https://api.WhatsApp.com"}]}]), "details.components[1].buttons[0].url must not lead to wa.me"),
        (template(components=[BODY, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Y"}] * 2}]), "details.components[1].buttons[1] has the type and text of details.components[1].buttons[0]"),
        (template(components=[BODY, {"type": "CAROUSEL", "cards": [CARD, {"components": CARD["components"][:2]}]}]), "details.components[1].cards[1] must have the same components as details.components[1].cards[0]"),
        (template(components=[BODY, {"type": "CAROUSEL", "cards": [{"components": [CARD["components"][1]] * 2}]}]), "details.components[1].cards[0].components[1] has the type of"),
        (template(optimization={"bidCountryMultiplierOverrides": {"SE": "10.5"}}), "details.optimization.bidCountryMultiplierOverrides.SE must be a decimal number"),
        (template(optimization={"bidCountryMultiplierOverrides": {"SE": "-1"}}), "details.optimization.bidCountryMultiplierOverrides.SE must be a decimal number"),
        (template(optimization={"bidCountryMultiplierOverrides": {"Sweden": "1"}}), "details.optimization.bidCountryMultiplierOverrides.Sweden must have the two letters"),
    ],
)  # fmt: skip
def test_a_template(body: dict[str, Any], complaint: str) -> None:
    assert any(text.startswith(complaint) for text in broken(CREATE, body)), broken(CREATE, body)


@pytest.mark.parametrize(
    ("body", "doubtful"),
    [
        (template(components=[{**BODY, "addSecurityRecommendation": True}]), True),
        (template(components=[BODY, {"type": "FOOTER", "codeExpirationMinutes": 5}]), True),
        (template(components=[{**BODY, "examples": ["a", "b"]}]), True),
        (template(components=[{**BODY, "text": "Hi {{ 1 }}"}]), True),
        (template(components=[{**BODY, "text": "Hi {{ 1 }}", "examples": []}]), True),
        (template(components=[{**BODY, "text": "Hi {{name}}"}]), True),
        (template(components=[BODY, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Go", "url": "https://a.example/{{2}}", "example": "x"}]}]), True),
        (template(components=[{**BODY, "examples": []}]), False),
        (template(components=[]), False),
        (template(messageSendTtlSeconds=1), False),
    ],
)  # fmt: skip
def test_only_what_the_service_is_known_to_refuse_is_refused(body: dict[str, Any], doubtful: bool) -> None:
    assert [violation.doubtful for violation in rule_violations(CREATE, body)] == [doubtful]
    if doubtful:
        with pytest.warns(InputWarning, match="it is sent as it is"):
            assert build_body(OPERATIONS[CREATE], body, rules=partial(rule_violations, CREATE)) == body
    else:
        with pytest.raises(InvalidInputError):
            build_body(OPERATIONS[CREATE], body, rules=partial(rule_violations, CREATE))


def test_examples_are_optional_where_the_text_has_no_variable() -> None:
    assert broken(CREATE, template(components=[{**BODY, "text": "Hi", "examples": ["a"]}])) == []


def test_every_rule_is_stated_where_it_says() -> None:
    """In the description of a property, as an error code of the operation, or in the guide."""
    judge = the_judge()
    schemas = judge.description["components"]["schemas"]
    tables = {**RULES, **{operation_id: rules for operation_id, (_, rules) in RULES_OF_SUBMITTED.items()}}
    for operation_id, rules in tables.items():
        for stated in rules:
            kind, _, where = stated.source.partition(" ")
            if kind == "schema":
                schema, _, name = where.partition(".")
                assert schemas[schema]["properties"][name]["description"], stated
            elif kind == "error":
                codes = judge.operations[operation_id].answers.values()
                assert any(where.removeprefix("code ") in answer.get("x-error-codes", ()) for answer in codes), stated
            else:
                assert stated.source.startswith("guide: "), stated


def test_a_draft_of_a_template_may_be_incomplete_but_not_contradictory() -> None:
    assert broken(CREATE, template(status="DRAFT", components=[])) == []
    assert broken(CREATE, template(status="SUBMIT", components=[])) != []
    assert broken(CREATE, template(status="DRAFT", components=[BODY, BODY])) != []
    assert broken(UPDATE, {"details": {"components": []}}) == []
    assert broken(UPDATE, {"status": "SUBMIT", "details": {"components": []}}) != []
    assert broken(UPDATE, {"details": {"messageSendTtlSeconds": 1}}) == []


BLOCKS = {"region": "EU", "name": "n", "subproject": True, "smsApp": {}, "convApp": {}}
TARGETS = [
    {"target": "https://a.example", "triggers": ["ALL"]},
    {"target": "https://b.example", "triggers": ["BUNDLE_DONE"]},
]


@pytest.mark.parametrize(
    ("operation_id", "body", "complaints"),
    [
        (HOOK, {"triggers": ["ALL"]}, []),
        (HOOK, {"triggers": ["BUNDLE_DONE", "SMS_APP_PROVISIONED"]}, []),
        (HOOK, {"triggers": ["ALL", "BUNDLE_DONE"]}, ["triggers must not hold other values beside ALL (given: an array of 2)"]),
        ("WebhookWebhookController_updateWebhook_v1", {"triggers": ["BUNDLE_DONE", "ALL"]}, ["triggers must not hold"]),
        (BUNDLE, {**BLOCKS, "webhooks": TARGETS}, []),
        (BUNDLE, {**BLOCKS, "webhooks": [TARGETS[0]] * 2}, ["webhooks[1] has the target of webhooks[0]"]),
        (BUNDLE, {**BLOCKS, "webhooks": [{"triggers": ["ALL", "BUNDLE_DONE"]}]}, ["webhooks[0].triggers must not hold"]),
        (BUNDLE, {"region": "EU", "smsApp": {}}, ["smsApp.name is required unless name of the body is given"]),
        (BUNDLE, {"region": "EU", "subproject": {}, "convApp": {"name": "x"}}, ["subproject.name is required unless"]),
        (BUNDLE, {"region": "EU", "smsApp": True, "convApp": False}, []),
        (BUNDLE, {**BLOCKS, "convApp": {"webhooks": [{"target": "https://conversation-api.eu.sinch.com/x"}]}}, ["convApp.webhooks[0].target must not lead to"]),
        (BUNDLE, {**BLOCKS, "convApp": {"retentionPolicy": {"ttl": 8}}}, ["convApp.retentionPolicy.ttl must be from 0 to 7 where convApp.processingMode is DISPATCH"]),
        (BUNDLE, {**BLOCKS, "convApp": {"processingMode": "CONVERSATION", "retentionPolicy": {"ttl": 0}}}, ["convApp.retentionPolicy.ttl must be from 1 to 3650"]),
        (BUNDLE, {**BLOCKS, "convApp": {"processingMode": "CONVERSATION", "retentionPolicy": {"ttl": 180}}}, []),
        ("SmsSmsAppsController_createSmsApp_v1", {"convApiApp": True, "convApiAppId": "1"}, ["convApiAppId must not be given beside convApiApp"]),
        ("SmsSmsAppsController_createSmsApp_v1", {"convApiApp": False, "convApiAppId": "1"}, []),
        ("SmsSmsAppsController_createSmsApp_v1", {"convApiApp": True}, []),
        ("RcsSendersController_createSender_v1", {"details": {"brand": {"emails": [{"address": "a"}, {"address": "b"}], "phones": [{"number": "1"}] * 2, "websites": [{"url": "u", "label": "1"}, {"url": "u", "label": "2"}]}}}, ["details.brand.phones[1] has the number", "details.brand.websites[1] has the url"]),
        ("RcsSendersController_updateSender_v1", {"details": {"brand": {"emails": [{"address": "a"}] * 2}}}, ["details.brand.emails[1] has the address"]),
        ("KakaotalkSendersController_createSender_v1", {"details": {"topLevelCategoryCode": "001", "midLevelCategoryCode": "0001", "subLevelCategoryCode": "00001"}}, ["details.subLevelCategoryCode must be exactly 4 digits"]),
        ("KakaotalkSendersController_updateSender_v1", {"details": {"topLevelCategoryCode": "1"}}, ["details.topLevelCategoryCode must be exactly 3 digits"]),
        ("KakaotalkTemplatesController_createTemplate_v1", {"details": {"buttons": [{"type": "WL"}, {"type": "AL"}, {"type": "WL"}]}}, ["details.buttons[2] has the type of details.buttons[0]"]),
        ("WhatsappSendersController_verify_v1", {"code": "123 56"}, ["code must be 6 characters without spaces"]),
        ("WhatsappSendersController_verify_v1", {"code": "123456"}, []),
        ("WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1", {}, ["facebookToken is required unless facebookCode is given"]),
        ("WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1", {"facebookCode": "x"}, []),
    ],
)  # fmt: skip
def test_other_bodies(operation_id: str, body: dict[str, Any], complaints: list[str]) -> None:
    found = broken(operation_id, body)
    assert len(found) == len(complaints), found
    assert all(text.startswith(complaint) for text, complaint in zip(found, complaints, strict=True)), found


def test_every_rule_is_for_an_operation_that_takes_a_body() -> None:
    for operation_id in (*RULES, *RULES_OF_SUBMITTED):
        assert OPERATIONS[operation_id].body is not None


@pytest.mark.parametrize("operation_id", RULES)
@pytest.mark.parametrize("body", [None, "text", [], {"details": "x", "webhooks": {}, "convApp": 5, "triggers": "ALL"}, {"details": {"components": [None, "x", {"type": 5, "buttons": [1], "cards": [None]}], "optimization": []}}])  # fmt: skip
def test_a_rule_passes_over_what_has_another_shape(operation_id: str, body: Any) -> None:
    for violation in rule_violations(operation_id, body):
        assert violation.path


def test_the_schema_alone_would_let_these_pass() -> None:
    """Otherwise the rules would say twice what the schema says."""
    assert (
        violations(("model", "WebhookInput"), {"target": "a", "secret": "b", "triggers": ["ALL", "BUNDLE_DONE"]}) == []
    )
