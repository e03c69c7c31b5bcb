"""Building models: from keywords, nested mappings and whatever else Python offers for a list or a time."""

# ruff: noqa: E501

from __future__ import annotations

import copy
import datetime as dt
import json
import math
import pickle
from types import MappingProxyType
from typing import Any

import attrs
import pytest

from sinch_provisioning_core import models
from sinch_provisioning_core.models import (
    BundleInput,
    BundleSmsAppInput,
    WebhookInput,
    WebhookTrigger,
    WebhookUpdateInput,
    WhatsAppBodyComponentInput,
    WhatsAppTemplateAnalytics,
    WhatsAppTemplateDetailsInput,
    WhatsAppTemplateInput,
    WhatsAppUrlButtonInput,
)
from sinch_provisioning_core.runtime.errors import InvalidInputError
from sinch_provisioning_core.runtime.json_text import dump_json, parse_json
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.writing import jsonable

NAIVE = dt.datetime(2023, 1, 1)


def hook(**changes: Any) -> WebhookInput:
    fields: dict[str, Any] = {"target": "https://me.example", "secret": "s3cret", "triggers": ["ALL"], **changes}
    return WebhookInput(**fields)


def test_text_becomes_enum_members() -> None:
    assert hook().triggers == [WebhookTrigger.ALL]
    assert isinstance(hook(triggers=["NEW"]).triggers[0], WebhookTrigger)


@pytest.mark.parametrize(
    "triggers",
    [
        ["BUNDLE_DONE", "ALL"],
        ("BUNDLE_DONE", "ALL"),
        (name for name in ["BUNDLE_DONE", "ALL"]),
        {"BUNDLE_DONE": 1, "ALL": 2}.keys(),
        [WebhookTrigger.BUNDLE_DONE, WebhookTrigger.ALL],
        map(WebhookTrigger, ["BUNDLE_DONE", "ALL"]),
    ],
    ids=["list", "tuple", "generator", "keys", "members", "iterator"],
)
def test_any_iterable_is_a_list(triggers: Any) -> None:
    assert hook(triggers=triggers).to_dict()["triggers"] == ["BUNDLE_DONE", "ALL"]


def test_sets_have_one_order() -> None:
    names = [trigger.value for trigger in WebhookTrigger]
    assert hook(triggers=set(names)).to_dict()["triggers"] == sorted(names)
    assert hook(triggers=frozenset(reversed(names))).to_dict()["triggers"] == sorted(names)


def test_nested_mappings_by_wire_names_python_names_or_both() -> None:
    built = WhatsAppTemplateInput(
        name="order",
        language="EN",
        category="MARKETING",
        details={
            "message_send_ttl_seconds": 50_000,
            "components": [
                {"type": "BODY", "text": "Hi", "add_security_recommendation": True},
                WhatsAppBodyComponentInput(type="BODY", text="a model among dicts"),
                {"type": "BUTTONS", "buttons": ({"type": "PHONE_NUMBER", "phone_number": "+46", "text": "Call"},)},
            ],
        },
    )
    assert built.to_dict()["details"] == {
        "messageSendTtlSeconds": 50_000,
        "components": [
            {"type": "BODY", "text": "Hi", "addSecurityRecommendation": True},
            {"type": "BODY", "text": "a model among dicts"},
            {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "phoneNumber": "+46", "text": "Call"}]},
        ],
    }
    details = built.details
    assert isinstance(details, WhatsAppTemplateDetailsInput)
    assert isinstance(details.components[0], WhatsAppBodyComponentInput)
    assert MappingProxyType(built.to_dict()["details"]) == details.to_dict()


def test_a_mapping_that_is_no_dict() -> None:
    built = WhatsAppTemplateInput(
        name="a", language="EN", category="UTILITY", details=MappingProxyType({"components": []})
    )
    assert built.to_dict()["details"] == {"components": []}


def test_a_scalar_where_a_union_takes_one() -> None:
    bundle = BundleInput(region="EU", sms_app=True, subproject={"name": "x"})
    assert bundle.to_dict() == {"region": "EU", "smsApp": True, "subproject": {"name": "x"}}
    assert isinstance(BundleInput(region="EU", sms_app={}).sms_app, BundleSmsAppInput)


def test_unset_is_left_out_and_none_is_null() -> None:
    update = models.WhatsAppSenderDetailsUpdateInput(about=None)
    assert update.email is UNSET
    assert update.to_dict() == {"about": None}
    assert jsonable(("model", "WebhookUpdateInput"), {"target": UNSET, "secret": "x"}) == {"secret": "x"}
    assert jsonable("object", {"a": UNSET, "b": [{"c": UNSET}]}) == {"b": [{}]}


def test_a_field_that_may_be_cleared_says_so() -> None:
    source = models.RcsSenderDetailsUpdateInput.__module__
    text = __import__("pathlib").Path(__import__("sys").modules[source].__file__).read_text(encoding="utf-8")
    assert text.lower().count("clears it") >= 2


def test_a_misspelt_keyword() -> None:
    with pytest.raises(TypeError, match=r"WebhookInput\(\) got unexpected keyword arguments: 'trigers' \(did you mean 'triggers'\?\)"):  # fmt: skip
        hook(trigers=["ALL"])


def test_extra_fields_are_sent() -> None:
    assert hook(additional_properties={"newField": (1, 2)}).to_dict()["newField"] == [1, 2]


