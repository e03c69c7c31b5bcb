"""An example value for a schema: the answer of an operation that has no handler yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .contract import Contract
from .json_value import Json

_BY_FORMAT = {
    "url": "https://example.com/",
    "uri": "https://example.com/",
    "email": "someone@example.com",
    "date-time": "2026-01-01T00:00:00Z",
    "digits": "123456",
    "otp": "123456",
    "hex": "#000000",
    "country code": "46",
    "numeric phone number": "701234567",
    "phone number": "+46701234567",
    "e.164 phone number": "+46701234567",
}
_STRINGS = ("example", "0", "12-3456789", "123456789", "+46701234567", "2026-01-01T00:00:00Z")
_DEEPEST = 12


def example_of(contract: Contract, pointer: str) -> Json:
    """A value that fits the schema at ``pointer``, with its required fields alone."""
    return _example(contract, contract.resolve(pointer), 0)


def example_of_schema(contract: Contract, schema: Mapping[str, Any]) -> Json:
    """As :func:`example_of`, for a schema that is at hand."""
    return _example(contract, schema, 0)


def _example(contract: Contract, schema: Mapping[str, Any], depth: int) -> Json:
    schema = contract.follow(schema)
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    if "default" in schema:
        return schema["default"]
    if schema.get("anyOf"):
        return _example(contract, schema["anyOf"][0], depth)
    if schema.get("allOf"):
        merged: dict[str, Any] = {}
        for member in (*schema["allOf"], {name: value for name, value in schema.items() if name != "allOf"}):
            part = _example(contract, member, depth)
            if isinstance(part, dict):
                merged |= part
        return merged
    return _by_type(contract, schema, depth)


def _by_type(contract: Contract, schema: Mapping[str, Any], depth: int) -> Json:
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "object" or "properties" in schema:
        required = schema.get("required", ()) if depth < _DEEPEST else ()
        properties = schema.get("properties", {})
        return {name: _example(contract, properties.get(name, {}), depth + 1) for name in required}
    if kind == "array":
        return [_example(contract, schema["items"], depth + 1) for _ in range(schema.get("minItems", 0))]
    if kind == "boolean":
        return False
    if kind in {"integer", "number"}:
        return schema.get("minimum", 0)
    return _string(schema) if kind == "string" else None


def _string(schema: Mapping[str, Any]) -> str:
    import re

    pattern = re.compile(schema.get("pattern", ""))
    text = _BY_FORMAT.get(schema.get("format", ""), "")
    candidates = (text,) if text else _STRINGS
    text = next((candidate for candidate in candidates if pattern.search(candidate)), candidates[0])
    return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
