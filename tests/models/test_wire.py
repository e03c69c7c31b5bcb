"""A call on the wire, by an operation of our own: its path, its query, its body, its answer."""

# ruff: noqa: E501

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Any

import pytest

from sinch_provisioning_core.models import Webhook, WebhookInput, WebhookList, WebhookTrigger
from sinch_provisioning_core.runtime.call import given
from sinch_provisioning_core.runtime.errors import DecodeError, InvalidInputError, Violation, excerpt
from sinch_provisioning_core.runtime.json_text import dump_json
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.operation import Operation, Parameter
from sinch_provisioning_core.runtime.spelling import as_written
from sinch_provisioning_core.runtime.text import bounded, escaped
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import (
    body_fields,
    build_body,
    build_path,
    build_query,
    check_query,
    decode_answer,
)

TRIGGERS: Any = ("list", ("enum", "WebhookTrigger"))


def operation(path: str = "/p/{projectId}/a/{aId}/b/{bId}", **changes: Any) -> Operation[Any]:
    fields: dict[str, Any] = {
        "service": "s",
        "name": "n",
        "tag": "t",
        "path_parameters": (Parameter("a_id", "aId", "str"), Parameter("b_id", "bId", "str")),
        "answers": {200: ("model", "Webhook"), 204: None},
        "errors": {},
        **changes,
    }
    return Operation("Op_v1", "GET", path, **fields)


def said(error: pytest.ExceptionInfo[InvalidInputError]) -> list[str]:
    return [str(violation) for violation in error.value.violations]


class Place(Enum):
    HERE = "he/re"


def test_values_of_a_path_are_encoded_whole() -> None:
    assert build_path(operation(), "p 1", ("ä/?", Place.HERE)) == "/p/p%201/a/%C3%A4%2F%3F/b/he%2Fre"
    assert build_path(operation("/a/{aId}/b/{bId}"), None, ("x", "..y")) == "/a/x/b/..y"
    with pytest.raises(ValueError, match="zip"):
        build_path(operation(), "p", ("x",))
    with pytest.raises(ValueError, match="zip"):
        build_path(operation(), "p", ("x", "y", "z"))


