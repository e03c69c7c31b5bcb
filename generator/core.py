"""What the templates write down: the core's models, enums, operations, services and events, ready to be printed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import Factory, define, evolve, frozen

from . import naming
from .docstrings import operation_doc
from .errors import GenerationError
from .normalize import Normalized, operations
from .types import Types
from .words import field_doc, limits_text, paragraph, sentence

__all__ = ["Body", "Core", "Enum", "Field", "Model", "Operation", "Parameter", "Service", "describe_core"]

SECRET = re.compile(r"(secret|password|(?<!page)token|authenticationcode|facebookcode)$", re.IGNORECASE)


@frozen
class Field:
    name: str
    wire_name: str
    spec: Any
    read: str
    write: str
    doc: str
    flags: tuple[str, ...]

    @property
    def row(self) -> tuple[Any, ...]:
        return (self.name, self.wire_name, self.spec, *self.flags)


@frozen
class Model:
    name: str
    doc: str
    fields: tuple[Field, ...]
    names: tuple[str, ...]
    """Other classes that its annotations mention."""


@frozen
class Enum:
    name: str
    base: str
    doc: str
    members: Mapping[str, Any]


@frozen
class Parameter:
    name: str
    wire_name: str
    spec: Any
    write: str
    required: bool
    doc: str


@frozen
class Body:
    spec: Any
    required: bool
    write: str
    variants: tuple[tuple[Field, ...], ...]
    """Fields of each model that the body may be, required ones first."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every field of every variant, once; a field that differs between variants takes what any of them takes."""
        merged: dict[str, Field] = {}
        for field in (field for variant in self.variants for field in variant):
            known = merged.setdefault(field.name, field)
            if known.write != field.write:
                parts = dict.fromkeys([*known.write.split(" | "), *field.write.split(" | ")])
                merged[field.name] = evolve(known, write=" | ".join(parts))
        return tuple(merged.values())


@frozen
class Operation:
    id: str
    method: str
    path: str
    service: str
    name: str
    tag: str
    summary: str
    doc: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    body: Body | None
    answers: Mapping[int, Any]
    answer: Any
    answer_read: str
    """What a call returns, whatever its parameters."""
    whole_read: str
    """What it returns without the parameter that asks for a part."""
    partial_answer: tuple[str, Any] | None
    errors: Mapping[int, tuple[str, ...]]
    paging: Mapping[str, Any] | None
    item_read: str
    partial_item_read: str
    deprecated: bool
    stage: str
    names: tuple[str, ...]

    @property
    def constant(self) -> str:
        return self.name.upper().rstrip("_")

    @property
    def function(self) -> str:
        return self.name


