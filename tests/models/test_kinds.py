"""A field of each kind of type, by itself: what it is read as, what is written again, and what it refuses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from enum import Enum
from types import MappingProxyType
from typing import Any

import pytest

from sinch_provisioning_core.models import (
    BundleHttpStatusCode,
    BundleSmsAppInput,
    Timestamp,
    UnknownVariant,
    WebhookTrigger,
    WebhookUpdateInput,
    WhatsAppBodyComponent,
    WhatsAppFooterComponent,
)
from sinch_provisioning_core.runtime.consuming import LONG, consume
from sinch_provisioning_core.runtime.errors import DecodeError, excerpt
from sinch_provisioning_core.runtime.explaining import describe
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.reading import decode
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.writing import NestingError, encode, jsonable

ENUM: Any = ("enum", "WebhookTrigger")
NUMBERS: Any = ("enum", "BundleHttpStatusCode")
MODEL: Any = ("model", "WebhookUpdateInput")
TREE: Any = (
    "by",
    "type",
    ((("BODY",), ("model", "WhatsAppBodyComponent")), (("FOOTER",), ("model", "WhatsAppFooterComponent"))),
)
COMPONENT: Any = ("union", TREE, (("model", "WhatsAppBodyComponent"), ("model", "WhatsAppFooterComponent")))
BY_FIELDS: Any = (
    "union",
    ("fields", ("WebhookUpdateInput", "BundleSmsAppInput")),
    (MODEL, ("model", "BundleSmsAppInput")),
)
MIXED: Any = ("union", ("model", "BundleSmsAppInput"), (("model", "BundleSmsAppInput"), "bool"))
STATUS = next(iter(BundleHttpStatusCode))
LIMITS = (("maxLength", 1),)

GOOD: list[tuple[Any, Any, Any]] = [
    # type, JSON value, what it is read as
    ("str", "a", "a"),
    ("str", 5, 5),
    ("str", None, None),
    ("int", 5, 5),
    ("int", 5.0, 5),
    ("int", 5.5, 5.5),
    ("int", "5", "5"),
    ("float", 1.5, 1.5),
    ("float", 1, 1),
    ("bool", True, True),
    ("bool", "yes", "yes"),
    ("any", {"a": [1]}, {"a": [1]}),
    ("any", None, None),
    ("datetime", "2023-01-19T13:11:08Z", Timestamp("2023-01-19T13:11:08Z")),
    ("datetime", 5, 5),
    ("object", {"a": 1}, {"a": 1}),
    ("object", None, None),
    (("const", "A"), "A", "A"),
    (("const", "A"), 5, 5),
    (("const", 1), [1], [1]),
    (ENUM, "ALL", WebhookTrigger.ALL),
    (ENUM, "NEW", WebhookTrigger("NEW")),
    (ENUM, True, True),
    (ENUM, None, None),
    (NUMBERS, STATUS.value, STATUS),
    (NUMBERS, 999, BundleHttpStatusCode(999)),
    (NUMBERS, "x", "x"),
    (MODEL, {"target": "x", "new": 1}, WebhookUpdateInput),
    (MODEL, None, None),
    (COMPONENT, {"type": "BODY", "text": "x"}, WhatsAppBodyComponent),
    (COMPONENT, {"type": "FOOTER"}, WhatsAppFooterComponent),
    (COMPONENT, {"type": "NEW"}, UnknownVariant),
    (COMPONENT, {"examples": ["x"]}, WhatsAppBodyComponent),
    (BY_FIELDS, {"target": "x"}, WebhookUpdateInput),
    (BY_FIELDS, {"name": "x"}, BundleSmsAppInput),
    (BY_FIELDS, None, None),
    (MIXED, True, True),
    (MIXED, {"name": "x"}, BundleSmsAppInput),
    (("union", None, ("int", "bool")), "x", "x"),
    (("limited", "str", LIMITS), "long", "long"),
    (("null", MODEL), {"target": "x"}, WebhookUpdateInput),
]
BAD: list[tuple[Any, Any, str, str]] = [
    # type, JSON value, where below, what is expected
    ("str", {}, "", "text"),
    ("str", ["a"], "", "text"),
    ("int", [], "", "an integer"),
    ("float", {}, "", "a number"),
    ("bool", {}, "", "true or false"),
    ("datetime", [], "", "a time"),
    ("object", [], "", "an object"),
    ("object", "x", "", "an object"),
    (("const", "A"), {}, "", "text"),
    (ENUM, ["ALL"], "", "a WebhookTrigger"),
    (MODEL, "x", "", "an object (WebhookUpdateInput)"),
    (MODEL, {"target": []}, ".target", "text"),
    (COMPONENT, "x", "", "an object (WhatsAppBodyComponent or WhatsAppFooterComponent)"),
    (COMPONENT, {"type": []}, ".type", "text"),
    (COMPONENT, {"type": "BODY", "text": {}}, ".text", "text"),
    (BY_FIELDS, [], "", "an object (WebhookUpdateInput or BundleSmsAppInput)"),
    (MIXED, [], "", "an object (BundleSmsAppInput) or true or false"),
    (("limited", "str", LIMITS), {}, "", "text"),
    (("null", MODEL), 5, "", "an object (WebhookUpdateInput)"),
]


def holder(type_: Any, *flags: str) -> Any:
    """A model of four fields: one of the type, a list and a map of it, and a list of lists."""
    table = (
        ("one", "theOne", type_, *flags),
        ("many", "theMany", ("list", type_), *flags),
        ("named", "theNamed", ("map", type_), *flags),
        ("rows", "theRows", ("list", ("list", type_)), *flags),
    )
    return type("Holder", (Model,), {"__wire__": table, "__slots__": ("_additional", *(row[0] for row in table))})


REQUIRED = pytest.mark.parametrize("flags", [(), ("required",)])


@REQUIRED
@pytest.mark.parametrize(("type_", "value", "expected"), GOOD)
def test_what_is_read_is_written_again(type_: Any, value: Any, expected: Any, flags: tuple[str, ...]) -> None:
    cls = holder(type_, *flags)
    document = {"theOne": value, "theMany": [value, value], "theNamed": {"a": value}, "theRows": [[value], None]}
    for _ in range(2):  # the first document makes the functions of the next
        read = cls.from_dict(document)
        for found in (
            read.one,
            *read.many,
            read.named["a"],
            read.rows[0][0],
            decode(type_, value) if value else expected,
        ):
            if isinstance(expected, type):
                assert type(found) is expected
            else:
                assert found == expected
                assert type(found) is type(expected)
        assert (read.rows[1], len(read.many), read._additional) == (None, 2, None)
        assert read.to_dict() == document
        assert encode(read) == document
        assert cls(**{name: getattr(read, name) for name in ("one", "many", "named", "rows")}) == read


@REQUIRED
@pytest.mark.parametrize(("type_", "value", "below", "expected"), BAD)
def test_what_cannot_be_read_is_found(
    type_: Any, value: Any, below: str, expected: str, flags: tuple[str, ...]
) -> None:
    cls = holder(type_, *flags)
    good: Any = next((good for kind, good, _ in GOOD if kind == type_ and good is not None), None)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"theOne": value}, "$.theOne"),
        ({"theMany": [good, None, value]}, "$.theMany[2]"),
        ({"theNamed": {"a": good, "b": value}}, "$.theNamed.b"),
        ({"theRows": [[], [value]]}, "$.theRows[1][0]"),
    ]
    for document, place in cases:
        with pytest.raises(DecodeError) as caught:
            cls.from_dict(document)
        assert (caught.value.path, caught.value.expected) == (place + below, expected)
        if not below or value[below[1:]] == []:
            assert caught.value.excerpt == excerpt(value if not below else [])


def test_what_fits_is_passed_over_in_the_search() -> None:
    cls = holder("any")
    for fitting in ({"a": 1}, [1], None, "x"):
        with pytest.raises(DecodeError, match=r"^\$\.theNamed: expected an object, found an array of 0"):
            cls.from_dict({"theOne": fitting, "theMany": [fitting], "theNamed": []})
    with pytest.raises(DecodeError) as caught:
        decode(("model", "WhatsAppTemplateDetails"), {"components": [{"type": "BODY", "format": {}, "text": []}]})
    assert caught.value.path == "$.components[0].text"
    with pytest.raises(DecodeError) as caught:
        decode(("model", "WhatsAppTemplateDetails"), {"components": [{"type": "NEW"}, {"type": "BODY", "text": []}]})
    assert caught.value.path == "$.components[1].text"


@pytest.mark.parametrize(("count", "words"), [(2, "A0 or A1"), (4, "A0 or A1 or A2 or A3"), (5, "A0 or A1 or A2 or …")])
def test_a_union_of_many_is_told_briefly(count: int, words: str) -> None:
    names = tuple(f"A{number}" for number in range(count))
    assert describe(("union", ("fields", names), tuple(("model", name) for name in names))) == f"an object ({words})"


@pytest.mark.parametrize("type_", [MODEL, COMPONENT, MIXED])
def test_a_long_list_of_objects_is_let_go_of(type_: Any) -> None:
    value: Any = {"type": "BODY"} if type_ is COMPONENT else {"target": "x"}
    document = {"theOne": None, "theMany": [dict(value) for _ in range(LONG)]}
    read = consume(("model", holder(type_)), document)
    assert document["theMany"] == []
    assert read.to_dict() == {"theOne": None, "theMany": [value] * LONG}


@REQUIRED
def test_what_is_missing_is_unset_and_what_is_unknown_is_kept(flags: tuple[str, ...]) -> None:
    cls = holder("str", *flags)
    for document in ({}, {"theOne": "a"}, {"new": 1}, {"theOne": None, "theMany": [], "other": [1]}):
        read = cls.from_dict(document)
        assert (read.one is UNSET, read.many is UNSET) == ("theOne" not in document, "theMany" not in document)
        assert read.additional_properties == {key: document[key] for key in document if not key.startswith("the")}
        assert read.to_dict() == document


@pytest.mark.parametrize(
    ("document", "path", "expected"),
    [
        ({"theMany": {}}, "$.theMany", "an array"),
        ({"theMany": "abc"}, "$.theMany", "an array"),
        ({"theNamed": []}, "$.theNamed", "an object"),
        ({"theRows": [{}]}, "$.theRows[0]", "an array"),
        ([], "$", "an object (Holder)"),
    ],
)
@pytest.mark.parametrize("type_", ["str", ENUM, COMPONENT, MODEL])
def test_what_should_hold_others(type_: Any, document: Any, path: str, expected: str) -> None:
    with pytest.raises(DecodeError) as caught:
        holder(type_).from_dict(document)
    assert (caught.value.path, caught.value.expected) == (path, expected)


# Writing what was put into a field later


class Word(str):
    __slots__ = ()


class Number(int):
    pass


class Share(float):
    pass


class Colour(Enum):
    RED = "red"


MOMENT = dt.datetime(2023, 1, 19, 13, 11, 8, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("type_", "value", "written"),
    [
        ("str", Word("a"), "a"),
        ("int", Number(5), 5),
        ("float", Share(1.5), 1.5),
        ("str", MOMENT, "2023-01-19T13:11:08.000Z"),
        ("datetime", MOMENT, "2023-01-19T13:11:08.000Z"),
        ("str", Colour.RED, "red"),
        ("any", {"a": Colour.RED, "b": (Number(1),)}, {"a": "red", "b": [1]}),
        ("any", frozenset({"b", "a"}), ["a", "b"]),
        ("any", [{2, 10, "a"}], [[10, 2, "a"]]),
        ("object", MappingProxyType({"a": {1, 2}}), {"a": [1, 2]}),
        (ENUM, "ALL", "ALL"),
        (ENUM, WebhookTrigger.ALL, "ALL"),
        (ENUM, 5, 5),
        (MODEL, {"target": "x", "more": (1,)}, {"target": "x", "more": [1]}),
        (MODEL, WebhookUpdateInput(target="x"), {"target": "x"}),
        (MODEL, MappingProxyType({"target": "x", "secret": UNSET}), {"target": "x"}),
        (COMPONENT, {"type": "BODY", "examples": ("a",)}, {"type": "BODY", "examples": ["a"]}),
        (COMPONENT, {"type": "FOOTER", "code_expiration_minutes": 1}, {"type": "FOOTER", "codeExpirationMinutes": 1}),
    ],
)  # fmt: skip
def test_values_of_python_are_written_as_json(type_: Any, value: Any, written: Any) -> None:
    for flags in ((), ("required",)):
        model = holder(type_, *flags)()
        model.one, model.many, model.named = value, [value], {"a": value}
        assert model.to_dict() == {"theOne": written, "theMany": [written], "theNamed": {"a": written}}
        kinds = [type(model.to_dict()["theOne"]), type(model.to_dict()["theMany"][0])]
        assert kinds == [type(written)] * 2


@pytest.mark.parametrize("type_", ["str", ENUM, COMPONENT, MODEL])
def test_any_iterable_put_into_a_list(type_: Any) -> None:
    value: Any = {"str": "a", ENUM: "ALL", COMPONENT: {"type": "BODY"}, MODEL: {"target": "x"}}[type_]

    def items() -> Iterator[Any]:
        yield value

    for given in ((value,), items(), [value]):
        model = holder(type_)()
        model.many = given
        assert model.to_dict() == {"theMany": [value]}
    model.many = "text"
    assert model.to_dict() == {"theMany": "text"}
    model.many = None
    assert model.to_dict() == {"theMany": None}


def test_what_is_written_shares_nothing() -> None:
    model = holder("any")(one={"a": [1]}, additional_properties={"new": {"b": [2]}})
    first = model.to_dict()
    first["theOne"]["a"].append(1)
    first["new"]["b"].append(2)
    assert model.to_dict() == {"theOne": {"a": [1]}, "new": {"b": [2]}}
    fresh: Any = holder("any")(additional_properties={"a": UNSET, "b": [1]})
    assert fresh.to_dict() == {"b": [1]}


@pytest.mark.parametrize("naive", [dt.datetime(2023, 1, 1), dt.date(2023, 1, 1), b"x", 1j, UNSET])
def test_what_has_no_json_value_is_left(naive: Any) -> None:
    assert encode(naive) is naive
    assert encode([naive]) == [naive]
    assert jsonable("datetime", naive) is naive


def test_how_deep_it_goes() -> None:
    value: Any = "end"
    for _ in range(10_001):
        value = [value]
    assert isinstance(encode(value), list)
    with pytest.raises(NestingError, match=r"^nested more than 10000 levels deep, or containing itself$"):
        encode([value])
