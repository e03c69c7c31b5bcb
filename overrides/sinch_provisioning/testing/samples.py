"""Values made from the description's schemas: valid, as real ones look, and the same for the same seed."""

from __future__ import annotations

import copy
import random
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from .contract import Contract
from .examples import example_of_schema
from .json_value import Json

__all__ = ["LEFT_OUT", "PRESENT", "Path", "Sampler"]

Path: TypeAlias = tuple[str | int, ...]
"""From the top of a document to a value in it: names, and places in lists."""

PRESENT: Final = object()
"""A field that must be there, with any value."""
LEFT_OUT: Final = object()
"""A field that must not be there, unless its schema requires it."""

WORDS: Final = ("autumn", "delivery", "harbour", "lantern", "morning", "order", "parcel", "river", "shop", "support")
DEEPEST: Final = 7
MOST_ITEMS: Final = 2

_BY_NAME: Final[Mapping[str, tuple[Any, ...]]] = {
    "target": ("https://shop.example/hooks/sinch",),
    "email": ("support@shop.example",),
    "country": ("SE", "US", "KR"),
    "comment": ("Please send a clearer logo.", "Thank you, all is in order."),
    "phoneNumber": ("+46701234567", "+15551234567"),
    "number": ("+46701234567", "+15551234567"),
    "topLevelCategoryCode": ("001",),
    "midLevelCategoryCode": ("0011",),
    "subLevelCategoryCode": ("0111",),
}


class Sampler:
    """Makes the values of one document.

    Args:
        contract: Has the schemas.
        seed: Anything.
        deprecated: Whether of fields that are deprecated too, even if they are not required.
        facts: What is not left to chance: values by their paths, or ``PRESENT`` or ``LEFT_OUT``. A list has just the
            items that there are facts about. A fact about a field that no schema has is passed over.
    """

    def __init__(
        self, contract: Contract, seed: object, *, deprecated: bool = True, facts: Mapping[Path, Any] | None = None
    ) -> None:
        self._contract = contract
        self._deprecated = deprecated
        self._random = random.Random(str(seed))
        self._facts = facts or {}
        stated = [path for path, fact in self._facts.items() if fact is not LEFT_OUT]
        self._needed = {path[:length] for path in stated for length in range(len(path) + 1)}

    def sample(self, pointer: str) -> Json:
        """A value of the schema at a pointer."""
        return self._value(self._contract.resolve(pointer), (), 0)

    def _value(self, schema: Mapping[str, Any], path: Path, depth: int) -> Json:
        if (fact := self._facts.get(path, PRESENT)) not in (PRESENT, LEFT_OUT):
            return copy.deepcopy(fact)
        schema = self._contract.follow(schema)
        choice = self._random.choice
        if "const" in schema:
            return schema["const"]
        if values := [value for value in schema.get("enum", ()) if value is not None]:
            return choice(values)
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if members:
            return self._value(choice([one for one in members if one.get("type") != "null"]), path, depth)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next(one for one in kind if one != "null")
        if kind == "object" or "properties" in schema:
            return self._object(schema, path, depth)
        if kind == "array":
            return self._array(schema, path, depth)
        if kind == "boolean":
            return choice((True, False))
        if kind in {"integer", "number"}:
            low = schema.get("minimum", 0)
            return self._random.randint(int(low), int(min(schema.get("maximum", low + 1000), 2**31)))
        return self._text(schema, _name(path)) if kind == "string" else None

    def _object(self, schema: Mapping[str, Any], path: Path, depth: int) -> dict[str, Any]:
        required = set(schema.get("required", ()))
        return {
            name: self._value(member, (*path, name), depth + 1)
            for name, member in schema.get("properties", {}).items()
            if name in required or self._is_wanted((*path, name), member, depth)
        }

    def _is_wanted(self, path: Path, member: Mapping[str, Any], depth: int) -> bool:
        if path in self._needed or self._facts.get(path) is LEFT_OUT:
            return path in self._needed
        return depth < DEEPEST and self._random.random() < 0.6 and (self._deprecated or not member.get("deprecated"))

    def _array(self, schema: Mapping[str, Any], path: Path, depth: int) -> list[Any]:
        stated = {needed for needed in self._needed if len(needed) == len(path) + 1 and needed[:-1] == path}
        if stated:
            return [self._value(schema["items"], (*path, place), depth + 1) for place in range(len(stated))]
        low = schema.get("minItems", 0)
        high = min(schema.get("maxItems", MOST_ITEMS), max(low, MOST_ITEMS if depth < DEEPEST else 0))
        items: list[Any] = []
        for _ in range(20):
            if len(items) >= self._random.randint(max(low, min(1, high)), high):
                break
            item = self._value(schema["items"], (*path, len(items)), depth + 1)
            if not (schema.get("uniqueItems") and item in items):
                items.append(item)
        return items

    def _text(self, schema: Mapping[str, Any], name: str) -> str:
        if schema.get("format") == "date-time":
            day, hour, minute = self._random.randint(1, 28), self._random.randint(0, 23), self._random.randint(0, 59)
            return f"2026-{self._random.randint(1, 12):02}-{day:02}T{hour:02}:{minute:02}:00.000Z"
        if "pattern" in schema or "format" in schema:
            return str(example_of_schema(self._contract, schema))
        low, high = schema.get("minLength", 0), schema.get("maxLength", 500)
        text: str = self._random.choice(_BY_NAME.get(name, ("",)))
        if not text:
            text = self._identifier() if name.lower().endswith("id") else self._words()
        return text.ljust(low, "x")[:high]

    def _identifier(self) -> str:
        """As a ULID looks."""
        return "01" + "".join(self._random.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=24))

    def _words(self) -> str:
        return " ".join(self._random.sample(WORDS, 2)).capitalize()


def _name(path: Path) -> str:
    """Of the field; an item of a list has the list's."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")