@pytest.mark.parametrize(
    ("project", "values", "complaints"),
    [
        (None, ("x", "y"), ["project_id is missing: give it to the client or to the call, or set SINCH_PROJECT_ID"]),
        ("p", (None, 5), ["a_id must be text (given: None)", "b_id must be text (given: 5)"]),
        ("", ("x", ""), [f"{name} must not be empty: an empty path segment would address another resource" for name in ("project_id", "b_id")]),
        ("p", (".", ".."), [f"{name} must not be {text!r}: as a path segment it would address another resource" for name, text in (("a_id", "."), ("b_id", ".."))]),
        ("p", ("x", "\ud800"), [r"b_id cannot be sent: it holds half of a surrogate pair, which UTF-8 cannot express (given: '\ud800')"]),
    ],
)  # fmt: skip
def test_values_that_no_path_can_have(project: Any, values: Any, complaints: list[str]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        build_path(operation(), project, values)
    assert said(caught) == complaints
    assert caught.value.what == "Op_v1"


QUERY = operation(
    query_parameters=(
        Parameter("page_size", "pageSize", ("limited", "int", (("maximum", 9),)), True),
        Parameter("with_all", "withAll", "bool", False, True),
        Parameter("filter_triggers", "filterTriggers", TRIGGERS),
        Parameter("since", "since", "datetime"),
    )
)


def test_a_query_as_pairs() -> None:
    since = dt.datetime(2023, 1, 1, tzinfo=dt.UTC)
    query = {
        "pageSize": 5.0,
        "withAll": True,
        "filterTriggers": ("ALL", WebhookTrigger.BUNDLE_DONE),
        "since": since,
        "new": [False, 1.5, "x"],
        "left": UNSET,
        "none": None,
        "after": "ä",
    }
    assert build_query(QUERY, query) == [
        ("pageSize", "5"),
        ("withAll", "true"),
        ("filterTriggers", "ALL"),
        ("filterTriggers", "BUNDLE_DONE"),
        ("since", "2023-01-01T00:00:00.000Z"),
        ("new", "false"),
        ("new", "1.5"),
        ("new", "x"),
        ("after", "ä"),
    ]


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (
            "\ud800",
            r"x cannot be sent: it holds half of a surrogate pair, which UTF-8 cannot express (given: '\ud800')",
        ),
        pytest.param(10**5_000, "x cannot be sent as text (given: a int too long to show)", id="huge"),
    ],
)
def test_a_query_that_cannot_be_sent(value: Any, complaint: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        build_query(QUERY, {"x": value})
    assert (caught.value.what, said(caught)) == ("query", [complaint])


def test_a_query_is_checked() -> None:
    with pytest.raises(InvalidInputError) as caught:
        check_query(QUERY, {"pageSize": None, "filterTriggers": iter(["ALL"]), "since": "soon"})
    assert [text.partition(" (given")[0] for text in said(caught)] == [
        "page_size is required",
        "filter_triggers must be a list, which can be read more than once",
        "since must be an aware datetime or an ISO 8601 text",
    ]
    assert caught.value.what == "Op_v1"
    assert "(given: <list_iterator" in said(caught)[1]
    check_query(QUERY, {"pageSize": 5.0})
    with pytest.raises(InvalidInputError) as caught:
        check_query(QUERY, {"pageSize": 10, "withAll": None})
    assert said(caught) == ["page_size is greater than 9 (given: 10)"]
    with pytest.warns(DeprecationWarning, match=r"^with_all is deprecated in Op_v1$"):
        check_query(QUERY, {"pageSize": 9, "withAll": True, "filterTriggers": {"ALL"}})


HOOK = {"target": "https://me.example", "secret": "s", "triggers": ["ALL"]}
REQUIRED = operation(body=("model", "WebhookInput"), body_required=True)
OPTIONAL = operation(body=("model", "WebhookUpdateInput"))


def test_a_body_in_any_form() -> None:
    for body in (HOOK, WebhookInput(**HOOK), given(UNSET, **HOOK), given(HOOK)):  # type: ignore[arg-type]
        assert build_body(REQUIRED, body) == HOOK
    assert build_body(OPTIONAL, UNSET) is UNSET
    assert build_body(OPTIONAL, given(UNSET)) in (UNSET, {})
    assert build_body(operation(), UNSET) is UNSET
    assert build_body(REQUIRED, {"target": 5}, validate=False) == {"target": 5}
    with pytest.raises(InvalidInputError) as caught:
        build_body(REQUIRED, UNSET)
    assert said(caught) == ["target is required", "secret is required", "triggers is required"]


def deep() -> Any:
    loop: dict[str, Any] = {}
    loop["target"] = loop
    return loop


@pytest.mark.parametrize(
    ("tried", "body", "complaint"),
    [
        (REQUIRED, given({"a": 1}, target="x", secret="y"), "body was given beside keywords (target, secret); give the one or the others"),
        (operation(), {}, "body was given, but the operation takes none"),
        (REQUIRED, deep(), "body is nested"),
    ],
)  # fmt: skip
def test_a_body_that_cannot_be(tried: Operation[Any], body: Any, complaint: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        build_body(tried, body)
    (text,) = said(caught)
    assert text.startswith(complaint)
    assert caught.value.what == "Op_v1"


def test_lists_in_lists_without_end() -> None:
    """Where a variant is to be chosen by them."""
    value: Any = []
    for _ in range(5_000):
        value = [value]
    variants = (("model", "Webhook"), ("model", "WebhookList"))
    either = operation(body=("union", ("fields", ("Webhook", "WebhookList")), variants))
    with pytest.raises(InvalidInputError) as caught:
        build_body(either, {"id": value, "webhooks": value})
    assert said(caught) == ["body is nested too deeply, or contains itself"]
    assert caught.value.what == "Op_v1"


def test_keywords_that_do_not_exist() -> None:
    with pytest.raises(TypeError) as caught:
        build_body(REQUIRED, given(UNSET, targett="x", target="y"))
    assert str(caught.value) == "Op_v1 got unexpected keyword arguments: 'targett' (did you mean 'target'?)"


def test_the_fields_of_a_body() -> None:
    assert body_fields(None) == body_fields("any") == body_fields(("union", None, ("int",))) == {}
    assert body_fields(("null", ("model", "Webhook")))["project_id"] == "projectId"
    both = ("union", ("fields", ("Webhook", "WebhookList")), (("model", "Webhook"), ("model", "WebhookList")))
    assert body_fields(both) == body_fields(("model", "Webhook")) | body_fields(("model", "WebhookList"))  # type: ignore[arg-type]


def test_warnings_of_a_refused_body_are_kept_and_the_rules_see_its_json() -> None:
    seen: list[Any] = []

    def rules(value: Any) -> list[Violation]:
        seen.append(value)
        return [Violation("triggers[0]", "is odd", "'ALL'")]

    with pytest.raises(InvalidInputError) as caught, pytest.warns(UserWarning, match="is no field of WebhookInput"):
        build_body(REQUIRED, WebhookInput(**HOOK, additional_properties={"trigers": 1}), rules=rules)  # type: ignore[arg-type]
    assert seen == [{**HOOK, "trigers": 1}]
    assert said(caught) == ["triggers[0] is odd (given: 'ALL')"]
    assert caught.value.warnings == ("trigers is no field of WebhookInput (did you mean 'triggers'?)",)
    assert caught.value.__suppress_context__


def test_an_answer_by_its_status_and_its_query() -> None:
    partial = operation(partial_answer=("fieldMask", ("model", "WebhookList")))
    assert decode_answer(partial, 204, {"id": "x"}) is None
    assert type(decode_answer(partial, 200, {"id": "x"})) is Webhook
    assert type(decode_answer(partial, 299, {"id": "x"}, {})) is Webhook
    for empty in (UNSET, None):
        assert type(decode_answer(partial, 200, {}, {"fieldMask": empty})) is Webhook
    assert type(decode_answer(partial, 200, {}, {"fieldMask": ["x"]})) is WebhookList
    with pytest.raises(DecodeError):
        decode_answer(operation(), 200, None)


# The names that the caller wrote

BOTH: Any = ("list", ("union", ("fields", ("Webhook",)), (("model", "Webhook"), "bool")))


@pytest.mark.parametrize(
    ("type_", "value", "given", "path", "written"),
    [
        (("model", "Webhook"), {"projectId": 5}, {"project_id": 5}, "projectId", "project_id"),
        (("model", "Webhook"), {"projectId": 5}, {"projectId": 5}, "projectId", "projectId"),
        (("model", "Webhook"), {"projectId": 5}, Webhook.from_dict({}), "projectId", "project_id"),
        (("model", "Webhook"), {}, {"id": 1}, "projectId", "projectId"),
        (("model", "Webhook"), {}, 5, "projectId", "projectId"),
        (("list", ("model", "Webhook")), [{}, {"projectId": 5}], [{}, {"project_id": 5}], "[1].projectId", "[1].project_id"),
        (("list", ("model", "Webhook")), [{}], [{"project_id": 1}], "[7].projectId", "[7].projectId"),
        (BOTH, [True, {"projectId": 5}], (True, {"project_id": 5}), "[1].projectId", "[1].project_id"),
        (("model", "WebhookList"), {"webhooks": [{"projectId": 5}]}, {"webhooks": [{"project_id": 5}]}, "webhooks[0].projectId.x", "webhooks[0].project_id.x"),
        (("model", "Webhook"), {}, {"project_id": 1}, "new.projectId", "new.projectId"),
        (("model", "Webhook"), {}, {"project_id": 1}, "the body", "the body"),
        ("any", {}, {}, "projectId", "projectId"),
        (("map", ("model", "Webhook")), {"a": {}}, {"a": {"project_id": 5}}, "a.projectId", "a.projectId"),
    ],
)  # fmt: skip
def test_places_as_they_were_written(type_: Any, value: Any, given: Any, path: str, written: str) -> None:
    (found,) = as_written(type_, value, given, [Violation(path, "is odd", "5")])
    assert (found.path, found.message, found.value) == (written, "is odd", "5")


def shape(name: str, *fields: tuple[str, str, Any]) -> Any:
    return type(name, (Model,), {"__wire__": fields, "__slots__": ("_additional", *(field[0] for field in fields))})


INNER = shape("Inner", ("the_x", "theX", "str"))
OUTER = shape(
    "Outer",
    ("in_part", "inPart", ("model", INNER)),
    ("in_parts", "inParts", ("list", ("model", INNER))),
    ("a", "a", "any"),
)


def outer(**fields: Any) -> Any:
    """A model whose fields were set after it was built."""
    model = OUTER()
    for name, value in fields.items():
        setattr(model, name, value)
    return model


@pytest.mark.parametrize(
    ("given", "path", "written"),
    [
        ({"in_part": {"the_x": 1}}, "inPart.theX", "in_part.the_x"),
        ({"inPart": {"the_x": 1}}, "inPart.theX", "inPart.the_x"),
        ({"in_part": {"theX": 1}}, "inPart.theX", "in_part.theX"),
        ({"in_part": {}}, "inPart.theX", "in_part.the_x"),
        ({"inPart": {}}, "inPart.theX", "inPart.theX"),
        (outer(in_part=INNER(the_x=1)), "inPart.theX", "in_part.the_x"),
        (outer(in_part={"theX": 1}), "inPart.theX", "in_part.theX"),
        ({"inPart": INNER()}, "inPart.theX", "inPart.the_x"),
        ({"inPart": 5}, "inPart.theX", "inPart.theX"),
        (5, "inPart.theX", "inPart.theX"),
        ({"in_parts": [{"theX": 1}, {"the_x": 1}]}, "inParts[0].theX", "in_parts[0].theX"),
        ({"inParts": ({"theX": 1}, {"the_x": 1})}, "inParts[1].theX", "inParts[1].the_x"),
        ({"inParts": [{"the_x": 1}]}, "inParts[1].theX", "inParts[1].theX"),
        ({"inParts": "text"}, "inParts[1].theX", "inParts[1].theX"),
        (outer(in_parts=[{"theX": 1}]), "inParts[0].theX", "in_parts[0].theX"),
        ({"in_part": 1}, "inPart[x].theX", "in_part[x].theX"),
        ({"in_part": 1}, "a[0].theX", "a[0].theX"),
        ({"in_part": 1}, "a.theX", "a.theX"),
    ],
)
def test_each_object_has_names_of_its_own(given: Any, path: str, written: str) -> None:
    value = {"inPart": {"theX": 1}, "inParts": [{"theX": 1}, {"theX": 1}], "a": [{"theX": 1}]}
    (found,) = as_written(("model", OUTER), value, given, [Violation(path, "is odd")])
    assert found.path == written


def test_names_are_those_of_python_where_they_are_meant() -> None:
    found = as_written(("model", "Webhook"), {}, {}, [Violation("projectId", "x")], pythonic=True)
    assert [one.path for one in found] == ["project_id"]


# Texts


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("short", 5, "short"),
        ("x" * 100, 40, "x" * 22 + "… (100 characters)"),
        ("x" * 100, 3, "… (100 characters)"),
    ],
)
def test_a_bounded_text(text: str, limit: int, shown: str) -> None:
    assert bounded(text, limit) == shown


