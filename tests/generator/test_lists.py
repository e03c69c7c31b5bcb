"""A list is walked from page to page, or the report says that it is not: no page is lost without a word."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from generator.describe import describe_core
from generator.guesses import guesses
from generator.normalize import normalize
from generator.simplify import simplify

from .small import answer, reference, small

Change = Callable[[dict[str, Any], dict[str, Any]], Any]
THINGS = "/v1/projects/{projectId}/things"


def cursor(operation: dict[str, Any], fields: dict[str, Any]) -> None:
    operation["parameters"][1]["name"] = "cursor"
    fields["nextCursor"] = fields.pop("nextPageToken")


def listed(change: Change) -> tuple[str, list[str]]:
    """What the list call answers in Python, and what the report says about it."""
    document = small()
    change(document["paths"][THINGS]["get"], document["components"]["schemas"]["ThingListDto"]["properties"])
    simplify(document)
    core = describe_core(normalize(deepcopy(document)), sha256="0")
    (found,) = [operation for operation in core.operations if operation.name == "list"]
    return found.any_result, [line for line in guesses(core) if "is no list call" in line]


BY_THE_RULE: list[Change] = [
    lambda o, f: None,
    lambda o, f: f.update(previousPageToken={"type": "string"}),
    lambda o, f: f.update(summary={"type": "string"}),
    lambda o, f: (o["parameters"].pop(1), f.pop("nextPageToken")),
]


@pytest.mark.parametrize("change", BY_THE_RULE)
def test_lists_by_the_rule_are_walked(change: Change) -> None:
    assert listed(change) == ("Pager[Thing]", [])


WALKED_OTHERWISE: dict[str, tuple[Change, str]] = {
    "cursors": (cursor, "here are cursor, nextCursor"),
    "an offset": (lambda o, f: o["parameters"][1].update(name="offset"), "here are offset, nextPageToken"),
    "after": (lambda o, f: o["parameters"][1].update(name="startingAfter"), "startingAfter"),
    "only the answer tells": (lambda o, f: (o["parameters"].pop(1), f.update(hasMore={"type": "boolean"})), "hasMore"),
    "a token that nothing gives": (lambda o, f: f.update(nextToken=f.pop("nextPageToken")), "pageToken, nextToken"),
    "a second array": (lambda o, f: f.update(errors={"type": "array", "items": {"type": "string"}}), "things, errors"),
    "an array alone": (
        lambda o, f: o["responses"].update({"200": answer({"type": "array", "items": reference("ThingDto")})}),
        "an array",
    ),
}


@pytest.mark.parametrize("name", WALKED_OTHERWISE)
def test_of_other_lists_the_report_tells(name: str) -> None:
    change, told = WALKED_OTHERWISE[name]
    result, (line,) = listed(change)
    assert not result.startswith("Pager")
    assert told in line
