"""Whether a description has the shape that the rest of the step reads: who passes here needs no further care."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from .errors import GenerationError

__all__ = ["METHODS", "check_outline", "check_schemas", "pointer"]

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TYPES: Final = {"string", "integer", "number", "boolean", "array", "object", "null"}
NUMBERS: Final = (
    "minLength", "maxLength", "minimum", "maximum", "multipleOf", "minItems", "maxItems", "minProperties",
    "maxProperties", "exclusiveMinimum", "exclusiveMaximum",
)  # fmt: skip
SCALAR: Final = (str, int, float, bool, type(None))

Problems = Iterator[str]


def pointer(*parts: object) -> str:
    """A place in the description, as a JSON Pointer."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def check_outline(document: Mapping[str, Any]) -> None:
    """Everything around the schemas. Raises :class:`GenerationError` that names each place that is wrong."""
    _refuse([*_outline(document)], "the description is not built as OpenAPI says")


def check_schemas(document: Mapping[str, Any]) -> None:
    """The schemas too, after the repairs."""
    problems = [*_outline(document)]
    if not problems:
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            problems += _schema(schema, pointer("components", "schemas", name))
        for place, operation in _operations(document):
            problems += _schemas_of(operation, place)
    _refuse(
        problems, "the description has schemas that cannot be understood; repair them in openapi/1-repairs.overlay.yaml"
    )


def _refuse(problems: list[str], summary: str) -> None:
    if problems:
        raise GenerationError(summary, problems)


def _is(value: Any, kind: type | tuple[type, ...], place: str, what: str) -> Problems:
    if not isinstance(value, kind):
        yield f"{place} must be {what}, and is {value!r:.60}"


def _items(value: Any, place: str, check: Callable[[Any, str], Problems]) -> Problems:
    yield from _is(value, list, place, "a list")
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from check(item, f"{place}/{index}")


def _values(value: Any, place: str, check: Callable[[Any, str], Problems]) -> Problems:
    yield from _is(value, dict, place, "a mapping")
    if isinstance(value, dict):
        for key, item in value.items():
            yield from check(item, place + pointer(key))


def _text(value: Any, place: str) -> Problems:
    return _is(value, str, place, "a text")


def _mapping(value: Any, place: str) -> Problems:
    return _is(value, dict, place, "a mapping")


def _named(value: Any, place: str) -> Problems:
    yield from _mapping(value, place)
    if isinstance(value, dict):
        yield from _text(value.get("name"), f"{place}/name")


def _server(value: Any, place: str) -> Problems:
    yield from _mapping(value, place)
    if isinstance(value, dict):
        yield from _text(value.get("url"), f"{place}/url")


def _outline(document: Mapping[str, Any]) -> Problems:
    for key in ("openapi", "info", "paths"):
        if key not in document:
            yield f"it has no {key!r}"
            return
    yield from _mapping(document["info"], "/info")
    if isinstance(document["info"], dict):
        yield from _is(document["info"].get("version"), (str, int, float), "/info/version", "a text")
    yield from _items(document.get("servers", []), "/servers", _server)
    yield from _items(document.get("tags", []), "/tags", _named)
    yield from _items(document.get("x-tagGroups", []), "/x-tagGroups", _named)
    yield from _mapping(document.get("externalDocs", {}), "/externalDocs")
    yield from _mapping(document.get("components", {}), "/components")
    if isinstance(document.get("components"), dict):
        yield from _values(document["components"].get("schemas", {}), "/components/schemas", _schema_itself)
    yield from _values(document["paths"], "/paths", _path)


def _schema_itself(value: Any, place: str) -> Problems:
    return _is(value, (dict, bool), place, "a schema")


def _path(item: Any, place: str) -> Problems:
    yield from _mapping(item, place)
    if isinstance(item, dict):
        if not place.removeprefix("/paths").startswith("/~1"):
            yield f"{place}: a path begins with a slash"
        yield from _items(item.get("parameters", []), f"{place}/parameters", _parameter)
        for method in METHODS:
            if method in item:
                yield from _operation(item[method], f"{place}/{method}")


