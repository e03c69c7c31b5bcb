"""What callers give for a type: how it is brought into it, and how a variant is chosen by it."""

from __future__ import annotations

import datetime as dt
from collections import UserDict
from enum import Enum
from types import MappingProxyType
from typing import Any

import pytest

from sinch_provisioning_core.models import BundleHttpStatusCode, Timestamp, Webhook, WebhookTrigger, WebhookUpdateInput
from sinch_provisioning_core.runtime.inputs import _Given, coerce, unexpected
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.unset import UNSET

ENUM: Any = ("enum", "WebhookTrigger")
NUMBERS: Any = ("enum", "BundleHttpStatusCode")
MODEL: Any = ("model", "WebhookUpdateInput")
MOMENT = dt.datetime(2023, 1, 19, 13, 11, 8, tzinfo=dt.timezone(dt.timedelta(hours=1)))
ON_THE_WIRE = Timestamp("2023-01-19T12:11:08.000Z")
NAIVE = dt.datetime(2023, 1, 1)


@pytest.mark.parametrize(
    ("type_", "value", "held"),
    [
        (ENUM, "ALL", WebhookTrigger.ALL),
        (NUMBERS, 200, BundleHttpStatusCode(200)),
        (NUMBERS, True, True),
        (NUMBERS, "200", "200"),
        (ENUM, {}, {}),
        (ENUM, None, None),
        (("null", ENUM), "ALL", WebhookTrigger.ALL),
        (("list", ENUM), ("ALL",), [WebhookTrigger.ALL]),
        (("list", ENUM), {"ALL": 1}, {"ALL": 1}),
        (("list", "any"), {2, 10, "a"}, [10, 2, "a"]),
        (("list", "str"), "text", "text"),
        (("list", "str"), b"text", b"text"),
        (("list", "str"), UNSET, UNSET),
        (("map", ENUM), {"a": "ALL"}, {"a": WebhookTrigger.ALL}),
        (("map", ENUM), MappingProxyType({"a": "ALL"}), {"a": WebhookTrigger.ALL}),
        (("map", ENUM), "ALL", "ALL"),
        ("int", 5.0, 5),
        ("int", 5.5, 5.5),
        ("int", "5", "5"),
        ("float", 5.0, 5.0),
        ("datetime", MOMENT, ON_THE_WIRE),
        ("datetime", NAIVE, NAIVE),
        ("datetime", "soon", Timestamp("soon")),
        ("datetime", ON_THE_WIRE, ON_THE_WIRE),
        ("datetime", 5, 5),
        (MODEL, {"target": "x", "new": 1}, WebhookUpdateInput(target="x", additional_properties={"new": 1})),
        (MODEL, "x", "x"),
        (("model", "Webhook"), {"projectId": "p"}, Webhook.from_dict({"projectId": "p"})),
        (("model", "Webhook"), {"project_id": "p"}, Webhook.from_dict({"projectId": "p"})),
        (("union", None, ("int", "bool")), {"a": 1}, {"a": 1}),
    ],
)
def test_what_a_model_holds(type_: Any, value: Any, held: Any) -> None:
    found = coerce(type_, value)
    assert found == held
    assert type(found) is type(held)
    if isinstance(held, list | dict) and held:
        assert [type(one) for one in found] == [type(one) for one in held]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["trigers"], "'trigers' (did you mean 'triggers'?)"),
        (["zzz"], "'zzz'"),
        (["zzz", "targt", "yyy"], "'zzz', 'targt' (did you mean 'target'?), 'yyy'"),
    ],
)
def test_what_is_said_of_keywords_that_do_not_exist(names: list[str], said: str) -> None:
    text = unexpected("WebhookInput()", iter(names), iter(["target", "targets", "triggers"]))
    assert text == f"WebhookInput() got unexpected keyword arguments: {said}"


# Which variant is meant


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


def shape(name: str, **types: Any) -> Any:
    """A model with fields of these types, whose wire names begin with ``the``."""
    table = tuple((field, f"the{field.title()}", type_) for field, type_ in types.items())
    return type(name, (Model,), {"__wire__": table, "__slots__": ("_additional", *types)})


def union(*variants: Any) -> Any:
    return ("union", ("fields", variants), tuple(("model", variant) for variant in variants))


LEFT, RIGHT = shape("Left", x="int"), shape("Right", y="int")
IN_LEFT, IN_RIGHT = shape("InLeft", part=("model", LEFT)), shape("InRight", part=("model", RIGHT))
RED, BLUE = shape("Red", kind=("const", "red")), shape("Blue", kind=("const", "blue"))
REDS, BLUES = shape("Reds", kinds=("list", ("const", "red"))), shape("Blues", kinds=("list", ("const", "blue")))
WHEN, WHETHER = shape("Whether", at="bool"), shape("When", at="datetime")
FREE = shape("Free")


@pytest.mark.parametrize(
    ("variants", "value", "chosen"),
    [
        ((IN_LEFT, IN_RIGHT), {"part": RIGHT(y=1)}, IN_RIGHT),
        ((IN_LEFT, IN_RIGHT), {"thePart": {"y": 1}}, IN_RIGHT),
        ((IN_LEFT, IN_RIGHT), {"part": {"theX": UNSET, "theY": 1}}, IN_RIGHT),
        ((IN_LEFT, IN_RIGHT), {"part": FREE(additional_properties={"theY": 1})}, IN_RIGHT),
        ((IN_LEFT, IN_RIGHT), {"part": UserDict({"y": 1})}, IN_RIGHT),
        ((RED, BLUE), {"kind": Colour.BLUE}, BLUE),
        ((RED, BLUE), {"kind": "blue"}, BLUE),
        ((REDS, BLUES), {"kinds": (Colour.BLUE,)}, BLUES),
        ((REDS, BLUES), {"kinds": frozenset({Colour.BLUE})}, BLUES),
        ((REDS, BLUES), {"kinds": [Colour.BLUE]}, BLUES),
        ((WHEN, WHETHER), {"at": MOMENT}, WHETHER),
        ((WHEN, WHETHER), {"at": True}, WHEN),
    ],
)
def test_the_variant_goes_by_what_would_be_sent(variants: tuple[Any, ...], value: Any, chosen: Any) -> None:
    assert type(coerce(union(*variants), value)) is chosen


def test_a_mapping_is_seen_without_what_is_unset() -> None:
    seen = _Given({"a": UNSET, "b": Colour.RED, "c": 1})
    assert (len(seen), list(seen), dict(seen)) == (2, ["b", "c"], {"b": "red", "c": 1})