def test_an_escaped_text() -> None:
    assert escaped("ä b") == "ä b"
    assert escaped("a\n\x1b\u202e🙂\ud800") == r"a\n\x1b\u202e🙂\ud800"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x" * 60, f"'{'x' * 60}'"[:60]),
        ("x" * 61, f"'{'x' * 60}'… (61 characters)"),
        ({}, "an empty object"),
        ({"a": 1}, "an object with 1 field"),
        ([1], "an array of 1"),
        pytest.param(10**5_000, "a int too long to show", id="huge"),
        ("a\n", r"'a\n'"),
        (b"\x00" * 100, "b'" + r"\x00" * 9 + r"\x…"),
    ],
)
def test_an_excerpt(value: Any, shown: str) -> None:
    assert excerpt(value)[:38] == shown[:38]
    if len(shown) < 38:
        assert excerpt(value) == shown
    assert len(excerpt(value)) <= 90


def test_an_excerpt_of_text_that_just_fits() -> None:
    assert excerpt("x" * 58) == f"'{'x' * 58}'"
    assert excerpt("x" * 60) == bounded(f"'{'x' * 60}'", 60)


def violations_of(count: int) -> tuple[Violation, ...]:
    return tuple(Violation(f"f{number}", "is odd") for number in range(count))


@pytest.mark.parametrize(
    ("count", "warnings", "lines"),
    [
        (1, (), ["thing: f0 is odd"]),
        (1, ("w",), ["thing: 1 problem", "  - f0 is odd", "  - warning: w"]),
        (2, (), ["thing: 2 problems", "  - f0 is odd", "  - f1 is odd"]),
        (20, (), ["thing: 20 problems", *(f"  - f{number} is odd" for number in range(20))]),
        (21, (), ["thing: 21 problems", *(f"  - f{number} is odd" for number in range(20)), "  - and 1 more"]),
    ],
)
def test_what_an_invalid_input_says(count: int, warnings: tuple[str, ...], lines: list[str]) -> None:
    error = InvalidInputError("thing", violations_of(count), warnings)
    assert error.problem.splitlines() == lines
    error.name_call("a.b", "Op_v1")
    assert (error.call, error.operation_id, error.what) == ("a.b", "Op_v1", "a.b (Op_v1)")
    assert error.problem.splitlines() == [lines[0].replace("thing", "a.b (Op_v1)"), *lines[1:]]
    assert error.args == (error.problem,)


def test_violations_compare_by_what_they_say() -> None:
    assert Violation("a", "b", "c") == Violation("a", "b", "c")
    assert Violation("a", "b", "c") != Violation("a", "b", "d")
    assert Violation("a", "b") != "a b"
    assert repr(Violation("a", "b", "c")) == "Violation('a b (given: c)')"
    assert str(DecodeError("$.a", "text", "5")) == "$.a: expected text, found 5"


def test_json_text_that_only_one_way_can_write() -> None:
    assert dump_json({"a": [1, "ä"], "b": 10**20}) == rb'{"a":[1,"\u00e4"],"b":100000000000000000000}'
    assert dump_json({"a": None}) == b'{"a":null}'
    with pytest.raises(InvalidInputError) as caught:
        dump_json([10**5_000])
    assert caught.value.what == "JSON"
    assert said(caught)[0].startswith("the value cannot be sent as JSON: ")
