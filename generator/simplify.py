"""What an API may well publish, brought into the forms that the rest of the step knows.

References to components other than schemas are resolved, ``allOf`` of several objects becomes one object, ``default``
and ``2XX`` answers become answers of a status. What is left out or guessed on the way is told; what cannot be had is
refused with the line that leaves it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from attrs import Factory, define

from .errors import GenerationError
from .shape import METHODS, pointer

__all__ = ["Simplified", "simplify"]

SCHEMAS: Final = "#/components/schemas/"
KINDS: Final = ("parameters", "responses", "requestBodies", "headers", "pathItems", "callbacks", "examples", "links")
TEXTS: Final = {"description", "title", "example", "examples", "default", "deprecated", "readOnly", "externalDocs"}
PATH: Final = re.compile(r"/(?:[\w.~!$&'()*+,;=:@/-]|{[^{}/]+})*", re.ASCII)
MOST_STEPS: Final = 50
"""References that lead to references."""


@define
class Simplified:
    """What a reader of the report should know of it."""

    notices: list[str] = Factory(list)
    problems: list[str] = Factory(list)


def simplify(document: dict[str, Any]) -> Simplified:
    """Rework the repaired description in place."""
    result = Simplified()
    for path, item in list(document["paths"].items()):
        document["paths"][path] = _resolved(document, item, pointer("paths", path))
    for path, item in document["paths"].items():
        item["parameters"] = [_resolved(document, p, pointer("paths", path)) for p in item.get("parameters", ())]
        for method in METHODS:
            if method in item:
                _operation(document, item[method], pointer("paths", path, method), path, method, result)
                _path_parameters(item, item[method], pointer("paths", path, method), path, result)
        item["parameters"] = _kept(item["parameters"], pointer("paths", path), result)
        if not item["parameters"]:
            del item["parameters"]
    schemas = document.get("components", {}).get("schemas", {})
    for name in schemas:
        if schemas[name] is True:
            schemas[name] = {}
    for place, schema in _all_schemas(document):
        _schema(schema, place, schemas, result)
    _refuse_unresolvable(document, schemas, result)
    if result.problems:
        raise GenerationError("the description has what no template writes", result.problems)
    return result


def _resolved(document: Mapping[str, Any], node: Any, place: str) -> Any:
    """The thing itself instead of a reference to it, unless it is a schema."""
    for _ in range(MOST_STEPS):
        if not isinstance(node, dict):
            raise GenerationError(f"{place} has {node!r:.60} where a mapping belongs")
        ref = node.get("$ref")
        if ref is None:
            return node
        parts = str(ref).split("/")
        is_known = len(parts) == 4 and parts[:2] == ["#", "components"] and parts[2] in KINDS
        components = document.get("components", {})
        found = components.get(parts[2], {}).get(_unescaped(parts[3])) if is_known else None
        if not isinstance(found, dict):
            raise GenerationError(
                f"{place} refers to {ref!r:.100}, which is not in the description; bundle it into one file first"
            )
        node = deepcopy(found)
    raise GenerationError(f"{place}: a reference that leads to itself")


def _unescaped(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")


def _operation(
    document: Mapping[str, Any], operation: dict[str, Any], place: str, path: str, method: str, result: Simplified
) -> None:
    remedy = f"add to openapi/1-repairs.overlay.yaml: - {{target: \"$.paths['{path}'].{method}\", remove: true}}"
    if "parameters" in operation:
        resolved = [_resolved(document, parameter, place) for parameter in operation["parameters"]]
        operation["parameters"] = _kept(resolved, place, result)
    if "requestBody" in operation:
        body = operation["requestBody"] = _resolved(document, operation["requestBody"], place)
        content = body.get("content", {})
        kept = {kind: media for kind, media in content.items() if _is_json(kind)}
        if content and not kept:
            result.problems.append(f"{place}: a body of {', '.join(content)}, which is not JSON; {remedy}")
        elif len(kept) < len(content):
            result.notices.append(f"{place}: the body can be sent as JSON only, not as {_others(content, kept)}")
        body["content"] = kept
    answers = {status: _resolved(document, answer, place) for status, answer in operation.get("responses", {}).items()}
    operation["responses"] = _answers(answers, place, remedy, result)
    for name, callback in operation.get("callbacks", {}).items():
        operation["callbacks"][name] = callback = _resolved(document, callback, place)
        for expression, item in callback.items():
            callback[expression] = item = _resolved(document, item, place)
            for verb in METHODS:
                if verb in item and "requestBody" in item[verb]:
                    item[verb]["requestBody"] = _resolved(document, item[verb]["requestBody"], place)


def _path_parameters(
    item: Mapping[str, Any], operation: dict[str, Any], place: str, path: str, result: Simplified
) -> None:
    """Exactly one parameter for each ``{name}`` of the path."""
    if not PATH.fullmatch(path) or ".." in path:
        result.problems.append(f"{place}: {path!r:.100} is no path of a URL")
        return
    wanted = re.findall(r"{([^{}/]+)}", path)
    found = [*item["parameters"], *operation.get("parameters", ())]
    declared = [parameter["name"] for parameter in found if parameter["in"] == "path"]
    for name in declared:
        if declared.count(name) > 1 or wanted.count(name) != 1:
            result.problems.append(f"{place}: the path parameter {name!r:.80} does not stand in the path exactly once")
            return
    for name in wanted:
        if name not in declared:
            result.notices.append(f"{place}: {{{name}}} is not described; taken for a text")
            text = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            operation.setdefault("parameters", []).append(text)


def _is_json(kind: str) -> bool:
    return "json" in kind.lower()


def _others(content: Mapping[str, Any], kept: Mapping[str, Any]) -> str:
    return ", ".join(kind for kind in content if kind not in kept)


def _kept(parameters: list[dict[str, Any]], place: str, result: Simplified) -> list[dict[str, Any]]:
    """Parameters in the path and the query; headers are given as ``extra_headers=``."""
    kept = []
    for parameter in parameters:
        if parameter["in"] in ("path", "query"):
            if "schema" not in parameter:
                medium: Any = next(iter(parameter.get("content", {}).values()), None)
                parameter["schema"] = medium.get("schema", {}) if isinstance(medium, dict) else {}
            kept.append(parameter)
        elif parameter["in"] == "header":
            needed = "needed " if parameter.get("required") else ""
            result.notices.append(f"{place}: the {needed}header {parameter['name']} is given as extra_headers=")
        else:
            result.notices.append(f"{place}: the {parameter['in']} parameter {parameter['name']} is not offered")
    return kept


def _answers(
    answers: dict[str, dict[str, Any]], place: str, remedy: str, result: Simplified
) -> dict[str, dict[str, Any]]:
    """``2XX`` is 200, and ``default`` too where no success is told apart from it."""
    successes = [status for status in answers if status.startswith("2")]
    named = {}
    for status, answer in answers.items():
        general = status.upper() == "2XX" or (status == "default" and not successes)
        if general and "200" not in answers:
            result.notices.append(f"{place}: the answer {status} is read as 200")
            status = "200"
        named[status] = answer
        content = answer.get("content")
        if status.startswith("2") and content:
            kept = {kind: media for kind, media in content.items() if _is_json(kind)}
            if not kept:
                result.problems.append(f"{place}: an answer of {', '.join(content)}, which is not JSON; {remedy}")
            answer["content"] = kept
    return named


def _all_schemas(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema, inner ones before those that hold them."""

    def walk(node: Any, place: str, is_schema: bool = False) -> Iterator[tuple[str, dict[str, Any]]]:
        if isinstance(node, list):
            for index, item in enumerate(node):
                yield from walk(item, f"{place}/{index}", is_schema)
        elif isinstance(node, dict):
            for key, value in node.items():
                here = place + pointer(key)
                if is_schema and key in ("properties", "patternProperties") and isinstance(value, dict):
                    for name, inner in value.items():
                        yield from walk(inner, here + pointer(name), True)
                elif is_schema:
                    if key in ("items", "additionalProperties", "anyOf", "oneOf", "allOf", "not"):
                        yield from walk(value, here, True)
                elif key not in ("example", "examples"):
                    yield from walk(value, here, key == "schema")
            if is_schema:
                yield place, node

    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from walk(schema, pointer("components", "schemas", name), True)
    yield from walk(document["paths"], "/paths")


