"""Repairs that an overlay's ``update`` and ``remove`` cannot express.

Each is called with the selected node, its key and its parent, and answers whether it changed anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

__all__ = ["REPAIRS"]

TRIGGER = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")


def property_from_keyword(parent: Any, key: int | str, value: Any, *, name: str) -> bool:
    """``properties.examples: [schema]`` becomes the property ``name`` with that schema.

    Undoes an upgrade from OpenAPI 3.0 that took a property called ``example`` for the keyword of that name.
    """
    if not isinstance(value, list) or len(value) != 1 or name in parent:
        return False
    properties = {(name if old == key else old): (value[0] if old == key else schema) for old, schema in parent.items()}
    parent.clear()
    parent.update(properties)
    return True


def enum_from_map(parent: Any, key: int | str, value: Any) -> bool:
    """``enum: {Archived: ARCHIVED}`` becomes the list of its values."""
    value["enum"] = list(value["enum"].values())
    return True


def set_enum(parent: Any, key: int | str, value: Any, *, values: list[Any]) -> bool:
    """The node's ``const`` or ``enum`` becomes exactly these values."""
    if value.get("enum") == values:
        return False
    value.pop("const", None)
    value["enum"] = list(values)
    return True


def replace(parent: Any, key: int | str, value: Any, *, values: dict[str, Any]) -> bool:
    """Keywords of the node are replaced, lists included (an overlay's ``update`` appends to a list)."""
    value.update(values)
    return True


def rename_keywords(parent: Any, key: int | str, value: Any, *, names: dict[str, str]) -> bool:
    """Keywords that do not apply to the node's type become the ones that do."""
    for old, new in names.items():
        if old in value:
            value[new] = value.pop(old)
    return True


def any_of_requirements(parent: Any, key: int | str, value: Any) -> bool:
    """A security requirement of several schemes (all at once) becomes one requirement for each (any of them)."""
    if not isinstance(parent, list) or len(value) < 2:
        return False
    parent[int(key) : int(key) + 1] = [{scheme: scopes} for scheme, scopes in value.items()]
    return True


def inline_single(parent: Any, key: int | str, value: Any, *, keyword: str) -> bool:
    """A union with a single member becomes that member."""
    member = value.pop(keyword)[0]
    if "$ref" in member and value:
        value["allOf"] = [member]
    else:
        value.update(member)
    return True


def nullable(parent: Any, key: int | str, value: Any) -> bool:
    """The node accepts ``null`` beside what it refers to."""
    members = value.pop("allOf", None) or value.pop("oneOf", None) or value.pop("anyOf", None)
    if not members:
        return False
    value.pop("type", None)
    value["anyOf"] = [*members, {"type": "null"}]
    return True


def event_type_const(parent: Any, key: int | str, value: Any) -> bool:
    """The ``type`` of an event is the name of its trigger, which the callback's examples and texts tell."""
    changed = False
    for media in value.get("requestBody", {}).get("content", {}).values():
        kind = media.get("schema", {}).get("properties", {}).get("type")
        if kind is None or "const" in kind or "enum" in kind:
            continue
        found = _trigger(value, media, kind)
        if found is not None:
            kind["const"] = found
            changed = True
    return changed


def _trigger(callback: dict[str, Any], media: dict[str, Any], kind: dict[str, Any]) -> str | None:
    """What the first of them says that names one trigger: examples, then the field's text, then the callback's.

    A text may name other events too ("after an …"), so one that names several says nothing.
    """
    named = media.get("examples")
    values = [each.get("value") for each in named.values() if isinstance(each, dict)] if isinstance(named, dict) else []
    examples = [each.get("type") for each in (media.get("example"), *values) if isinstance(each, dict)]
    texts = [kind.get("example"), kind.get("description"), callback.get("summary"), callback.get("description")]
    for text in (*examples, *texts):
        names: set[str] = set(TRIGGER.findall(str(text or "")))
        if len(names) == 1:
            return names.pop()
    return None


REPAIRS: dict[str, Callable[..., bool]] = {
    "any-of-requirements": any_of_requirements,
    "enum-from-map": enum_from_map,
    "event-type-const": event_type_const,
    "inline-single": inline_single,
    "nullable": nullable,
    "property-from-keyword": property_from_keyword,
    "rename-keywords": rename_keywords,
    "replace": replace,
    "set-enum": set_enum,
}