def test_times_are_taken_aware_and_given_back_as_written() -> None:
    moment = dt.datetime(2023, 1, 19, 14, 11, 8, 204_000, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    built = WhatsAppTemplateAnalytics(
        sent=1, delivered=1, read=1, start=moment, end="2023-01-19t13:11:08.204Z", buttons=[]
    )
    assert built.to_dict()["start"] == "2023-01-19T13:11:08.204Z"
    assert built.to_dict()["end"] == "2023-01-19t13:11:08.204Z"
    assert built.start.datetime == built.end.datetime == moment
    assert jsonable("any", {"when": moment}) == {"when": "2023-01-19T13:11:08.204Z"}


def test_a_naive_time_is_refused_by_name() -> None:
    built = WhatsAppTemplateAnalytics(sent=1, delivered=1, read=1, start=NAIVE, end="x", buttons=[])
    with pytest.raises(InvalidInputError, match=r"^WhatsAppTemplateAnalytics: 2 problems") as caught:
        built.validate()
    assert [violation.path for violation in caught.value.violations] == ["start", "end"]


# After building


def test_what_is_put_into_a_model_later_is_brought_into_its_type() -> None:
    built = WhatsAppTemplateInput(name="a", language="EN", category="UTILITY", details={"components": []})
    built.details = {"message_send_ttl_seconds": 60, "components": ({"type": "BODY", "text": "x"},)}  # type: ignore[assignment]
    built.category = "MARKETING"  # type: ignore[assignment]
    body = built.to_dict()
    assert body["details"] == {"messageSendTtlSeconds": 60, "components": [{"type": "BODY", "text": "x"}]}
    assert body["category"] == "MARKETING"
    details = WhatsAppTemplateDetailsInput(components=[])
    details.components.append({"type": "BUTTONS", "buttons": [{"type": "FLOW", "flow_id": "1"}]})  # type: ignore[arg-type]
    assert details.to_dict() == {"components": [{"type": "BUTTONS", "buttons": [{"type": "FLOW", "flowId": "1"}]}]}


def test_a_field_that_does_not_exist_cannot_be_set() -> None:
    with pytest.raises(AttributeError):
        hook().trigger = []  # type: ignore[attr-defined]


def test_a_changed_copy() -> None:
    first = hook()
    second = attrs.evolve(first, target="https://other.example")
    assert (first.target, second.target) == ("https://me.example", "https://other.example")
    assert first != second
    assert first == hook()
    assert first != WebhookUpdateInput(target="https://me.example", secret="s3cret", triggers=["ALL"])
    assert first != "text"
    assert first != BundleInput(region="EU")


def test_an_old_pickle_is_read_by_a_class_with_more_fields() -> None:
    state = hook().__getstate__()
    del state["secret"]
    state["_additional"] = {"new": 1}
    other = WebhookInput.__new__(WebhookInput)
    other.__setstate__(state)
    assert other.to_dict() == {"target": "https://me.example", "triggers": ["ALL"], "new": 1}
    assert getattr(other, "secret") is UNSET  # noqa: B009
    assert pickle.loads(pickle.dumps(other)) == other == copy.deepcopy(other)


def test_models_are_mutable_so_they_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(hook())


# JSON text


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, b"bytes", object(), {1, 2}, 1j, UNSET, dt.date(2026, 1, 1), {"a": math.nan}]
)
def test_what_json_cannot_hold_is_never_sent(value: Any) -> None:
    with pytest.raises(InvalidInputError, match=r"JSON: body\.field"):
        dump_json({"body": {"field": value}})
    with pytest.raises(InvalidInputError, match=r"JSON: "):
        dump_json(value if not isinstance(value, dict) else math.inf)


def test_what_only_the_slow_way_can_write() -> None:
    assert json.loads(dump_json({"n": 10**30})) == {"n": 10**30}
    assert json.loads(dump_json({"half": "\ud83d"})) == {"half": "\ud83d"}
    assert dump_json({"ü": None}) == '{"ü":null}'.encode()
    assert parse_json(b'{"a": [1, 2.5, null]}') == {"a": [1, 2.5, None]}


def test_both_ways_write_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    from sinch_provisioning_core.runtime import json_text

    value = {"text": 'ü🙂\n"', "n": [1, -2.5, True, None], "o": {}}
    fast = dump_json(value)
    monkeypatch.setitem(__import__("sys").modules, "orjson", None)
    json_text._dumper.cache_clear()
    json_text.parser.cache_clear()
    try:
        assert dump_json(value) == fast
        assert parse_json(fast) == value
        assert parse_json(fast.decode()) == value
        assert parse_json('"ä"'.encode("utf-16")) == "ä"
        assert parse_json('"\ud800"'.encode("utf-8", "surrogatepass")) == "\ud800"
        with pytest.raises(ValueError, match=r"^NaN is no JSON$"):
            parse_json("[NaN]")
        with pytest.raises(InvalidInputError, match="finite"):
            dump_json({"a": math.nan})
        with pytest.raises(ValueError, match=r"^the JSON text is nested too deeply$"):
            parse_json("[" * 100_000)
    finally:
        json_text._dumper.cache_clear()
        json_text.parser.cache_clear()


def test_a_button_by_its_model() -> None:
    button = WhatsAppUrlButtonInput(type="URL", text="Go", url="https://me.example")
    assert json.loads(button.to_json()) == {"type": "URL", "text": "Go", "url": "https://me.example"}
