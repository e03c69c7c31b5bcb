"""The dicts of bodies, as they are generated from any description."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.generate import Result
from generator.types import united

from .small import reference
from .test_constructs import Change, load, make, properties, schemas

__all__ = ["load", "make"]  # fixtures


def types_of(cls: Any) -> dict[str, str]:
    return {key: type_.__forward_arg__ for key, type_ in cls.__annotations__.items()}


def test_a_dict_has_the_keys_of_the_wire(make: Callable[[Change], Result], load: Callable[[str], Any]) -> None:
    make(lambda d: properties(d).update(madeAt={"type": "integer"}, readIt={"type": "string", "readOnly": True}))
    dicts = load("models.dicts")
    keys = types_of(dicts.ThingDict)
    assert (keys["id"], keys["kind"]) == ("str", "Literal['THING']")
    assert keys["colour"] == "NotRequired[ThingColour | ThingColourLiteral]"
    assert keys["madeAt"] == "NotRequired[int]"
    assert keys["also"] == "NotRequired[Other | OtherDict | UntypedDict | Thing | ThingDict]"
    assert "readIt" not in keys
    assert dicts.ThingColourLiteral.__args__ == ("RED", "GREEN")
    assert load("models").ThingDict is dicts.ThingDict


def test_what_only_answers_hold_has_none(make: Callable[[Change], Result], load: Callable[[str], Any]) -> None:
    make(lambda d: None)
    assert not hasattr(load("models.dicts"), "ThingListDict")


def test_keys_that_are_no_names_and_names_that_are_taken(
    make: Callable[[Change], Result], load: Callable[[str], Any]
) -> None:
    def change(document: dict[str, Any]) -> None:
        properties(document).update({"from": {"type": "string"}, "x-y": {"type": "string"}, "__it": {"type": "string"}})
        schemas(document)["ThingDict"] = {"type": "object", "properties": {"of": reference("ThingDto")}}
        properties(document)["taken"] = reference("ThingDict")

    make(change)
    dicts = load("models.dicts")
    assert {"from", "x-y", "__it", "taken"} <= types_of(dicts.ThingDict_).keys()
    assert load("models").ThingDict.__name__ == "ThingDict"


def test_a_union_has_each_member_once() -> None:
    assert united("list[A | B] | C", "C | list[D | B]") == "list[A | B] | C | list[D | B]"
    assert united("Literal['a | b'] | None", "Literal['a | b']") == "Literal['a | b'] | None"
