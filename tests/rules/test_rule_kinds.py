"""Each kind of rule by itself: what it lets through, what it says of the rest, and where."""

# ruff: noqa: E501

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from sinch_provisioning import ConfigurationError
from sinch_provisioning._arguments import a_count, a_number, checked_count, checked_number
from sinch_provisioning._rules.kinds import (
    Alone,
    AtLeastOne,
    Distinct,
    Excludes,
    Forbidden,
    Holds,
    Matches,
    OnlyFor,
    RangeBy,
    Requires,
    SameParts,
    Stated,
    find,
)
from sinch_provisioning._rules.table import (
    EnoughExamples,
    HeaderExample,
    HeaderVariable,
    Multipliers,
    NoOtherExamples,
    Numbered,
    rule_violations,
)
from sinch_provisioning_core.runtime.errors import excerpt


def said(rule: Any, body: Any) -> list[str]:
    return [str(violation) for violation in rule.violations(body)]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("", [("", {"a": {"b": [{"c": 1}, {"d": 2}, {"c": None}]}})]),
        ("a.b[].c", [("a.b[0].c", 1), ("a.b[2].c", None)]),
        ("a.b[].d", [("a.b[1].d", 2)]),
        ("a.b", [("a.b", [{"c": 1}, {"d": 2}, {"c": None}])]),
        ("a[].b", []),
        ("x.b", []),
        ("a.b.c", []),
    ],
)
def test_places(path: str, found: list[tuple[str, Any]]) -> None:
    assert list(find({"a": {"b": [{"c": 1}, {"d": 2}, {"c": None}]}}, path)) == found
    below = [(f"top.{place}" if place else "top", value) for place, value in found]
    assert list(find({"a": {"b": [{"c": 1}, {"d": 2}, {"c": None}]}}, path, "top")) == below


RANGE = RangeBy("ttl", "mode", {"A": (1, 3), "B": (0, 7)}, otherwise="B")
CARDS = SameParts("cards", "parts", "type")
COVER, TEXT = {"type": "COVER"}, {"type": "TEXT"}


