"""Each kind of type and each limit: what is let through up to its edge, and what is said of the rest."""

# ruff: noqa: E501

from __future__ import annotations

import math
import warnings
from typing import Any

import pytest

from sinch_provisioning_core.runtime.checking import Findings, check, violations
from sinch_provisioning_core.runtime.errors import InputWarning, InvalidInputError, Violation

LEAVE_OUT = "; None is not accepted: leave the field out instead"
KEYS: Any = {5: "a"}
NUMBERS: Any = ("enum", "BundleHttpStatusCode")
BODY, FOOTER = ("model", "WhatsAppBodyComponent"), ("model", "WhatsAppFooterComponent")
COMPONENTS: Any = ("list", ("union", ("by", "type", ((("BODY",), BODY), (("FOOTER",), FOOTER))), (BODY, FOOTER)))


def limited(type_: Any, **limits: Any) -> Any:
    return ("limited", type_, tuple(limits.items()))


def found(type_: Any, value: Any, path: str = "at") -> list[tuple[str, str, str]]:
    """Path, message and shown value of each violation; nothing may be warned of."""
    return [(one.path, one.message, one.value) for one in violations(type_, value, path)]


def warned(type_: Any, value: Any, path: str = "at") -> list[str]:
    """What is odd or deprecated where nothing is refused."""
    findings = Findings(draft=False)
    findings.look(type_, value, path)
    assert findings.violations == []
    assert [one.doubtful for one in findings.doubts] == [True] * len(findings.doubts)
    return [str(one) for one in (*findings.doubts, *findings.deprecated)]


@pytest.mark.parametrize(
    ("type_", "value", "message", "shown"),
    [
        ("str", 5, "must be text", "5"),
        ("str", None, f"must be text{LEAVE_OUT}", "None"),
        ("int", "5", "must be an integer", "'5'"),
        ("int", 1.5, "must be an integer", "1.5"),
        ("float", "5", "must be a number", "'5'"),
        ("bool", 1, "must be True or False", "1"),
        ("object", [], "must be a mapping", "an array of 0"),
        ("datetime", 5, "must be an aware datetime or an ISO 8601 text", "5"),
        ("datetime", "soon", "must be an aware datetime or an ISO 8601 text", "'soon'"),
        (("const", "A"), "B", "must be 'A'", "'B'"),
        (("const", 1), True, "must be 1", "True"),
        (("const", True), 1, "must be True", "1"),
        (("list", "str"), "a", "must be a list", "'a'"),
        (("map", "str"), [], "must be a mapping", "an array of 0"),
        (("model", "WebhookInput"), 5, "must be an object (WebhookInput)", "5"),
        (("enum", "WebhookTrigger"), 5, "must be text: a WebhookTrigger", "5"),
        (("enum", "WebhookTrigger"), True, "must be text: a WebhookTrigger", "True"),
        (("enum", "WebhookTrigger"), None, f"must be text: a WebhookTrigger{LEAVE_OUT}", "None"),
        (NUMBERS, "200", "must be an integer: a BundleHttpStatusCode", "'200'"),
        (NUMBERS, True, "must be an integer: a BundleHttpStatusCode", "True"),
        (NUMBERS, None, f"must be an integer: a BundleHttpStatusCode{LEAVE_OUT}", "None"),
        (("null", ("list", "str")), 5, "must be a list", "5"),
        (("union", None, ("int", "bool")), "x", "must be an integer or true or false", "'x'"),
        (("union", None, ("int", "bool")), {"a": 1}, "must be an integer or true or false", "an object with 1 field"),
        (limited("str", minLength=2), "a", "has 1 character, fewer than 2", "'a'"),
        (limited("str", maxLength=2), "abc", "has 3 characters, more than 2", "'abc'"),
        (limited("str", pattern="^a$"), "b", "must match ^a$", "'b'"),
        (limited(("list", "int"), minItems=1), [], "has 0 items, fewer than 1", "an array of 0"),
        (limited(("list", "int"), maxItems=1), [1, 2], "has 2 items, more than 1", "an array of 2"),
        (limited(("map", "int"), minProperties=1), {}, "has 0 fields, fewer than 1", "an empty object"),
        (limited(("map", "int"), maxProperties=0), {"a": 1}, "has 1 field, more than 0", "an object with 1 field"),
        (limited("int", minimum=1), 0, "is less than 1", "0"),
        (limited("int", maximum=1), 2, "is greater than 1", "2"),
        (limited("float", exclusiveMinimum=1), 1, "must be greater than 1", "1"),
        (limited("float", exclusiveMaximum=1), 1, "must be less than 1", "1"),
        (limited("float", multipleOf=0.5), 0.7, "must be a multiple of 0.5", "0.7"),
    ],
)
def test_what_does_not_fit(type_: Any, value: Any, message: str, shown: str) -> None:
    assert found(type_, value) == [("at", message, shown)]
    assert found(("null", type_), value) == ([] if value is None else [("at", message, shown)])
    assert [one[:2] for one in found(("list", type_), [value, value])] == [("at[0]", message), ("at[1]", message)]
    assert [one[:2] for one in found(("map", type_), {"k": value})] == [("at.k", message)]