def _schema(schema: dict[str, Any], place: str, schemas: Mapping[str, Any], result: Simplified) -> None:
    for name, value in list(schema.get("properties", {}).items()):
        if isinstance(value, bool):
            schema["properties"][name] = {}
    if isinstance(schema.get("items"), bool):
        schema["items"] = {}
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in schema:
            schema[keyword] = [{} if isinstance(member, bool) else member for member in schema[keyword]]
    _enum(schema, place, result)
    if len(schema.get("allOf", ())) > 1:
        _merge(schema, place, schemas, result)
    lost = [name for name in schema.get("required", ()) if name not in schema.get("properties", {})]
    if lost and "properties" in schema:
        result.notices.append(f"{place}: requires {', '.join(lost)}, of which it says nothing; left alone")
        schema["required"] = [name for name in schema["required"] if name not in lost]


def _enum(schema: dict[str, Any], place: str, result: Simplified) -> None:
    """An enum of texts or of integers stays one; what lists truth values or numbers is just their type."""
    values = [value for value in schema.get("enum", ()) if value is not None]
    if not values or (len({type(value) for value in values}) == 1 and isinstance(values[0], str)):
        return
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        schema.setdefault("type", "integer")
        return
    if len(values) > 1:
        del schema["enum"]
        if not all(isinstance(value, bool) for value in values):
            result.notices.append(f"{place}: an enum of several types or of numbers; its values are not checked")
            if len({type(value) for value in values}) > 1:
                schema.pop("type", None)