@pytest.mark.parametrize(
    ("rule", "body", "complaints"),
    [
        (Alone("t", "ALL"), {"t": ["ALL"]}, []),
        (Alone("t", "ALL"), {"t": ["A", "B"]}, []),
        (Alone("t", "ALL"), {"t": ["A", "ALL"]}, ["t must not hold other values beside ALL (given: an array of 2)"]),
        (Distinct("l", ("a", "b")), {"l": [{"a": 1, "b": 1}, {"a": 1, "b": 2}, {"a": 1}, {"a": 1}, "x"]}, []),
        (Distinct("l", ("a", "b")), {"l": [{"a": 1, "b": "y"}, 5, {"b": "y", "a": 1}, {"a": 1, "b": "y"}]}, [
            "l[2] has the a and b of l[0] (given: 1, 'y')",
            "l[3] has the a and b of l[0] (given: 1, 'y')",
        ]),
        (Holds("l", "type", "BODY"), {"l": [{"type": "X"}, {"type": "BODY"}]}, []),
        (Holds("l", "type", "BODY"), {}, []),
        (Holds("l", "type", "BODY"), {"l": [{"type": "X"}, "BODY"]}, ["l must hold an item with type BODY (given: an array of 2)"]),
        (CARDS, {"cards": [{"parts": [COVER, TEXT]}, {"parts": [TEXT, COVER]}]}, []),
        (CARDS, {"cards": [{"parts": [TEXT, COVER]}, {"parts": [TEXT]}]}, ["cards[1] must have the same parts as cards[0]: COVER, TEXT (given: TEXT)"]),
        (CARDS, {"cards": [{}, {"parts": [TEXT, COVER]}]}, ["cards[1] must have the same parts as cards[0]: none (given: COVER, TEXT)"]),
        (Excludes("", "a", "b"), {"a": "x", "b": "y"}, ["b must not be given beside a"]),
        (Excludes("o", "a", "b"), {"o": {"a": 1, "b": ""}}, ["o.b must not be given beside a"]),
        (Excludes("", "a", "b"), {"a": "x"}, []),
        (Excludes("", "a", "b"), {"b": "x"}, []),
        (Excludes("", "a", "b"), {"a": False, "b": "y"}, []),
        (Excludes("", "a", "b"), {"a": "x", "b": False}, []),
        (Excludes("", "a", "b"), {"a": "x", "b": None}, []),
        (AtLeastOne("", ("a", "b")), {"b": 1}, []),
        (AtLeastOne("", ("a", "b", "c")), {"a": ""}, ["a is required unless b or c is given"]),
        (AtLeastOne("o", ("a",), fallback="n"), {"o": {}}, ["o.a is required unless n of the body is given"]),
        (AtLeastOne("o", ("a",), fallback="n"), {"o": {}, "n": ""}, []),
        (AtLeastOne("o", ("a",), fallback="n"), {"o": {"a": 1}}, []),
        (AtLeastOne("o", ("a",), fallback="n"), {"o": True}, []),
        (Requires("o", "w", "^x", "n"), {"o": {"w": "xy"}}, ["o.n is required where w is 'xy'"]),
        (Requires("o", "w", "^x", "n"), {"o": {"w": "xy", "n": ""}}, ["o.n is required where w is 'xy'"]),
        (Requires("o", "w", "^x", "n"), {"o": {"w": "xy", "n": "1"}}, []),
        (Requires("o", "w", "^x", "n"), {"o": {"w": "yx"}}, []),
        (Requires("o", "w", "^x", "n"), {"o": {"w": 5}}, []),
        (Requires("o", "w", "y$", "n"), {"o": {"w": "xy"}}, ["o.n is required where w is 'xy'"]),
        (Matches("c", r"\d+", "digits"), {"c": "12"}, []),
        (Matches("c", r"\d+", "digits"), {"c": "12a"}, ["c must be digits (given: '12a')"]),
        (Matches("c", r"\d+", "digits"), {"c": 12}, []),
        (Forbidden("c", "b", "hold b"), {"c": "abc"}, ["c must not hold b (given: 'abc')"]),
        (Forbidden("c", "b", "hold b"), {"c": "ac"}, []),
        (OnlyFor("x", "c", "A"), {"x": 1, "c": "A"}, []),
        (OnlyFor("x", "c", "A"), {"x": 1}, []),
        (OnlyFor("x", "c", "A"), {"x": 1, "c": None}, []),
        (OnlyFor("x", "c", "A"), {"x": 1, "c": "B"}, ["x is only for bodies where c is A (given: 1)"]),
        (OnlyFor("x", "c", "A"), {"x": False, "c": "B"}, []),
        (OnlyFor("x", "c", "A"), {"x": "", "c": "B"}, []),
        (OnlyFor("x", "c", "A"), {"x": None, "c": "B"}, []),
        (OnlyFor("x", "c", "A", not_for=True), {"x": 1, "c": "A"}, ["x must be empty where c is A (given: 1)"]),
        (OnlyFor("x", "c", "A", not_for=True), {"x": 1, "c": "B"}, []),
        (RANGE, {"ttl": 0, "mode": "A"}, ["ttl must be from 1 to 3 where mode is A (given: 0)"]),
        (RANGE, {"ttl": 3.5, "mode": "A"}, ["ttl must be from 1 to 3 where mode is A (given: 3.5)"]),
        (RANGE, {"ttl": 8}, ["ttl must be from 0 to 7 where mode is B (given: 8)"]),
        *((RANGE, {"ttl": ttl, "mode": "A"}, []) for ttl in (1, 2.5, 3, False, "0", None)),
        (RANGE, {"ttl": 99, "mode": "C"}, []),
        (RANGE, {"ttl": 99, "mode": 5}, []),
        (RANGE, {"ttl": 99, "mode": []}, []),
        (RangeBy("ttl", "mode", {"A": (1, 3)}), {"ttl": 99}, []),
        (Multipliers("m"), {"m": {"SE": "0", "NO": "10.0", "DE": "1.25", "FI": 99}}, []),
        (Multipliers("m"), {"m": {"SE": "10.1"}}, ["m.SE must be a decimal number from 0.0 to 10.0 (given: '10.1')"]),
        (Multipliers("m"), {"m": {"SE": "1."}}, ["m.SE must be a decimal number from 0.0 to 10.0 (given: '1.')"]),
        (Multipliers("m"), {"m": {"Se": "1"}}, ["m.Se must have the two letters of a country as its name"]),
        (Multipliers("m"), {"m": {5: "1"}}, ["m.5 must have the two letters of a country as its name"]),
    ],
)  # fmt: skip
def test_a_kind(rule: Any, body: Any, complaints: list[str]) -> None:
    assert said(rule, body) == complaints


def body(text: Any, examples: Any = None, **more: Any) -> dict[str, Any]:
    part = {"type": "BODY", "text": text, **more}
    return {"c": [part if examples is None else {**part, "examples": examples}]}


def header(text: Any, **more: Any) -> dict[str, Any]:
    return {"c": [{"type": "HEADER", "format": "TEXT", "text": text, **more}]}


NUMBERED = "should number its variables {{1}}, {{2}} … without gaps or blanks; it has"


