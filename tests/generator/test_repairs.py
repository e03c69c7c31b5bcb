"""Every known defect of the published description is repaired, also in a schema that a later release adds."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.generate import Layout
from generator.normalize import callback_operations, operations
from generator.overlay import apply_overlays, load_overlays
from generator.repairs import REPAIRS


def schema(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"][name]
    return found


def repaired_with(repository: Layout, name: str, added: dict[str, Any]) -> dict[str, Any]:
    """The schema after a later release brought it and the repairs ran."""
    document: dict[str, Any] = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {name: added}}}
    apply_overlays(document, load_overlays(repository.overlays))
    return schema(document, name)


def test_no_property_is_a_list_instead_of_a_schema(published: Any, repaired: dict[str, Any]) -> None:
    def damaged(document: dict[str, Any]) -> list[str]:
        return [
            name
            for name, value in document["components"]["schemas"].items()
            if any(isinstance(member, list) for member in value.get("properties", {}).values())
        ]

    names = damaged(published.document)
    assert len(names) == 12
    assert damaged(repaired) == []
    for name in names:
        assert "example" in schema(repaired, name)["properties"], name
        assert "examples" not in schema(repaired, name)["properties"], name


def test_real_examples_fields_are_left_alone(repaired: dict[str, Any]) -> None:
    assert schema(repaired, "WhatsappBodyComponentInputDto")["properties"]["examples"]["type"] == "array"


def test_damaged_examples_heal_in_a_new_schema(repository: Layout) -> None:
    added = {"type": "object", "properties": {"type": {"type": "string"}, "examples": [{"type": "string"}]}}
    healed = repaired_with(repository, "WhatsappNewButtonDto", added)
    assert healed["properties"] == {"type": {"type": "string"}, "example": {"type": "string"}}


def test_enums_are_lists(repaired: dict[str, Any], repository: Layout) -> None:
    found: list[Any] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if "enum" in node and not isinstance(node.get("enum"), dict):
                found.append(node["enum"])
            assert not isinstance(node.get("enum"), dict), node
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(repaired)
    assert next(values for values in found if "MANUAL_REVIEW" in values)[:2] == ["ARCHIVED", "COMPLETED"]
    healed = repaired_with(repository, "NewEnum", {"type": "string", "enum": {"A": "a", "B": "b"}})
    assert healed["enum"] == ["a", "b"]


@pytest.mark.parametrize("field", ["target", "secret"])
def test_fields_of_the_webhook_patch_are_strings(repaired: dict[str, Any], field: str) -> None:
    assert schema(repaired, "WebhookUpdateWebhookInputDto")["properties"][field]["type"] == "string"


def test_any_one_security_scheme_suffices(repaired: dict[str, Any]) -> None:
    assert repaired["security"] == [{"BasicAuth": []}, {"BearerAuth": []}, {"OAuth2Production": []}]


def test_counts_and_sizes_are_integers_and_amounts_are_not(repaired: dict[str, Any]) -> None:
    numbers: set[str] = set()
    for value in repaired["components"]["schemas"].values():
        numbers |= {name for name, field in value.get("properties", {}).items() if field.get("type") == "number"}
    assert numbers == {"bidAmount", "lat", "lon"}
    for _, _, operation in operations(repaired):
        for parameter in operation.get("parameters", ()):
            assert parameter["schema"].get("type") != "number", parameter["name"]


@pytest.mark.parametrize(
    "name", ["retryCount", "batchSize", "delaySeconds", "timeoutMs", "dailyQuota", "maxTps", "ttl"]
)
def test_a_new_count_is_an_integer(repository: Layout, name: str) -> None:
    added = {"type": "object", "properties": {name: {"type": "number"}}}
    assert repaired_with(repository, "NewDto", added)["properties"][name]["type"] == "integer"


@pytest.mark.parametrize("name", ["averageOrder", "avgSize", "amount", "forms"])
def test_a_new_average_stays_a_number(repository: Layout, name: str) -> None:
    added = {"type": "object", "properties": {name: {"type": "number"}}}
    assert repaired_with(repository, "NewDto", added)["properties"][name]["type"] == "number"


@pytest.mark.parametrize(("name", "is_time"), [("created", True), ("verifiedAt", True), ("format", False)])
def test_a_new_time_is_marked_by_its_name(repository: Layout, name: str, is_time: bool) -> None:
    added = {"type": "object", "properties": {name: {"type": "string"}}}
    assert ("format" in repaired_with(repository, "NewDto", added)["properties"][name]) is is_time


def test_single_repairs(repaired: dict[str, Any]) -> None:
    assert "numberVerified" not in schema(repaired, "BundlesBundlesSmsAppDto")["required"]
    triggers = schema(repaired, "BundlesConversationAppWebhooksInputDto")["properties"]["triggers"]
    assert triggers["maxItems"] == 20
    assert "maxLength" not in triggers
    for name in ("WhatsappCommentTypeEnum", "KakaotalkCommentTypeEnum", "RcsCommentTypeEnum"):
        assert schema(repaired, name)["enum"] == ["COMMENT_ADDED", "CREATED"]
        assert "const" not in schema(repaired, name)
    body = repaired["paths"]["/v1/projects/{projectId}/bundles"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"$ref": "#/components/schemas/BundlesInputBundlesDto"}


def test_null_clears_what_a_patch_may_clear(repaired: dict[str, Any]) -> None:
    optimization = schema(repaired, "WhatsappUpdateTemplateDetailsInputDto")["properties"]["optimization"]
    assert optimization["anyOf"][1] == {"type": "null"}
    metadata = schema(repaired, "RcsUpdateSenderDetailsQuestionnaireGBAnswersInputDto")["properties"]
    assert metadata["fullCompanyAddressMetadata"]["anyOf"][1] == {"type": "null"}


def test_the_bid_strategies_say_how_they_differ(repaired: dict[str, Any]) -> None:
    for name in ("WhatsappInputBidStrategiesEnum", "WhatsappBidStrategiesEnum"):
        assert "BID_STRATEGY_LOWEST_COST_WITH_BID_CAP" in schema(repaired, name)["description"]


def test_every_event_tells_its_trigger_and_has_its_payload(repaired: dict[str, Any]) -> None:
    triggers: set[str] = set()
    for _, _, operation in operations(repaired):
        for name, callback in callback_operations(operation):
            event = callback["requestBody"]["content"]["application/json"]["schema"]
            trigger = event["properties"]["type"]["const"]
            triggers.add(trigger)
            if trigger != "RCS_ACCOUNT_COMMENT_ADDED":
                assert "payload" in event["properties"], name
    listed = set(schema(repaired, "WebhookWebhookTriggersEnum")["enum"]) - {"ALL"}
    assert triggers == listed
    assert triggers


def test_times_are_marked(repaired: dict[str, Any]) -> None:
    assert schema(repaired, "RcsSenderDto")["properties"]["created"]["format"] == "date-time"


def test_a_healed_description_reports_the_repairs_it_no_longer_needs(
    repaired: dict[str, Any], repository: Layout
) -> None:
    unused = apply_overlays(deepcopy(repaired), load_overlays(repository.overlays)[:1])
    assert any("$..properties[?@[0]]" in line for line in unused)
    assert any("$.security" in line for line in unused)


def event(example: Any = None, said: str | None = None, **callback: Any) -> dict[str, Any]:
    kind: dict[str, Any] = {"type": "string", **({"description": said} if said else {})}
    media: dict[str, Any] = {"schema": {"type": "object", "properties": {"type": kind}}}
    if example is not None:
        media["example"] = example
    return {"requestBody": {"content": {"application/json": media}}, **callback}


@pytest.mark.parametrize(
    ("made", "trigger"),
    [
        (event({"type": "BOT_MADE"}, "Comes after `BOT_ASKED`.", summary="BOT_ASKED"), "BOT_MADE"),
        (event(None, "Type of event, in this case `BOT_MADE`.", summary="Not BOT_ASKED"), "BOT_MADE"),
        (event(None, None, summary="BOT_MADE", description="After BOT_ASKED, BOT_MADE."), "BOT_MADE"),
        (event(None, "Like `BOT_ASKED` and `BOT_MADE`.", summary="BOT_MADE"), "BOT_MADE"),
        (event(None, "`BOT_MADE`, and again: `BOT_MADE`"), "BOT_MADE"),
        (event(None, None, summary="Like `BOT_ASKED` and `BOT_MADE`"), None),
    ],
)
def test_a_text_that_names_several_events_tells_none(made: dict[str, Any], trigger: str | None) -> None:
    REPAIRS["event-type-const"]({}, "post", made)
    kind = made["requestBody"]["content"]["application/json"]["schema"]["properties"]["type"]
    assert kind.get("const") == trigger
