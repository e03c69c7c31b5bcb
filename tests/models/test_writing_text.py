"""The JSON text of a model is that of its dict, whatever it holds."""

from __future__ import annotations

import datetime as dt
import json
import linecache
import math
import random
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sinch_provisioning_core import models
from sinch_provisioning_core.models import (
    Webhook,
    WebhookTrigger,
    WhatsAppTemplateDetails,
    WhatsAppUrlButton,
)
from sinch_provisioning_core.runtime import writing_text
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.consuming import LARGE
from sinch_provisioning_core.runtime.json_text import dump_json
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.timestamp import Timestamp
from sinch_provisioning_core.runtime.unset import UNSET

from . import documents

either_way = pytest.mark.usefixtures("parser")
further = settings(
    max_examples=120,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
        HealthCheck.function_scoped_fixture,  # all examples of one run are written in the same way
    ],
)
sources = st.randoms(use_true_random=False)


def outcome(write: Callable[[], str]) -> str | tuple[type[Exception], str]:
    try:
        return write()
    except Exception as error:
        return type(error), str(error)


def same_text(model: Model) -> None:
    assert outcome(model.to_json) == outcome(lambda: dump_json(model.to_dict()).decode())


# Documents of every schema


@pytest.mark.parametrize("name", documents.models())
def test_the_text_of_every_model(name: str) -> None:
    for document in (*documents.examples(name, wild=True, count=2), *documents.examples(name, wild=False, count=1)):
        if document is not None:
            same_text(getattr(models, name).from_dict(document))


