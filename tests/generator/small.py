"""A small description that has one of everything, and places in it."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

__all__ = ["Place", "places", "replaced", "small"]

Place = tuple[str | int, ...]


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"description": "An answer", "content": {"application/json": {"schema": schema}}, **more}


def small() -> dict[str, Any]:
    """Small, whole, and without a fault."""
    project = {"name": "projectId", "in": "path", "required": True, "schema": {"type": "string"}}
    thing = {
        "type": "object",
        "description": "A thing",
        "required": ["id", "kind"],
        "properties": {
            "id": {"type": "string", "description": "Its id", "pattern": "^[a-z]+$", "default": "abc"},
            "kind": {"type": "string", "const": "THING"},
            "colour": reference("ThingColourEnum"),
            "owner": {"type": "object", "properties": {"name": {"type": "string", "maxLength": 9}}},
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
            "made": {"type": "string", "format": "date-time"},
            "also": {"anyOf": [reference("OtherDto"), reference("ThingDto")]},
        },
    }
    colour = {"type": "string", "enum": ["RED", "GREEN"], "x-enumDescriptions": {"RED": "Red", "GREEN": "Green"}}
    other = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["OTHER"]}}}
    page = {
        "type": "object",
        "required": ["things"],
        "properties": {
            "totalSize": {"type": "integer"},
            "nextPageToken": {"type": "string"},
            "things": {"type": "array", "items": reference("ThingDto")},
        },
    }
    error = {"type": "object", "required": ["errorCode"], "properties": {"errorCode": {"type": "string"}}}
    made = {
        "type": "object",
        "required": ["type", "payload"],
        "properties": {"type": {"type": "string", "const": "THING_MADE"}, "payload": reference("ThingDto")},
    }
    callback = {
        "summary": "THING_MADE",
        "requestBody": {"content": {"application/json": {"schema": made}}},
        "responses": {"200": {"description": "OK"}},
    }
    failure = {"application/json": {"schema": reference("PapiErrorDto"), "example": {"errorCode": "no_thing"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sinch Provisioning API", "version": "9.1", "description": "Small"},
        "servers": [{"url": "https://api.example/v1"}],
        "tags": [{"name": "My Things", "description": "Things"}],
        "x-tagGroups": [{"name": "My", "tags": ["My Things"]}],
        "paths": {
            "/v1/projects/{projectId}/things": {
                "get": {
                    "operationId": "ThingsController_listThings_v1",
                    "tags": ["My Things"],
                    "summary": "List things",
                    "description": "Every thing.",
                    "parameters": [
                        project,
                        {"name": "pageToken", "in": "query", "schema": {"type": "string"}},
                        {"name": "colourLike", "in": "query", "description": "A colour", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": answer(reference("ThingListDto"))},
                },
                "post": {
                    "operationId": "ThingsController_createThing_v1",
                    "tags": ["My Things"],
                    "summary": "Make a thing",
                    "deprecated": True,
                    "x-badges": [{"name": "BETA"}],
                    "parameters": [project],
                    "requestBody": {"content": {"application/json": {"schema": reference("ThingDto")}}},
                    "responses": {
                        "201": answer(reference("ThingDto")),
                        "404": {"description": "None", "x-error-codes": ["thing_not_found"], "content": failure},
                    },
                    "callbacks": {"Made": {"{$request.body#/url}": {"post": callback}}},
                },
            },
            "/v1/projects/{projectId}/things/{thingId}": {
                "get": {
                    "operationId": "ThingsController_getThing_v1",
                    "tags": ["My Things"],
                    "parameters": [
                        project,
                        {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}},
                    ],
                    "responses": {"200": answer(reference("ThingDto"))},
                }
            },
        },
        "components": {
            "schemas": {
                "ThingDto": thing,
                "ThingColourEnum": colour,
                "OtherDto": other,
                "ThingListDto": page,
                "PapiErrorDto": error,
            }
        },
    }


def places(node: Any, place: Place = ()) -> Iterator[tuple[str, Place]]:
    """Where a description holds a text: ``("key" or "value", place)``."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield "key", (*place, key)
            yield from places(value, (*place, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places(value, (*place, index))
    elif isinstance(node, str):
        yield "value", place


def replaced(document: dict[str, Any], kind: str, place: Place, text: str) -> dict[str, Any]:
    """A copy of the description with one of its texts replaced, and put before it where that is what it says."""
    changed = deepcopy(document)
    *way, last = place
    node: Any = changed
    for part in way:
        node = node[part]
    if kind == "value":
        node[last] = text
    else:
        renamed = {(text if key == last else key): value for key, value in node.items()}
        node.clear()
        node.update(renamed)
    return changed