@pytest.mark.parametrize(
    ("type_", "values"),
    [
        (limited("str", minLength=1, maxLength=2, pattern="^a"), ["a", "ab"]),
        (limited(("list", "int"), minItems=1, maxItems=2, uniqueItems=True), [[1], [1, 2]]),
        (limited(("list", "int"), uniqueItems=False), [[1, 1]]),
        (limited(("map", "int"), minProperties=1, maxProperties=2), [{"a": 1}, {"a": 1, "b": 1}]),
        (limited("int", minimum=1, maximum=3), [1, 3]),
        (limited("float", exclusiveMinimum=1, exclusiveMaximum=3), [1.01, 2.99]),
        (limited("int", multipleOf=3), [0, 3, 9]),
        (limited("bool", minimum=5), [True]),
        (("null", "str"), [None, "a"]),
        (("const", True), [True]),
        ("any", [None, "a", 5, 1.5, True, [], {"a": [None]}]),
        ("float", [1, 1.5]),
        ("object", [{}, {"a": [1, {"b": None}]}]),
        ("datetime", ["2023-01-19T13:11:08.204Z", "2023-01-19t13:11:08+01:00", "2023-01-19"]),
        (("union", None, ("int", "bool")), [1, True]),
        (("const", 1), [1, 1.0]),
    ],
)
def test_what_fits_up_to_the_edge(type_: Any, values: list[Any]) -> None:
    for value in values:
        assert found(type_, value) == []


@pytest.mark.parametrize(
    ("type_", "value", "places"),
    [
        ("any", {"a": [1, {"b": object}]}, {"at.a[1].b": "cannot be sent as JSON: it is a type"}),
        ("any", {"a": b"", "b": [()]}, {"at.a": "cannot be sent as JSON: it is a bytes", "at.b[0]": "cannot be sent as JSON: it is a tuple"}),
        ("object", {"a": math.inf}, {"at.a": "must be finite: JSON has no NaN or infinity"}),
        ("float", math.nan, {"at": "must be finite: JSON has no NaN or infinity"}),
        ("any", {"a": KEYS}, {"at.a": "has a key that is not text"}),
        ("object", KEYS, {"at": "has a key that is not text"}),
        (("map", "str"), KEYS, {"at": "has a key that is not text"}),
        (("map", "int"), {"a": 1, "b": "x"}, {"at.b": "must be an integer"}),
        (("model", "WebhookUpdateInput"), KEYS, {"at": "has a key that is not text"}),
        (("model", "WebhookUpdateInput"), {"x": [b""]}, {"at.x[0]": "cannot be sent as JSON: it is a bytes"}),
    ],
)  # fmt: skip
def test_values_that_json_has_not(type_: Any, value: Any, places: dict[str, str]) -> None:
    assert {path: message for path, message, _ in found(type_, value)} == places