@define
class Service:
    path: str
    tag: str
    doc: str
    operations: list[Operation] = Factory(list)
    children: list[Service] = Factory(list)

    @property
    def attribute(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def module(self) -> str:
        return self.path.replace(".", "_")

    @property
    def class_name(self) -> str:
        brands = {"whatsapp": "WhatsApp", "kakaotalk": "KakaoTalk"}
        parts = re.split(r"[._]", self.path)
        return "".join(brands.get(part, part.capitalize()) for part in parts) + "Service"

    @property
    def names(self) -> list[str]:
        return sorted({name for operation in self.operations for name in operation.names})


@define
class Core:
    version: str
    sha256: str
    server: str
    docs_url: str
    models: dict[str, Model]
    enums: dict[str, Enum]
    aliases: dict[str, str]
    """One-value enums and other components that become a type, not a class: name → annotation."""
    operations: list[Operation]
    services: list[Service]
    """The roots of the service tree."""
    events: dict[str, str]

    @property
    def all_services(self) -> list[Service]:
        return [service for root in self.services for service in (root, *root.children)]


def describe_core(normalized: Normalized, *, sha256: str) -> Core:
    """Everything that the templates print, by the naming rule; collisions are errors that name both."""
    document = normalized.document
    types = Types(normalized.schemas)
    published = {name: old for old, name in reversed(normalized.class_names.items())}
    models: dict[str, Model] = {}
    enums: dict[str, Enum] = {}
    aliases: dict[str, str] = {}
    for name, schema in normalized.schemas.items():
        match types.kind(name):
            case "model":
                models[name] = _model(name, schema, types, published.get(name))
            case "enum":
                enums[name] = _enum(name, schema, published.get(name))
            case _:
                aliases[name] = types.read(types.spec(schema))
    docs_url = document.get("externalDocs", {}).get("url", "")
    found = _operations(document, types, docs_url)
    return Core(
        version=str(document["info"]["version"]),
        sha256=sha256,
        server=str(document["servers"][0]["url"]).rstrip("/") if document.get("servers") else "",
        docs_url=docs_url,
        models=models,
        enums=enums,
        aliases=aliases,
        operations=found,
        services=_services(document, found),
        events=normalized.events,
    )


def _class_doc(schema: Mapping[str, Any], published: str | None) -> str:
    if "x-sdk-event" in schema:
        return paragraph(f"Event ``{schema['x-sdk-event']}``.", sentence(schema.get("description")))
    origin = f"Published as ``{published}``." if published else ""
    return paragraph(sentence(schema.get("description")), origin) or "Part of another object."


def _model(name: str, schema: Mapping[str, Any], types: Types, published: str | None) -> Model:
    fields = _fields(name, schema, types)
    names = {other for field in fields for other in types.names(field.spec)} - {name}
    if any("UnknownVariant" in field.read for field in fields):
        names.add("UnknownVariant")
    return Model(name=name, doc=_class_doc(schema, published), fields=fields, names=tuple(sorted(names)))


def _fields(owner: str, schema: Mapping[str, Any], types: Types) -> tuple[Field, ...]:
    required = set(schema.get("required", ()))
    fields: list[Field] = []
    taken: dict[str, str] = {}
    for wire_name, value in schema.get("properties", {}).items():
        name = naming.field_name(wire_name, value.get("x-sdk-name"))
        if taken.setdefault(name, wire_name) != wire_name:
            raise GenerationError(f"fields {taken[name]} and {wire_name} of {owner} would both be called {name}")
        spec = types.spec(value)
        flags = [
            flag
            for flag, holds in (
                ("required", wire_name in required),
                ("deprecated", value.get("deprecated", False)),
                ("secret", bool(SECRET.search(wire_name))),
                ("read-only", value.get("readOnly", False)),
            )
            if holds
        ]
        doc = field_doc(value, spec, flags)
        fields.append(Field(name, wire_name, spec, types.read(spec), types.write(spec), doc, tuple(flags)))
    unknown = required - set(schema.get("properties", {}))
    if unknown:
        raise GenerationError(f"{owner} requires fields that it does not have: {', '.join(sorted(unknown))}")
    return tuple(sorted(fields, key=lambda field: "required" not in field.flags))


def _enum(name: str, schema: Mapping[str, Any], published: str | None) -> Enum:
    values = [value for value in schema["enum"] if value is not None]
    is_int = all(isinstance(value, int) for value in values)
    members = naming.enum_member_names(values, schema.get("x-enum-varnames"))
    base = "OpenIntEnum" if is_int else "OpenStrEnum"
    return Enum(name=name, base=base, doc=_class_doc(schema, published), members=members)


def _operations(document: Mapping[str, Any], types: Types, docs_url: str) -> list[Operation]:
    groups = [group["name"] for group in document.get("x-tagGroups", ())]
    tags = {tag["name"]: tag for tag in document.get("tags", ())}
    found: list[Operation] = []
    taken: dict[tuple[str, str], str] = {}
    for path, method, operation in operations(document):
        tag = (operation.get("tags") or ["default"])[0]
        service = naming.service_path(tags.get(tag, {"name": tag}), groups)
        name = naming.method_name(operation["operationId"], operation, tag)
        other = taken.setdefault((service, name), operation["operationId"])
        if other != operation["operationId"]:
            raise GenerationError(f"operations {other} and {operation['operationId']} would both be {service}.{name}")
        shared = document["paths"][path].get("parameters", ())
        found.append(_operation(path, method, {**operation, "tags": [tag]}, shared, types, service, name, docs_url))
    return found


def _operation(
    path: str, method: str, operation: Mapping[str, Any], shared: Sequence[Mapping[str, Any]], types: Types, service: str,
    name: str, docs_url: str,
) -> Operation:  # fmt: skip
    parameters = [_parameter(item, types) for item in (*shared, *operation.get("parameters", ())) if item["in"] == "path"]
    order = re.findall(r"{(\w+)}", path)
    parameters = sorted((p for p in parameters if p.wire_name != "projectId"), key=lambda p: order.index(p.wire_name))
    query = [_parameter(item, types) for item in (*shared, *operation.get("parameters", ())) if item["in"] == "query"]
    others = sorted({item["in"] for item in operation.get("parameters", ())} - {"path", "query"})
    if others:
        raise GenerationError(f"{operation['operationId']} has parameters in {', '.join(others)}, which no template writes")
    answers = _answers(operation, types)
    answer = next((spec for spec in answers.values() if spec is not None), None)
    partial = _partial_answer(answer, query)
    if partial is not None:
        answers = {status: _whole_answer(spec, partial) for status, spec in answers.items()}
        answer = _whole_answer(answer, partial)
    paging = _paging(answer, query, types, method)
    partial_item = _paging(partial[1], query, types, method) if partial and paging else None
    body = _body(operation, types)
    errors = {
        int(status): tuple(response.get("x-error-codes", ()))
        for status, response in operation.get("responses", {}).items()
        if status.isdigit() and not status.startswith("2")
    }
    whole_read = types.read(answer) if answer is not None else "None"
    badges = [badge["name"] for badge in operation.get("x-badges", ())]
    specs = [item.spec for item in (*parameters, *query)] + list(answers.values())
    specs += [partial[1]] if partial else []
    specs += [paging["item_type"]] if paging else []
    specs += [partial_item["item_type"]] if partial_item else []
    specs += [body.spec, *(field.spec for variant in body.variants for field in variant)] if body else []
    result = Operation(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        service=service,
        name=name,
        tag=operation["tags"][0],
        summary=sentence(operation.get("summary")),
        doc="",
        path_parameters=tuple(parameters),
        query_parameters=tuple(query),
        body=body,
        answers=answers,
        answer=answer,
        answer_read=" | ".join([whole_read, *([types.read(partial[1])] if partial else [])]),
        whole_read=whole_read,
        partial_answer=partial,
        errors=errors,
        paging=paging,
        item_read=types.read(paging["item_type"]) if paging else "",
        partial_item_read=types.read(partial_item["item_type"]) if partial_item else (types.read(partial[1]) if partial else ""),
        deprecated=bool(operation.get("deprecated")),
        stage=badges[0] if badges else "GA",
        names=tuple(sorted({name for spec in specs if spec is not None for name in types.names(spec)})),
    )
    return evolve(result, doc=operation_doc(result, sentence(operation.get("description")), docs_url))


def _parameter(parameter: Mapping[str, Any], types: Types) -> Parameter:
    schema = parameter.get("schema", {})
    spec = types.spec(schema)
    default = f"Default: {schema['default']!r}." if "default" in schema else ""
    return Parameter(
        name=naming.parameter_name(parameter["name"], parameter.get("x-sdk-name")),
        wire_name=parameter["name"],
        spec=spec,
        write=types.write(spec),
        required=bool(parameter.get("required")),
        doc=paragraph(sentence(parameter.get("description")), sentence(limits_text(spec)), default),
    )


def _answers(operation: Mapping[str, Any], types: Types) -> dict[int, Any]:
    answers: dict[int, Any] = {}
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2") and status.isdigit():
            media = next((media for kind, media in response.get("content", {}).items() if "json" in kind), None)
            answers[int(status)] = types.spec(media.get("schema", {})) if media else None
    return answers or {200: None}


def _partial_answer(answer: Any, query: Sequence[Parameter]) -> tuple[str, Any] | None:
    """``fieldMask`` makes the service answer with the Partial variant of its type."""
    masks = [parameter.wire_name for parameter in query if parameter.wire_name.lower() == "fieldmask"]
    if not masks or answer is None or answer[0] != "union" or len(answer[2]) != 2:
        return None
    first, second = answer[2]
    for whole, partial in ((first, second), (second, first)):
        if "Partial" in str(partial[1]) and str(partial[1]).replace("Partial", "") == whole[1]:
            return masks[0], partial
    return None


def _whole_answer(answer: Any, partial: tuple[str, Any]) -> Any:
    if answer is None or answer[0] != "union":
        return answer
    return next(member for member in answer[2] if member != partial[1])


def _paging(answer: Any, query: Sequence[Parameter], types: Types, method: str) -> dict[str, Any] | None:
    """A GET that answers an object with one array pages: with a token parameter over many pages, else in one."""
    if method != "get" or answer is None or answer[0] != "model":
        return None
    token = next((p.wire_name for p in query if p.wire_name == "pageToken"), None)
    properties = types.properties(answer[1])
    arrays = [name for name, schema in properties.items() if _array(types.spec(schema)) is not None]
    others = [name for name in properties if name not in (*arrays, "totalSize", "pageSize", "previousPageToken", "nextPageToken")]
    if len(arrays) != 1 or (token is None and (others or not answer[1].endswith("List"))):
        return None
    size = next((p for p in query if p.wire_name == "pageSize"), None)
    return {
        "items": naming.field_name(arrays[0], properties[arrays[0]].get("x-sdk-name")),
        "item_type": _array(types.spec(properties[arrays[0]])),
        "token_parameter": token,
        "size_parameter": size.wire_name if size else None,
        "max_page_size": dict(size.spec[2]).get("maximum") if size and size.spec[0] == "limited" else None,
    }


def _array(spec: Any) -> Any:
    if spec[0] in ("limited", "null"):
        return _array(spec[1])
    return spec[1] if spec[0] == "list" else None


def _body(operation: Mapping[str, Any], types: Types) -> Body | None:
    body = operation.get("requestBody")
    if not body:
        return None
    media = next((media for kind, media in body.get("content", {}).items() if "json" in kind), None)
    if media is None:
        raise GenerationError(f"{operation['operationId']} takes a body that is not JSON, which no template writes")
    spec = types.spec(media.get("schema", {}))
    models = [spec[1]] if spec[0] == "model" else [member[1] for member in spec[2] if member[0] == "model"] if spec[0] == "union" else []
    variants = tuple(_body_fields(_fields(name, types.schemas[name], types)) for name in models)
    return Body(spec=spec, required=bool(body.get("required", True)), write=types.write(spec), variants=variants)


def _body_fields(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    return tuple(
        Field(naming.parameter_name(f.name), f.wire_name, f.spec, f.read, f.write, f.doc, f.flags)
        for f in fields
        if "read-only" not in f.flags
    )


def _services(document: Mapping[str, Any], found: Sequence[Operation]) -> list[Service]:
    tags = {tag["name"]: tag for tag in document.get("tags", ())}
    by_path: dict[str, Service] = {}
    for operation in found:
        service = by_path.get(operation.service)
        if service is None:
            doc = sentence(tags.get(operation.tag, {}).get("description")) or f"{operation.tag}."
            service = by_path[operation.service] = Service(operation.service, operation.tag, doc)
        service.operations.append(operation)
    roots: dict[str, Service] = {}
    for path in sorted(by_path):
        root, _, child = path.partition(".")
        if child:
            parent = roots.setdefault(root, by_path.get(root) or Service(root, root, f"Services below ``{root}``."))
            parent.children.append(by_path[path])
        else:
            roots[path] = by_path[path]
    for service in roots.values():
        methods = {operation.name for operation in service.operations}
        clash = [child.path for child in service.children if child.attribute in methods]
        if clash:
            raise GenerationError(f"service {clash[0]} and a method of {service.path} have the same name")
    return list(roots.values())