def _operation(value: Any, place: str) -> Problems:
    yield from _mapping(value, place)
    if not isinstance(value, dict):
        return
    for key in ("operationId", "summary", "description"):
        if key in value:
            yield from _text(value[key], f"{place}/{key}")
    yield from _items(value.get("tags", []), f"{place}/tags", _text)
    yield from _items(value.get("x-badges", []), f"{place}/x-badges", _named)
    yield from _items(value.get("parameters", []), f"{place}/parameters", _parameter)
    if "requestBody" in value:
        yield from _body(value["requestBody"], f"{place}/requestBody")
    yield from _values(value.get("responses", {}), f"{place}/responses", _answer)
    yield from _values(value.get("callbacks", {}), f"{place}/callbacks", _callback)


def _parameter(value: Any, place: str) -> Problems:
    yield from _mapping(value, place)
    if isinstance(value, dict) and "$ref" not in value:
        yield from _text(value.get("name"), f"{place}/name")
        yield from _text(value.get("in"), f"{place}/in")
        yield from _schema_itself(value.get("schema", {}), f"{place}/schema")


def _body(value: Any, place: str) -> Problems:
    yield from _mapping(value, place)
    if isinstance(value, dict):
        yield from _values(value.get("content", {}), f"{place}/content", _media)


def _answer(value: Any, place: str) -> Problems:
    yield from _body(value, place)
    if isinstance(value, dict):
        yield from _items(value.get("x-error-codes", []), f"{place}/x-error-codes", _text)


def _media(value: Any, place: str) -> Problems:
    yield from _mapping(value, place)
    if isinstance(value, dict):
        yield from _schema_itself(value.get("schema", {}), f"{place}/schema")


def _callback(value: Any, place: str) -> Problems:
    yield from _mapping(value, place)
    if isinstance(value, dict) and "$ref" not in value:
        for key, item in value.items():
            yield from _mapping(item, place + pointer(key))
            if isinstance(item, dict):
                for method in METHODS:
                    if method in item:
                        yield from _operation(item[method], f"{place}{pointer(key)}/{method}")


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield pointer("paths", path, method), {"parameters": item.get("parameters", []), **item[method]}
                for name, callback in item[method].get("callbacks", {}).items():
                    for key, inner in callback.items():
                        for verb in METHODS:
                            if isinstance(inner, dict) and verb in inner:
                                yield pointer("paths", path, method, "callbacks", name, key, verb), inner[verb]


def _schemas_of(operation: Mapping[str, Any], place: str) -> Problems:
    for index, parameter in enumerate(operation.get("parameters", ())):
        yield from _schema(parameter.get("schema", {}), f"{place}/parameters/{index}/schema")
    bodies = [("requestBody", operation.get("requestBody", {}))]
    bodies += [(f"responses/{status}", answer) for status, answer in operation.get("responses", {}).items()]
    for label, body in bodies:
        for kind, media in body.get("content", {}).items():
            yield from _schema(media.get("schema", {}), f"{place}/{label}/content{pointer(kind)}/schema")


def _schema(value: Any, place: str) -> Problems:
    if isinstance(value, bool):
        return
    yield from _mapping(value, place)
    if not isinstance(value, dict):
        return
    if "$ref" in value:
        yield from _text(value["$ref"], f"{place}/$ref")
    kinds = value.get("type", [])
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if not isinstance(kind, str) or kind not in TYPES:
            yield f"{place}/type: {kind!r:.60} is no type of JSON Schema"
    for key in ("description", "format", "pattern"):
        if value.get(key) is not None:
            yield from _text(value[key], f"{place}/{key}")
    for key in NUMBERS:
        if key in value and (isinstance(value[key], bool) or not isinstance(value[key], int | float)):
            yield f"{place}/{key} must be a number, and is {value[key]!r:.60}"
    for key in ("deprecated", "readOnly", "writeOnly", "uniqueItems"):
        if key in value:
            yield from _is(value[key], bool, f"{place}/{key}", "true or false")
    yield from _items(value.get("required", []), f"{place}/required", _text)
    yield from _items(value.get("enum", []), f"{place}/enum", _scalar)
    if "const" in value:
        yield from _scalar(value["const"], f"{place}/const")
    yield from _values(value.get("properties", {}), f"{place}/properties", _schema)
    for key in ("anyOf", "oneOf", "allOf"):
        if key in value:
            yield from _items(value[key], f"{place}/{key}", _schema)
            if value[key] == []:
                yield f"{place}/{key} has no members"
    for key in ("items", "additionalProperties"):
        if key in value:
            yield from _schema(value[key], f"{place}/{key}")


def _scalar(value: Any, place: str) -> Problems:
    return _is(value, SCALAR, place, "a text, a number, true, false or null")