def test_a_key_that_is_no_text_is_shown() -> None:
    assert found("any", KEYS) == [("at", "has a key that is not text", "5")]
    assert found(("map", "str"), KEYS) == [("at", "has a key that is not text", "5")]


def test_without_a_path_it_is_the_body() -> None:
    assert found("str", 5, "") == [("the body", "must be text", "5")]
    assert found(("map", "str"), {"a": 5}, "") == [("a", "must be text", "5")]
    assert found(("model", "WebhookInput"), {}, "")[0] == ("target", "is required", "")


def test_limits_are_not_asked_where_the_type_is_wrong() -> None:
    assert found(limited(("list", "str"), minItems=3), [5]) == [("at[0]", "must be text", "5")]
    assert len(found(limited(("list", limited("str", minLength=2)), maxItems=1), ["a", "b"])) == 2


@pytest.mark.parametrize(
    ("items", "repeats"),
    [
        ([1, 2, 1, 1], [("at[2]", 0), ("at[3]", 0)]),
        ([{"a": 1, "b": 2}, {"b": 2, "a": 1}], [("at[1]", 0)]),
        ([1, True, 1.5, "1", None, [1]], []),
        ([["x"], "y", ["x"]], [("at[2]", 0)]),
    ],
)
def test_repeated_items(items: list[Any], repeats: list[tuple[str, int]]) -> None:
    expected = [(path, f"repeats at[{first}]; items must be unique") for path, first in repeats]
    assert [one[:2] for one in found(limited(("list", "any"), uniqueItems=True), items)] == expected


def test_what_cannot_be_compared_as_text_is_like_itself_alone() -> None:
    one, other = 10**5_000, 10**5_001
    assert [found[0] for found in found(limited(("list", "any"), uniqueItems=True), [one, other, one])] == ["at[2]"]


def test_each_item_of_a_list_of_variants_is_told() -> None:
    found_in = found(COMPONENTS, [{"type": "BODY", "text": 5}, {"type": "BODY", "text": None}])
    assert [(path, message[:12]) for path, message, _ in found_in] == [
        ("at[0].text", "must be text"),
        ("at[1].text", "must be text"),
    ]
    assert len(warned(("list", ("union", None, ("bool", ("enum", "WebhookTrigger")))), ["XX", "YY", True])) == 2


def test_what_has_no_status_is_no_draft() -> None:
    details = {"components": [{"type": "BUTTONS", "buttons": [{"type": "URL", "text": "x"}]}]}
    places = [one[0] for one in found(("model", "WhatsAppTemplateDetailsInput"), details, "")]
    assert places == ["components[0].buttons[0].url"]


def test_what_is_no_variant_at_all() -> None:
    for value in ("x", 5):
        (one,) = found(COMPONENTS[1], value)
        assert one[:2] == ("at", "must be an object (WhatsAppBodyComponent or WhatsAppFooterComponent)")


def test_only_so_many_known_tags_are_told() -> None:
    tree = ("by", "k", ((tuple(range(30)), ("model", "WebhookInput")),))
    assert found(("union", tree, (("model", "WebhookInput"),)), {"k": 99.5}) == [
        ("at.k", f"must be one of {', '.join(map(str, range(20)))}", "99.5")
    ]


@pytest.mark.parametrize(
    ("pattern", "fits", "fails"),
    [
        ("^a$", ["a"], ["a\n", "ab"]),
        (r"a\$", ["a$", "xa$y"], ["a"]),
        ("b", ["abc"], ["ac"]),
        ("^a$|^b$", ["a", "b"], ["c"]),
    ],
)
def test_patterns_are_searched(pattern: str, fits: list[str], fails: list[str]) -> None:
    type_ = limited("str", pattern=pattern)
    assert [text for text in [*fits, *fails] if not found(type_, text)] == fits


@pytest.mark.parametrize("path", ["secret", "at.secret", "at[2].secret", "apiKey", "secret[0]", "authToken.value"])
def test_a_secret_is_not_shown(path: str) -> None:
    assert found("int", "hunter2", path) == [(path, "must be an integer", "**********")]
    assert found("int", None, path)[0][2] == "None"
    assert found("int", "x", "secretary[0].tokenizer")[0][2] == "'x'"


