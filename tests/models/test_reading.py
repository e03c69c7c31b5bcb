"""What reading an answer tolerates, and what it says of an answer that it cannot read."""

# ruff: noqa: E501

from __future__ import annotations

import json
from typing import Any

import pytest

from sinch_provisioning_core import models
from sinch_provisioning_core.models import (
    KakaoTalkSenderCategoryList,
    Model,
    UnknownVariant,
    Webhook,
    WebhookList,
    WebhookTrigger,
    WhatsAppBodyComponent,
    WhatsAppMediaHeaderComponent,
    WhatsAppTemplate,
    WhatsAppTemplateDetails,
    WhatsAppTemplateList,
)
from sinch_provisioning_core.runtime.consuming import consume
from sinch_provisioning_core.runtime.errors import DecodeError
from sinch_provisioning_core.runtime.notation import TypeSpec
from sinch_provisioning_core.runtime.reading import decode
from sinch_provisioning_core.runtime.unset import UNSET

WEBHOOK = {"id": "1", "target": "https://me.example", "projectId": "p", "triggers": ["ALL"]}


def test_an_unknown_enum_value_keeps_its_text() -> None:
    hook = Webhook.from_dict({**WEBHOOK, "triggers": ["ALL", "NEW_THING"]})
    known, new = hook.triggers
    assert known is WebhookTrigger.ALL
    assert new == "NEW_THING"
    assert isinstance(new, WebhookTrigger)
    assert (known.is_known, new.is_known) == (True, False)
    assert hook.to_dict()["triggers"] == ["ALL", "NEW_THING"]


def test_an_unknown_field_is_kept_and_sent_again() -> None:
    hook = Webhook.from_dict({**WEBHOOK, "region": {"name": "EU"}})
    assert hook.additional_properties == {"region": {"name": "EU"}}
    assert hook.to_dict() == {**WEBHOOK, "region": {"name": "EU"}}


def test_a_missing_required_field_is_unset() -> None:
    hook = Webhook.from_dict({"id": "1"})
    assert hook.id == "1"
    assert all(getattr(hook, name) is UNSET for name in ("target", "triggers", "project_id"))
    assert hook.to_dict() == {"id": "1"}


@pytest.mark.parametrize("field", WEBHOOK)
def test_null_is_none_where_none_is_declared(field: str) -> None:
    hook = Webhook.from_dict({**WEBHOOK, field: None})
    assert hook.to_dict() == {**WEBHOOK, field: None}


def test_null_stands_for_objects_and_items_too() -> None:
    template = {"details": None, "analytics": [None], "changes": {"details": {"components": [None, {"type": "BODY"}]}}}
    read = WhatsAppTemplate.from_dict(template)
    assert read.details is None
    assert read.analytics == [None]
    assert read.to_dict() == template


@pytest.mark.parametrize(("given", "read"), [(5, 5), (5.0, 5), (5.5, 5.5), (True, True), ("5", "5"), (10**30, 10**30)])
def test_a_number_for_an_integer(given: Any, read: Any) -> None:
    size = WebhookList.from_dict({"pageSize": given}).page_size
    assert size == read
    assert type(size) is type(read)


def test_the_document_is_not_shared() -> None:
    document: dict[str, Any] = {**WEBHOOK, "triggers": ["ALL"], "new": {"list": [1]}}
    hook = Webhook.from_dict(document)
    document["triggers"].append("x")
    document["new"]["list"].append(2)
    hook.to_dict()["new"]["list"].append(3)
    assert hook.to_dict() == {**WEBHOOK, "new": {"list": [1]}}


def test_a_subclass_is_read_as_itself() -> None:
    class MyHook(Webhook):
        pass

    hook = MyHook.from_dict(WEBHOOK)
    assert type(hook) is MyHook
    assert hook.to_dict() == WEBHOOK
    with pytest.raises(DecodeError, match=r"\$: expected an object \(MyHook\), found 'x'"):
        MyHook.from_json('"x"')


# Unions


