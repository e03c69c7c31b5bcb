"""One error body for the whole API: the published file has one for each service, which say the same."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from .keywords import pruned

__all__ = ["merge_error_bodies"]

ERROR_SCHEMA: Final = re.compile(r"PapiErrorDto$")
TEXTS: Final = {"title", "description", "default", "example", "examples", "externalDocs"}


def merge_error_bodies(schemas: dict[str, Any]) -> dict[str, str]:
    """Unite the error bodies of the services under the first one's name; returns the name of each that went.

    The one body has the fields of all of them, requires what all of them require, and a field of several types takes
    any of them.
    """
    names = [name for name in schemas if ERROR_SCHEMA.search(name)]
    if not names:
        return {}
    first, *others = names
    body = schemas[first]
    for name in others:
        _unite(body, schemas.pop(name))
    body.setdefault("x-sdk-name", "PapiError")
    body.setdefault("description", "What every answer says that is no success.")
    return dict.fromkeys(others, first)


def _unite(body: dict[str, Any], other: Mapping[str, Any]) -> None:
    properties = body.setdefault("properties", {})
    for field, schema in other.get("properties", {}).items():
        known = properties.setdefault(field, schema)
        members = known.get("anyOf", [known])
        if structure(schema) not in map(structure, [known, *members]):
            properties[field] = {"anyOf": [*members, schema]}
    body["required"] = [field for field in body.get("required", ()) if field in other.get("required", ())]


def structure(schema: Mapping[str, Any]) -> str:
    """What a schema says of a value, as a text to compare by: no titles, descriptions, examples, extensions."""
    bare = pruned(schema, lambda key: key in TEXTS or key.startswith("x-"))
    return json.dumps(bare, sort_keys=True)