def test_violations_of_a_draft() -> None:
    draft = {"status": "DRAFT", "name": "ab", "language": "EN", "category": "UTILITY"}
    assert found(("model", "WhatsAppTemplateInput"), draft) == []
    assert found(("union", ("model", "WhatsAppTemplateInput"), (("model", "WhatsAppTemplateInput"),)), draft) == []
    assert [one[0] for one in found(("model", "WhatsAppTemplateInput"), {**draft, "status": "SUBMIT"})] == [
        "at.details"
    ]


# Warnings


def test_what_is_odd_about_an_enum() -> None:
    trigger: Any = ("enum", "WebhookTrigger")
    assert warned(trigger, "BUNDLE_DONNE") == [
        "at is no WebhookTrigger that the description knows (did you mean 'BUNDLE_DONE'?) (given: 'BUNDLE_DONNE')"
    ]
    assert warned(trigger, "xyz", "") == ["the value is no WebhookTrigger that the description knows (given: 'xyz')"]
    assert warned(trigger, "BUNDLE_DONE") == []
    assert ["'ALL'" in text for text in warned(trigger, "AL")] == [True]
    assert warned(NUMBERS, 2001) == [
        "at is no BundleHttpStatusCode that the description knows (did you mean '201'?) (given: 2001)"
    ]


@pytest.mark.parametrize(
    ("given", "near"), [("TARGET", "target"), ("targget", "target"), ("secrets", "secret"), ("tags", ""), ("note", "")]
)
def test_a_field_is_misspelt_if_it_is_very_near(given: str, near: str) -> None:
    text = f"at.{given} is no field of WebhookUpdateInput (did you mean {near!r}?)"
    assert warned(("model", "WebhookUpdateInput"), {given: "x"}) == ([text] if near else [])


def test_a_deprecated_field_is_named_by_place_class_and_name() -> None:
    button = {"type": "OTP", "otpType": "ONE_TAP", "text": "x", "packageName": "a"}
    text = "at.packageName is deprecated: WhatsAppOtpButtonInput.package_name"
    assert warned(("model", "WhatsAppOtpButtonInput"), button) == [text]


UNION: Any = ("model", "WhatsAppTemplateDetailsInput")


@pytest.mark.parametrize(
    ("component", "tag", "known"),
    [
        ({"type": "POLL"}, "type", "('HEADER', 'BODY', "),
        ({"type": "HEADER", "format": "GIF"}, "format", "('LOCATION', 'TEXT', "),
    ],
)
def test_a_variant_that_is_not_known(component: dict[str, Any], tag: str, known: str) -> None:
    (text,) = warned(UNION, {"components": [component]})
    assert text.startswith(f"at.components[0].{tag} is none of the variants that the description knows (")
    assert known in text
    assert text.endswith(f"') (given: {component[tag]!r})")
    (one,) = found(UNION, {"components": [{**component, "x": b""}]})
    assert one[:2] == ("at.components[0].x", "cannot be sent as JSON: it is a bytes")


def test_a_tag_that_cannot_be_one() -> None:
    (one,) = found(UNION, {"components": [{"type": 5}]})
    assert one[0] == "at.components[0].type"
    assert one[1].startswith("must be one of 'HEADER', 'BODY', ")
    assert one[2] == "5"


def test_a_report_warns_outside_of_the_sdk_and_raises_all_that_is_wrong() -> None:
    def rules(value: Any) -> list[Violation]:
        return [Violation("a", "is odd", doubtful=True), Violation("b", "is wrong")]

    with warnings.catch_warnings(record=True, action="always") as caught, pytest.raises(InvalidInputError) as error:
        check("thing", "any", {}, rules=rules)
    assert [(str(one.message), one.category, one.filename) for one in caught] == [("a is odd", InputWarning, __file__)]
    assert (error.value.what, [str(one) for one in error.value.violations]) == ("thing", ["b is wrong"])
    assert error.value.warnings == ("a is odd",)
    assert error.value.__suppress_context__
