"""One shape for the repaired description: every object and enum a named component, under its Python name.

What this does to a schema is recorded, so that the accounting can tell where each published schema went.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import Factory, define

from . import naming
from .error_bodies import merge_error_bodies
from .errors import GenerationError
from .keywords import MAPS

__all__ = ["METHODS", "Normalized", "callback_operations", "normalize", "operations"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
REF = "#/components/schemas/"


@define
class Normalized:
    """The description ready for the templates, and what became of its parts."""

    document: dict[str, Any]
    class_names: dict[str, str]
    """Published schema name → class name; several published names may share one class (identical error bodies)."""
    events: dict[str, str] = Factory(dict)
    """Trigger → class name of its event."""
    callbacks: dict[str, str] = Factory(dict)
    """Published callback (``operationId/name``) → trigger."""
    synthetic: list[str] = Factory(list)
    """Classes that stand for no published component: hoisted inline schemas, events, the error code enum."""

    @property
    def schemas(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.document["components"]["schemas"]
        return schemas


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """``(path, method, operation)`` for every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def callback_operations(operation: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """``(callback name, operation)`` for every callback of an operation."""
    for name, callback in operation.get("callbacks", {}).items():
        for item in callback.values():
            for method in METHODS:
                if method in item:
                    yield name, item[method]


def normalize(document: dict[str, Any]) -> Normalized:
    """Rework the repaired description in place."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    merged = merge_error_bodies(schemas)
    _rewrite_refs(document, merged)
    names = naming.schema_names(schemas)
    _rename(document, schemas, names)
    result = Normalized(document, names | {old: names[new] for old, new in merged.items()})
    _document_error_codes(document)
    _drop_illustrations(document)
    _add_error_codes(result)
    _hoist_events(result)
    _hoist_inline(result)
    return result


def _rename(document: dict[str, Any], schemas: dict[str, Any], names: Mapping[str, str]) -> None:
    _rewrite_refs(document, names)
    renamed = {names[name]: schema for name, schema in schemas.items()}
    schemas.clear()
    schemas.update(renamed)


def _rewrite_refs(node: Any, names: Mapping[str, str]) -> None:
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.startswith(REF):
            target = ref.removeprefix(REF)
            node["$ref"] = REF + names.get(target, target)
        for value in node.values():
            _rewrite_refs(value, names)
    elif isinstance(node, list):
        for item in node:
            _rewrite_refs(item, names)


def _document_error_codes(document: dict[str, Any]) -> None:
    """List the error codes of every answer under ``x-error-codes``, where the description has only examples of them."""
    for _, _, operation in operations(document):
        for status, answer in operation.get("responses", {}).items():
            if not status.startswith("2") and "x-error-codes" not in answer:
                codes = _codes_from_examples(answer)
                if codes:
                    answer["x-error-codes"] = codes


def _add_error_codes(result: Normalized) -> None:
    """Gather the documented error codes of all operations into one enum, the type of ``PapiError.error_code``."""
    codes = {
        code
        for _, _, operation in operations(result.document)
        for answer in operation.get("responses", {}).values()
        for code in answer.get("x-error-codes", ())
    }
    body = result.schemas.get("PapiError", {}).get("properties", {})
    if codes and "errorCode" in body:
        result.schemas["ErrorCode"] = {
            "type": "string",
            "enum": sorted(codes),
            "description": "Every documented error code; the service may answer others.",
        }
        body["errorCode"] = {"$ref": f"{REF}ErrorCode"}
        result.synthetic.append("ErrorCode")


def _hoist_events(result: Normalized) -> None:
    """Give each trigger's body a name, and refer to it from the callbacks that deliver it."""
    problems: list[str] = []
    for path, method, operation in operations(result.document):
        for name, callback in callback_operations(operation):
            where = f"{operation['operationId']}/{name}"
            media: dict[str, Any] = next(iter(callback.get("requestBody", {}).get("content", {}).values()), {})
            schema = media.get("schema", {})
            trigger = schema.get("properties", {}).get("type", {}).get("const")
            if trigger is None:
                place = (
                    f"$.paths['{path}'].{method}.callbacks['{name}'].*.*.requestBody.content.*.schema.properties.type"
                )
                problems.append(
                    f"callback {where} does not tell which event it is; add to openapi/1-repairs.overlay.yaml: "
                    f'- {{target: "{place}", update: {{const: THE_TRIGGER}}}}'
                )
                continue
            event = naming.event_name(trigger)
            result.callbacks[where] = trigger
            if trigger not in result.events:
                if event in result.schemas:
                    problems.append(f"event {trigger} and a schema would both be called {event}")
                    continue
                result.events[trigger] = event
                result.schemas[event] = {**schema, "x-sdk-event": trigger}
                result.synthetic.append(event)
            else:
                _unite(result.schemas[event], schema)
            media["schema"] = {"$ref": REF + event}
    if problems:
        raise GenerationError("callbacks that cannot become events", problems)


def _unite(event: dict[str, Any], other: Mapping[str, Any]) -> None:
    """Several operations announce the same trigger: the event has the fields of all, and requires what all require."""
    for name, schema in other["properties"].items():
        event["properties"].setdefault(name, schema)
    event["required"] = [name for name in event.get("required", ()) if name in other.get("required", ())]


def _hoist_inline(result: Normalized) -> None:
    """Name the objects and enums that stand inside other schemas, after the place where they stand."""
    for name in list(result.schemas):
        schema = result.schemas[name]
        for wire_name, value in schema.get("properties", {}).items():
            schema["properties"][wire_name] = _hoisted(result, name, wire_name, value)
    for _, _, operation in operations(result.document):
        owner = "".join(word.capitalize() for word in naming.words(operation["operationId"]))
        for parameter in operation.get("parameters", ()):
            parameter["schema"] = _hoisted(result, owner, parameter["name"], parameter.get("schema", {}))
        for label, body in [("input", operation.get("requestBody", {})), *operation.get("responses", {}).items()]:
            for media in body.get("content", {}).values():
                media["schema"] = _hoisted(result, owner, label, media.get("schema", {}))


def _hoisted(result: Normalized, owner: str, wire_name: str, schema: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return schema
    name = owner + "".join(word[:1].upper() + word[1:] for word in naming.words(wire_name))
    if "items" in schema:
        texts = {key: schema[key] for key in ("x-enumDescriptions",) if key in schema and "enum" in schema["items"]}
        items = {**texts, **schema["items"]}
        return {**schema, "items": _hoisted(result, owner, naming.singular(wire_name), items)}
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in schema:
            members = [
                _hoisted(result, owner, f"{wire_name}{index if len(schema[keyword]) > 1 else ''}", member)
                for index, member in enumerate(schema[keyword], 1)
            ]
            return {**schema, keyword: members}
    if "properties" in schema or len(schema.get("enum", ())) > 1:
        twin = _same_enum(result.schemas, owner, schema)
        if twin is not None:
            return {"$ref": REF + twin}
        if name in result.schemas:
            raise GenerationError(f"an inline schema of {owner}.{wire_name} and a schema would both be called {name}")
        result.schemas[name] = schema
        result.synthetic.append(name)
        for inner, value in schema.get("properties", {}).items():
            schema["properties"][inner] = _hoisted(result, name, inner, value)
        return {"$ref": REF + name}
    return schema


def _same_enum(schemas: Mapping[str, Any], owner: str, schema: Mapping[str, Any]) -> str | None:
    """The component of the same service that lists exactly these values."""
    if "enum" not in schema:
        return None
    brand = naming.words(owner)[0]
    for name, other in schemas.items():
        if naming.words(name)[0] == brand and sorted(map(str, other.get("enum", ()))) == sorted(
            map(str, schema["enum"])
        ):
            return name
    return None


def _drop_illustrations(node: Any, has_names: bool = False) -> None:
    """Remove titles, which would override names, and examples, which nothing after this step reads.

    The keys of a node that has names are no keywords.
    """
    if isinstance(node, list):
        for item in node:
            _drop_illustrations(item)
    elif isinstance(node, dict):
        if not has_names:
            for keyword in ("title", "example", "examples"):
                node.pop(keyword, None)
        for key, value in node.items():
            _drop_illustrations(value, not has_names and key in (*MAPS, "info"))


def _codes_from_examples(answer: Mapping[str, Any]) -> list[str]:
    """Error codes that an answer documents by its examples alone."""
    found: set[str] = set()

    def search(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("errorCode"), str):
                found.add(node["errorCode"])
            for value in node.values():
                search(value)
        elif isinstance(node, list):
            for item in node:
                search(item)

    for media in answer.get("content", {}).values():
        search({key: media[key] for key in ("example", "examples") if key in media})
    return sorted(found)