@pytest.mark.parametrize(
    ("rule", "body", "complaints"),
    [
        (EnoughExamples("c[]"), body("{{1}} {{2}}"), ["c[0].examples must have 2 items, one for each variable of the text (given: an array of 0)"]),
        (EnoughExamples("c[]"), body("{{1}} {{2}}", ["a"]), ["c[0].examples must have 2 items, one for each variable of the text (given: an array of 1)"]),
        (EnoughExamples("c[]"), body("{{1}} {{2}}", ["a", "b"]), []),
        (EnoughExamples("c[]"), body("{{1}}", "x"), []),
        (EnoughExamples("c[]"), body("{{1}}", type="FOOTER"), []),
        (EnoughExamples("c[]"), body(5), []),
        (NoOtherExamples("c[]"), body("{{1}}", ["a", "b"]), ["c[0].examples has more items than the text has variables, which are 1 (given: an array of 2)"]),
        (NoOtherExamples("c[]"), body("{{1}}", ["a"]), []),
        (NoOtherExamples("c[]"), body("none", ["a"]), []),
        (Numbered("c[].text"), body("{{2}} {{1}}"), []),
        (Numbered("c[].text"), body("none"), []),
        (Numbered("c[].text"), body("{{3}} {{1}}"), [f"c[0].text {NUMBERED} {{{{1}}}}, {{{{3}}}}"]),
        (Numbered("c[].text"), body("{{0}}"), [f"c[0].text {NUMBERED} {{{{0}}}}"]),
        (HeaderVariable("c[]"), header("{{1}}"), []),
        (HeaderVariable("c[]"), header("{{1}} {{name}}"), []),
        (HeaderVariable("c[]"), header("{{1}} {{2}}"), ["c[0].text must not have more than one variable (given: '{{1}} {{2}}')"]),
        (HeaderVariable("c[]"), header("{{1}} {{2}}", format="IMAGE"), []),
        (HeaderVariable("c[]"), header("{{1}} {{2}}", type="BODY"), []),
        (HeaderVariable("c[]"), header(5), []),
        (HeaderExample("c[]"), header("{{1}}"), ["c[0].example is required: a value of {{1}}"]),
        (HeaderExample("c[]"), header("{{name}}"), []),
        (HeaderExample("c[]"), header("{{1}}", example="x"), []),
        (HeaderExample("c[]"), header("none", example="x"), []),
        (HeaderExample("c[]", needless=True), header("none", example="x"), ["c[0].example is given, but the text has no variable"]),
        (HeaderExample("c[]", needless=True), header("{{1}}", example="x"), []),
        (HeaderExample("c[]", needless=True), header("{{1}}"), []),
    ],
)  # fmt: skip
def test_a_rule_of_templates(rule: Any, body: Any, complaints: list[str]) -> None:
    assert said(rule, body) == complaints


@pytest.mark.parametrize("doubtful", [True, False])
def test_a_doubt_is_of_each_violation(doubtful: bool) -> None:
    stated = Stated(Forbidden("l[]", "x", "be x"), "guide: x", doubtful=doubtful)
    assert [found.doubtful for found in stated.violations({"l": ["x", "y", "x"]})] == [doubtful] * 2


def test_an_operation_without_rules_has_none() -> None:
    assert rule_violations("WebhookWebhookController_getWebhook_v1", {"triggers": ["ALL", "X"]}) == []


# Numbers that callers give


@pytest.mark.parametrize(
    ("bounds", "good", "bad", "said"),
    [
        ({}, [0, 0.0, 5, 1e300], [-1, "5", True, None, float("nan"), 10**400], "not a number from 0 up"),
        ({"least": 1.5}, [1.5, 2], [1.4], "not a number from 1.5 up"),
        ({"above": True}, [0.1], [0, -1], "not a number above 0"),
        ({"least": 2, "above": True, "most": 3}, [2.1, 3], [2, 3.1], "not a number above 2 to 3"),
        ({"most": 1}, [0, 1], [1.1], "not a number from 0 up to 1"),
    ],
)
def test_numbers(bounds: Any, good: list[Any], bad: list[Any], said: str) -> None:
    attribute: Any = type("Attribute", (), {"name": "pause"})
    for value in good:
        checked_number("pause", value, **bounds)
        a_number(**bounds)(None, attribute, value)
    for value in bad:
        for refuse in (partial(checked_number, "pause", **bounds), partial(a_number(**bounds), None, attribute)):
            with pytest.raises(ConfigurationError) as caught:
                refuse(value)
            assert caught.value.problem == f"pause is {excerpt(value)}, {said}."
            assert caught.value.next_step == "Give a number, not text."


@pytest.mark.parametrize(("least", "good", "bad"), [(0, [0, 7], [-1, 1.0, "1", True, None]), (2, [2], [1])])
def test_counts(least: int, good: list[Any], bad: list[Any]) -> None:
    attribute: Any = type("Attribute", (), {"name": "pages"})
    for value in good:
        checked_count("pages", value, least=least)
        a_count(least=least)(None, attribute, value)
    for value in bad:
        for refuse in (partial(checked_count, "pages", least=least), partial(a_count(least=least), None, attribute)):
            with pytest.raises(ConfigurationError) as caught:
                refuse(value)
            assert caught.value.problem == f"pages is {value!r}, and must be an integer of {least} or more."
            assert caught.value.next_step == "Give a whole number."


def test_numbers_by_default() -> None:
    attribute: Any = type("Attribute", (), {"name": "x"})
    checked_number("x", 0)
    checked_count("x", 0)
    for validate in (a_number(), a_count()):
        validate(None, attribute, 0)
        with pytest.raises(ConfigurationError):
            validate(None, attribute, -1)