def _merge(schema: dict[str, Any], place: str, schemas: Mapping[str, Any], result: Simplified) -> None:
    """``allOf`` of objects is one object with the fields of all; of one thing and remarks, that thing."""
    members = schema["allOf"]
    real = [member for member in members if set(member) - TEXTS]
    if len(real) == 1:
        schema["allOf"] = real
        return
    merged: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
    for member in [*members, {key: schema[key] for key in ("properties", "required") if key in schema}]:
        whole = _object(member, schemas, 0)
        if whole is None:
            result.problems.append(f"{place}/allOf: its members are not all objects; repair it in an overlay")
            return
        for name, value in whole["properties"].items():
            if merged["properties"].setdefault(name, value) != value:
                result.notices.append(f"{place}/allOf: two members differ in {name}; the first is taken")
        merged["required"] += [name for name in whole["required"] if name not in merged["required"]]
    del schema["allOf"]
    schema.update(merged)


def _object(schema: Any, schemas: Mapping[str, Any], depth: int) -> dict[str, Any] | None:
    """The fields of an object, also if it is a reference or an ``allOf`` itself."""
    if not isinstance(schema, dict) or depth > MOST_STEPS:
        return None
    if "$ref" in schema:
        return _object(schemas.get(str(schema["$ref"]).removeprefix(SCHEMAS)), schemas, depth + 1)
    if "anyOf" in schema or "oneOf" in schema or "enum" in schema or schema.get("type", "object") != "object":
        return None
    parts = [_object(member, schemas, depth + 1) for member in schema.get("allOf", ())]
    if None in parts:
        return None
    properties: dict[str, Any] = {}
    required: list[str] = []
    for part in [*parts, schema]:
        properties |= (part or {}).get("properties", {})
        required += (part or {}).get("required", ())
    return {"properties": deepcopy(properties), "required": list(dict.fromkeys(required))}


def _refuse_unresolvable(document: Mapping[str, Any], schemas: Mapping[str, Any], result: Simplified) -> None:
    """References to schemas that are not there, and schemas that are nothing but themselves."""
    for place, schema in _all_schemas(document):
        ref = schema.get("$ref")
        if ref is not None and _unescaped(str(ref).removeprefix(SCHEMAS)) not in schemas:
            result.problems.append(
                f"{place} refers to {ref!r:.100}, which is not in the description; bundle it into one file first"
            )
        elif ref is not None:
            schema["$ref"] = SCHEMAS + _unescaped(str(ref).removeprefix(SCHEMAS))
    if result.problems:
        return
    edges = {name: list(_aliased(schema)) for name, schema in schemas.items()}
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            result.problems.append(f"schema {name} is made of nothing but itself: {' → '.join((*way, name))}")
        elif name not in done:
            for other in edges[name]:
                visit(other, (*way, name))
            done.add(name)

    for name in schemas:
        visit(name, ())


def _aliased(schema: Any) -> Iterator[str]:
    """What a component that becomes no class of its own stands for."""
    if not isinstance(schema, dict) or "properties" in schema or len(schema.get("enum", ())) > 1:
        return
    if "$ref" in schema:
        yield str(schema["$ref"]).removeprefix(SCHEMAS)
    for keyword in ("anyOf", "oneOf", "allOf"):
        for member in schema.get(keyword, ()):
            yield from _aliased(member)
    for keyword in ("items", "additionalProperties"):
        yield from _aliased(schema.get(keyword))