def test_what_is_ordinary_is_written_without_a_dict(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(value: Any) -> Any:
        raise AssertionError

    monkeypatch.setattr(writing_text, "encode", refuse)
    by_dict = set[str]()
    for name in documents.models():
        for document in (*documents.examples(name, wild=True), *documents.examples(name, wild=False)):
            if document is not None:
                try:
                    assert json.loads(getattr(models, name).from_dict(document).to_json()) == document
                except AssertionError:
                    by_dict.add(name)
    assert by_dict == {"PapiError"}  # a map of lists


# What else a model may hold


class Loud(str):
    __slots__ = ()

    def __str__(self) -> str:
        return self.upper()


class Count(int):
    def __repr__(self) -> str:
        return "many"


class Weight(float):
    def __repr__(self) -> str:
        return "heavy"


class Kind(Enum):
    TEXT = "APPROVED"
    NUMBER = 1
    TRUE = True
    FRACTION = 0.5
    PAIR = (1, "two")
    LIST = [1]  # noqa: RUF012
    LOUD = Loud("loud")
    MOMENT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


class Misleading(str, Enum):  # noqa: UP042
    """Its text is not its value."""

    def __new__(cls, text: str, value: str) -> Misleading:
        member = str.__new__(cls, text)
        member._value_ = value
        return member

    ONE = ("one", "APPROVED")


def holding_itself() -> list[Any]:
    value: list[Any] = []
    value += [value, value]
    return value


def nested(levels: int, wrap: Callable[[Any], Any]) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = wrap(value)
    return value


AWARE = dt.datetime(2026, 1, 1, 12, 30, 15, 123456, tzinfo=dt.timezone(dt.timedelta(hours=2)))
ODD: list[Callable[[], Any]] = [
    *(lambda value=value: value for value in (None, UNSET, True, 0, 5.0, -0.0, 0.1, math.nan, -math.inf, 10**5_000)),
    *(lambda value=value: value for value in (2**63 - 1, 2**63, 2**64, -(2**63), -(2**63) - 1, 10**30)),
    *(lambda value=value: value for value in (1e15, 1e16, 1.5e22, 1e-4, 1e-5, 1e-7, 5e-324, 1.7976931348623157e308)),
    *(
        lambda value=value: value
        for value in ("", "null", 'a "\\/\x00\x1f\x7f\u2028', "Malmö 🙂", "\ud800", "<&>", b"x")
    ),
    *(lambda value=value: value for value in (Loud("loud"), Count(7), Weight(2.5), *Kind, *Misleading, Decimal(1))),
    *(lambda value=value: value for value in (WebhookTrigger.ALL, WebhookTrigger("NEW"), Timestamp("2026-01-01"))),
    *(lambda value=value: value for value in (AWARE, AWARE.replace(tzinfo=None), AWARE.date(), object(), 1j)),
    *(lambda value=value: value for value in ((1, "a"), {10, 9}, frozenset("ba"), {1, "1"}, deque([1]), range(2))),
    lambda: {"id": "1", "target": None, "b": UNSET, "c": [dict[str, Any](), list[Any](), AWARE, Kind.TEXT]},
    lambda: {"type": "URL", "text": "Go", "is_meta_generated": True, "new": 1},
    lambda: {"new": 1, "url": "x", "text": "Go", "type": "URL", "delivered": 2.0, "sent": 1, "end": AWARE, "start": ""},
    lambda: {"message_send_ttl_seconds": 1, "components": [], "display_name": "x", "otp_type": "x", "type": "OTP"},
    lambda: MappingProxyType({"a": MappingProxyType(dict[str, Any]()), "b": (1,)}),
    lambda: {1: 2},
    lambda: {None: None},
    lambda: {Loud("k"): Loud("v")},
    lambda: {"\ud800": 1},
    lambda: {"a": UNSET},
    lambda: [UNSET],
    lambda: [{"id": "1"}, Webhook.from_dict({"id": "2"}), "x", 5.0, WebhookTrigger.ALL],
    lambda: Webhook.from_dict({"target": "x", "new": [1.5]}),
    lambda: nested(200, lambda value: [value]),
    lambda: nested(200, lambda value: {"a": value}),
]


FIELDS = {
    "text": ("Webhook", "target"),
    "one text alone": ("WhatsAppUrlButton", "type"),
    "an integer": ("WhatsAppTemplateAnalytics", "sent"),
    "a number": ("ConversationAccountLocation", "lat"),
    "true or false": ("WhatsAppTemplate", "is_meta_generated"),
    "a time": ("KakaoTalkComment", "created"),
    "an enum of texts": ("WhatsAppTemplate", "state"),
    "an enum of numbers": ("BundleWebhookDeliveryStatus", "http_status_code"),
    "a model": ("WhatsAppTemplate", "details"),
    "a union": ("BundleInput", "subproject"),
    "texts": ("WhatsAppBodyComponent", "examples"),
    "enums": ("Webhook", "triggers"),
    "models": ("WhatsAppTemplate", "analytics"),
    "models of a union": ("WhatsAppButtonsComponent", "buttons"),
    "a map of texts": ("BundleSubproject", "labels"),
    "a map of lists": ("PapiError", "additional_information"),
}


@either_way
@pytest.mark.parametrize("make", ODD)
def test_odd_values_in_each_kind_of_field(make: Callable[[], Any]) -> None:
    for name, field in FIELDS.values():
        for value in (make(), [make()], {"key": make()}):
            model: Model = getattr(models, name).from_dict({})
            setattr(model, field, value)
            same_text(model)
    hook = Webhook.from_dict({"new": 1})
    hook.additional_properties["odd"] = make()
    same_text(hook)


@either_way
@pytest.mark.parametrize("make", [holding_itself, lambda: nested(5_000, lambda value: [value])])
def test_what_is_too_deep_is_refused(make: Callable[[], Any]) -> None:
    hook = Webhook.from_dict({"id": "1"})
    hook.additional_properties["new"] = make()
    same_text(hook)
    text = refusal = ""
    try:  # Python 3.13 writes more levels than 3.11
        text = hook.to_json()
    except ValueError as error:
        refusal = str(error)
    assert "contain" in refusal or text.count("[") >= 5_000


@either_way
@further
@given(st.sampled_from(documents.models()), sources, st.lists(st.sampled_from(ODD), min_size=1, max_size=3))
def test_odd_values_anywhere(name: str, source: random.Random, odd: list[Callable[[], Any]]) -> None:
    document = documents.make(name, source, wild=True)
    if document is None:
        return
    model: Model = getattr(models, name).from_dict(document)
    known = list(places(model))
    for make in odd:
        holder, place = source.choice(known)
        value = make()
        if isinstance(holder, Model):
            setattr(holder, place, value)
        else:
            holder[place] = value
    same_text(model)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Where something else can be put: fields, known and unknown, items of lists, members of mappings."""
    if isinstance(value, Model):
        fields = codec_of(type(value)).fields
        yield from ((value, field.name) for field in fields)
        yield from ((value.additional_properties, key) for key in ("new", *(field.wire_name for field in fields[:2])))
        members: Any = [getattr(value, field.name) for field in fields] + [value.additional_properties]
    elif isinstance(value, list):
        yield from ((value, index) for index in range(len(value)))
        members = value
    elif isinstance(value, dict):
        yield from ((value, key) for key in [*value, "new"])
        members = value.values()
    else:
        members = ()
    for member in members:
        yield from places(member)


@either_way
def test_an_unknown_field_takes_the_place_of_one_of_the_same_name() -> None:
    hook = Webhook.from_dict({"id": "1", "target": "x"})
    hook.additional_properties.update(new=1, id="2")
    assert hook.to_json() == '{"id":"2","target":"x","new":1}'


@either_way
def test_what_can_be_read_once_is_written() -> None:
    """An iterator is empty when it has been looked at: nothing may do so before it is written."""
    hook = Webhook.from_dict({"id": "1", "target": "x", "new": 2**70})
    cast("Any", hook).triggers = iter(["ALL", WebhookTrigger("NEW")])
    assert json.loads(hook.to_json())["triggers"] == ["ALL", "NEW"]
    details = WhatsAppTemplateDetails.from_dict({"components": []})
    buttons = ({"type": "URL", "text": text} for text in ("Go", "\ud800"))
    cast("Any", details).components = [{"type": "BUTTONS", "buttons": buttons}]
    written = json.loads(details.to_json())["components"][0]["buttons"]
    assert [button["text"] for button in written] == ["Go", "\ud800"]


def test_only_what_is_written_is_compiled() -> None:
    row: Mapping[str, Any] = {"__slots__": ("_additional", "inner"), "__wire__": ()}
    inner = cast("Any", type("InnerOfOuter", (Model,), {**row, "__slots__": ("_additional",)}))
    table = (("inner", "inner", ("model", inner)),)
    outer = cast("Any", type("OuterOfInner", (Model,), {**row, "__wire__": table}))
    compiled = "<sinch_provisioning: write InnerOfOuter as text>"
    assert outer(inner=UNSET).to_json() == "{}"
    assert compiled not in linecache.cache
    assert outer(inner={"new": 1}).to_json() == '{"inner":{"new":1}}'
    assert compiled in linecache.cache


# Reading a small text is a way of its own, too


@either_way
@pytest.mark.parametrize(
    "text",
    ["{}", "null", '"x"', "[]", '{"triggers": 5}', '{"triggers": [{}]}', "{", "", "NaN", "[" * 1_500 + "]" * 1_500],
)
def test_a_small_text_is_read_as_a_large_one(text: str) -> None:
    def read(text: str) -> str:
        hook = Webhook.from_json(text)
        assert type(hook) is Webhook
        return hook.to_json()

    if text in ("{", ""):  # the parsers' messages name the end of the text
        for one in (text, text + " " * LARGE):
            with pytest.raises(ValueError, match=r"."):
                read(one)
    else:
        assert outcome(lambda: read(text)) == outcome(lambda: read(text + " " * LARGE))


def test_a_small_text_of_a_derived_class() -> None:
    class MyButton(WhatsAppUrlButton):
        pass

    button = MyButton.from_json('{"type": "URL", "text": "Go"}')
    assert type(button) is MyButton
    assert button.to_json() == '{"type":"URL","text":"Go"}'