def test_components_go_by_type_and_format() -> None:
    details = WhatsAppTemplateDetails.from_dict(
        {
            "components": [
                {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://me.example/a.png"}},
                {"type": "BODY", "text": "Hello"},
                {"type": "NEW", "z": 1},
                {"type": "HEADER", "format": "HOLOGRAM"},
            ]
        }
    )
    header, body, new, odd = details.components
    assert type(header) is WhatsAppMediaHeaderComponent
    assert type(body) is WhatsAppBodyComponent
    assert type(new) is UnknownVariant
    assert new.get("z") == 1
    assert new.get("nothing") is None
    assert (new["z"], new.get("nothing", 7), new.to_dict()) == (1, 7, {"type": "NEW", "z": 1})
    assert type(odd) is UnknownVariant


def test_without_its_tag_a_component_goes_by_its_fields() -> None:
    details = WhatsAppTemplateDetails.from_dict({"components": [{"text": "Hello", "examples": ["x"]}]})
    assert type(details.components[0]) is WhatsAppBodyComponent


def test_one_bad_component_does_not_make_the_others_unknown() -> None:
    details = {"components": [{"text": "no tag", "examples": []}, {"type": "BODY", "text": "a"}, {"type": "NEW"}]}
    kinds = [type(part).__name__ for part in WhatsAppTemplateDetails.from_dict(details).components]
    assert kinds == ["WhatsAppBodyComponent", "WhatsAppBodyComponent", "UnknownVariant"]


@pytest.mark.parametrize(
    ("details", "model"),
    [
        ({"displayName": "Shop", "vertical": "RETAIL", "about": "x"}, "WhatsAppSenderDetails"),
        ({"about": "x", "email": None}, "WhatsAppSenderChangesDetails"),
    ],
)
def test_changes_go_by_the_fields_present(details: dict[str, Any], model: str) -> None:
    changes = models.WhatsAppSenderChanges.from_dict({"details": details})
    assert type(changes.details).__name__ == model
    assert changes.to_dict() == {"details": details}


# What cannot be read


@pytest.mark.parametrize(
    ("model", "document", "path", "expected"),
    [
        (Webhook, "text", "$", "an object (Webhook)"),
        (Webhook, ["a"], "$", "an object (Webhook)"),
        (Webhook, [("id", "1")], "$", "an object (Webhook)"),
        (Webhook, None, "$", "an object (Webhook)"),
        (Webhook, 5, "$", "an object (Webhook)"),
        (Webhook, b"{}", "$", "an object (Webhook)"),
        (Webhook, {"id": {}}, "$.id", "text"),
        (Webhook, {"triggers": "ALL"}, "$.triggers", "an array"),
        (Webhook, {"triggers": ["ALL", {"a": 1}]}, "$.triggers[1]", "a WebhookTrigger"),
        (Webhook, {"triggers": ["ALL", ["ALL"]]}, "$.triggers[1]", "a WebhookTrigger"),
        (WebhookList, {"webhooks": [WEBHOOK, "x"]}, "$.webhooks[1]", "an object (Webhook)"),
        (WebhookList, {"webhooks": {"0": WEBHOOK}}, "$.webhooks", "an array"),
        (WebhookList, {"pageSize": {"a": 1}}, "$.pageSize", "an integer"),
        (WhatsAppTemplate, {"state": {"a": 1}}, "$.state", "a WhatsAppTemplateState"),
        (WhatsAppTemplate, {"isMetaGenerated": []}, "$.isMetaGenerated", "true or false"),
        (WhatsAppTemplate, {"analytics": [{"start": {}}]}, "$.analytics[0].start", "a time"),
        (WhatsAppTemplate, {"details": 5}, "$.details", "an object (WhatsAppTemplateDetails)"),
        (WhatsAppTemplate, {"details": {"components": [{"type": ["a"]}]}}, "$.details.components[0].type", "text"),
        (WhatsAppTemplate, {"details": {"components": [{"type": "HEADER", "format": {}}]}}, "$.details.components[0].format", "text"),
        (WhatsAppTemplate, {"details": {"components": [["x"]]}}, "$.details.components[0]", None),
        (WhatsAppTemplate, {"details": {"components": ["x"]}}, "$.details.components[0]", None),
        (WhatsAppBodyComponent, {"examples": ["a", {"b": 1}]}, "$.examples[1]", "text"),
        (WhatsAppBodyComponent, {"examples": [["a"]]}, "$.examples[0]", "text"),
        (
            models.WhatsAppTemplateDetailsOptimization,
            {"bidCountryMultiplierOverrides": {"SE": []}},
            "$.bidCountryMultiplierOverrides.SE",
            "text",
        ),
        (models.WhatsAppTemplateDetailsOptimization, {"bidCountryMultiplierOverrides": 1}, "$.bidCountryMultiplierOverrides", "an object"),
    ],
)  # fmt: skip
def test_a_value_of_an_entirely_wrong_shape(model: type[Model], document: Any, path: str, expected: str | None) -> None:
    with pytest.raises(DecodeError) as caught:
        model.from_dict(document)
    assert caught.value.path == path
    if expected is not None:
        assert caught.value.expected == expected
    assert len(str(caught.value)) < 400
    assert isinstance(caught.value, ValueError)


def test_the_excerpt_is_short() -> None:
    with pytest.raises(DecodeError, match=r"found 'x{60}'… \(5000 characters\)"):
        WebhookList.from_dict({"webhooks": ["x" * 5000]})


def test_the_first_of_several_is_named() -> None:
    page = {"templates": [{"details": {"components": []}}, {"details": []}, {"details": "x"}]}
    with pytest.raises(DecodeError, match=r"\$\.templates\[1\]\.details: expected"):
        WhatsAppTemplateList.from_dict(page)


def test_nothing_but_an_object_is_an_answer() -> None:
    types: list[TypeSpec] = [("model", "Webhook"), ("list", ("model", "Webhook"))]
    for type_ in types:
        with pytest.raises(DecodeError, match="found None"):
            decode(type_, None)


def test_text_that_is_no_json() -> None:
    with pytest.raises(json.JSONDecodeError):
        Webhook.from_json("<html>")


def test_an_unknown_field_may_be_nested_as_deeply_as_it_likes() -> None:
    value: Any = []
    for _ in range(5_000):
        value = [value]
    hook = Webhook.from_dict({**WEBHOOK, "new": value})
    copied = hook.to_dict()["new"]
    assert "new=[[[[…]]]]" in repr(hook)
    for _ in range(5_000):
        (copied,) = copied
    assert copied == []


def test_objects_that_hold_their_own_kind() -> None:
    read = KakaoTalkSenderCategoryList.from_dict({"categories": [categories(depth=50)]})
    assert read.categories[0].subcategories[0].subcategories[0].code == "47"
    with pytest.raises(
        DecodeError, match=r"^\$: expected less deeply nested objects, found an object with 1 field"
    ) as caught:
        KakaoTalkSenderCategoryList.from_dict({"categories": [categories(depth=2_000)]})
    assert caught.value.path == "$"


def categories(depth: int) -> dict[str, Any]:
    document: dict[str, Any] = {"code": "leaf"}
    for level in range(depth):
        document = {"code": str(level), "subcategories": [document]}
    return document


def test_a_document_that_contains_itself() -> None:
    document: dict[str, Any] = {**WEBHOOK}
    document["new"] = document
    with pytest.raises(
        DecodeError, match=r"^\$: expected a JSON object \(Webhook\), found a value nested .*containing itself"
    ) as caught:
        Webhook.from_dict(document)
    assert caught.value.path == "$"


# Long lists


def long_page(**changes: Any) -> dict[str, Any]:
    hooks: list[Any] = [{**WEBHOOK, "id": str(number)} for number in range(100)]
    return {"totalSize": 100, "webhooks": hooks, **changes}


def test_a_long_page_is_let_go_of_while_it_is_read() -> None:
    document = long_page(new=list(range(100)))
    assert consume(("model", "WebhookList"), document).to_dict() == long_page(new=list(range(100)))
    assert document["webhooks"] == []
    untouched = long_page()
    assert decode(("model", "WebhookList"), untouched).to_dict() == untouched == long_page()
    assert WebhookList.from_dict(untouched).to_dict() == untouched == long_page()


@pytest.mark.parametrize(
    ("bad", "path"),
    [("x", "$.webhooks[70]"), ({"id": ["x"]}, "$.webhooks[70].id"), ({"triggers": [{}]}, "$.webhooks[70].triggers[0]")],
)
def test_a_bad_item_of_a_long_page_is_found_as_well(bad: Any, path: str) -> None:
    document = long_page()
    document["webhooks"][70] = bad
    with pytest.raises(DecodeError) as caught:
        WebhookList.from_dict(document)
    assert caught.value.path == path


def test_a_long_page_may_hold_null() -> None:
    document = long_page()
    document["webhooks"][3] = None
    assert WebhookList.from_dict(document).to_dict() == document
    with pytest.raises(DecodeError, match=r"\$\.totalSize"):
        WebhookList.from_dict({**document, "totalSize": []})
    with pytest.raises(DecodeError, match=r"\$\.pageSize: expected an integer, found an array of 50"):
        WebhookList.from_dict({"pageSize": ["x"] * 50})
