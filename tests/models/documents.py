"""Documents made from the schemas of the description: valid ones, and wild ones as a newer service might send.

They are made by a ``random.Random``: one with a seed of its own for each schema, so that every run tries the same, or
one of Hypothesis', which searches further and shrinks what it finds.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.types import Types

__all__ = ["GENERATED", "SCHEMAS", "TYPES", "changes", "examples", "make", "models", "resolve"]

GENERATED = Path(__file__).parents[2] / "src"
SCHEMAS: dict[str, dict[str, Any]] = json.loads((GENERATED / "description.json").read_text(encoding="utf-8"))[
    "components"
]["schemas"]
TYPES = Types(SCHEMAS)

TIMES = ["2023-01-19t13:11:08.204Z", "2024-02-29T23:59:59Z", "2025-06-01T08:00:00+02:00", "2026-11-21T00:00:00.000Z"]
TEXTS = [
    "",
    "a",
    "Order {{1}} shipped",
    "https://me.example/hook?a=b&c=d",
    "Malmö 한국어 🙂",
    'quote " and \\ and \x00',
    " ",
]
VALUES = [None, True, False, 0, -1, 2**63 - 1, 0.5, 1e300, "", "text", [], {}, [1, {"a": [None]}], {"b": {"c": "d"}}]
PATTERNS = {
    r"^\+?[\d+\s]{6,15}$": ["+46701234567", "070 12345", "123456"],
    r"^(?:\+|00)\d{6,15}$": ["+46701234567", "0046701234567"],
    r"^\d+$": ["0", "12", "123456789", "12345678901234"],
    r"^\d{2}-\d{7}$": ["12-3456789"],
    r"^[a-z0-9][a-z0-9_]*[a-z0-9]$": ["ab", "order_shipped_2"],
}
MISSING = object()
DEEP = 8


def models() -> list[str]:
    """The schemas that are model classes."""
    return [name for name in SCHEMAS if TYPES.kind(name) == "model"]


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without its reference, and without an ``allOf`` around it."""
    while "$ref" in schema or "allOf" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema["allOf"][0]
    return schema


def examples(name: str, *, wild: bool, count: int = 5) -> Iterator[Any]:
    """The same documents of a schema in every run."""
    source = random.Random(f"{name} {wild}")
    return (make(name, source, wild=wild) for _ in range(count))


def make(name: str, source: random.Random, *, wild: bool) -> Any:
    """A document of a schema. A wild one has unknown fields, enum values and variants, nulls, gaps, ``5.0`` for 5."""
    return _Maker(source, wild).value(SCHEMAS[name])


class _Maker:
    def __init__(self, source: random.Random, wild: bool) -> None:
        self.source = source
        self.wild = wild
        self.depth = 0

    def value(self, schema: dict[str, Any]) -> Any:
        schema = resolve(schema)
        members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        if members:
            return self.value(self.source.choice(members))
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = self.source.choice(kind)
        values = (
            [schema["const"]] if "const" in schema else [value for value in schema.get("enum", ()) if value is not None]
        )
        if kind == "null" or (self.wild and self.source.random() < 0.05):
            return None
        if values:
            new = "BRAND_NEW" if isinstance(values[0], str) else 9999
            return new if self.wild and self.source.random() < 0.2 else self.source.choice(values)
        return self._plain(schema, kind)

    def _plain(self, schema: dict[str, Any], kind: Any) -> Any:
        if kind == "array":
            return self._array(schema)
        if kind == "string":
            return self._text(schema)
        if kind == "boolean":
            return self.source.choice([True, False])
        if kind == "integer":
            number = self.source.randint(schema.get("minimum", -1000), schema.get("maximum", 2**40))
            return float(number) if self.wild and self.source.random() < 0.2 else number
        if kind == "number":
            return schema.get("minimum", 0) + self.source.choice([0, 0.5, 3, 1e6])
        if kind == "object" or "properties" in schema:
            return self._object(schema)
        return self.source.choice(VALUES)

    def _text(self, schema: dict[str, Any]) -> str:
        low, high = schema.get("minLength", 0), schema.get("maxLength", 10_000)
        if "pattern" in schema:
            fitting: list[str] = [text for text in PATTERNS[schema["pattern"]] if low <= len(text) <= high]
            return self.source.choice(fitting)
        if schema.get("format") == "date-time":
            return self.source.choice(TIMES)
        text: str = self.source.choice(TEXTS) + "x" * low
        return text[: max(high, low)]

    def _array(self, schema: dict[str, Any]) -> list[Any]:
        low, high = schema.get("minItems", 0), schema.get("maxItems", 3)
        high = min(high, 3) if self.depth < DEEP else low
        items = [self.value(schema.get("items", {})) for _ in range(self.source.randint(low, max(low, high)))]
        if schema.get("uniqueItems"):
            items = list({json.dumps(item, sort_keys=True): item for item in items}.values())
        return items

    def _object(self, schema: dict[str, Any]) -> dict[str, Any]:
        properties, required = schema.get("properties", {}), set(schema.get("required", ()))
        extra = schema.get("additionalProperties")
        if not properties and isinstance(extra, dict):
            return {key: self.value(extra) for key in self.source.sample(["SE", "a b", "ü"], self.source.randint(0, 2))}
        document = {}
        self.depth += 1
        for key, part in properties.items():
            certain = key in required and not self.wild
            if certain or self.source.random() < (0.7 if self.depth < DEEP else 0):
                document[key] = self.value(part)
        self.depth -= 1
        if self.wild and self.source.random() < 0.3:
            document[self.source.choice(["brandNew", "x new "])] = self.source.choice(VALUES)
        return document


def changes(value: Any, schema: dict[str, Any]) -> Iterator[tuple[Any, str, Any]]:
    """Places below a value, each with something else to put there (or MISSING) that may break a limit."""
    schema = resolve(schema)
    if isinstance(value, dict) and "properties" in schema:
        for key, member in list(value.items()):
            part = resolve(schema["properties"][key])
            closed = len(part.get("enum", (1, 2))) == 1 or "const" in part
            if key in schema.get("required", ()) and not closed:
                yield value, key, MISSING
            if isinstance(part.get("type"), str) and not closed and "enum" not in part:
                yield from ((value, key, other) for other in _others(part, member))
            yield from changes(member, part)
    elif isinstance(value, list) and isinstance(schema.get("items"), dict):
        for member in value:
            yield from changes(member, schema["items"])


def _others(schema: dict[str, Any], value: Any) -> Iterator[Any]:
    yield None
    if schema["type"] in ("integer", "number"):
        yield from ("text", True, schema.get("maximum", 10**6) + 1, schema.get("minimum", 0) - 1)
    elif schema.get("format") == "date-time":
        yield 12345
    elif schema["type"] == "string":
        yield from (12345, ["x"], "y" * (schema.get("maxLength", 50) + 1), "", "+1 2")
    elif schema["type"] == "array":
        yield from ("text", {}, [], value * 2)
    else:
        yield from (12345, "text", [])
