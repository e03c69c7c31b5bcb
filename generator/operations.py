"""Operations, from the paths of the description."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from attrs import evolve

from . import naming
from .core import Body, Field, Operation, Parameter
from .docstrings import operation_doc
from .errors import GenerationError
from .models import describe_fields
from .normalize import operations
from .paging import describe_paging
from .prose import one_line, prose
from .types import Types
from .words import value_doc

__all__ = ["describe_operations"]


def describe_operations(document: Mapping[str, Any], types: Types, docs_url: str) -> list[Operation]:
    """Every operation, in the description's order. Two that would share a service and a name are an error."""
    groups = [group["name"] for group in document.get("x-tagGroups", ())]
    tags = {tag["name"]: tag for tag in document.get("tags", ())}
    found: list[Operation] = []
    places: dict[str, tuple[str, str]] = {}
    for _, _, operation in operations(document):
        tag = (operation.get("tags") or ["default"])[0]
        service = naming.service_path(tags.get(tag, {"name": tag}), groups)
        places[operation["operationId"]] = (
            service,
            naming.method_name(operation["operationId"], operation, tag),
        )
    places = _versions_apart(places)
    for path, method, operation in operations(document):
        tag = (operation.get("tags") or ["default"])[0]
        service, name = places[operation["operationId"]]
        shared = document["paths"][path].get("parameters", ())
        whole = {**operation, "tags": [tag], "parameters": [*shared, *operation.get("parameters", ())]}
        found.append(_describe(path, method, whole, types, (service, name), docs_url))
    return found


def _versions_apart(places: Mapping[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Of operations that the rule calls alike, the lowest version keeps the name: ``get``, ``get_v2``."""
    apart: dict[str, tuple[str, str]] = {}
    taken: dict[tuple[str, str], str] = {}
    for operation_id, (service, name) in sorted(places.items(), key=lambda item: _version(item[0])):
        version = _version(operation_id)
        own = (service, name if (service, name) not in taken or version < 2 else f"{name}_v{version}")
        other = taken.setdefault(own, operation_id)
        if other != operation_id:
            raise GenerationError(
                f"operations {other} and {operation_id} would both be {'.'.join(own)}; "
                f"give one of them an x-sdk-name in {naming.OVERLAY}"
            )
        apart[operation_id] = own
    return apart


def _version(operation_id: str) -> int:
    found = re.search(r"_v(\d{1,4})$", operation_id)
    return int(found.group(1)) if found else 0


def _describe(
    path: str,
    method: str,
    operation: Mapping[str, Any],
    types: Types,
    place: tuple[str, str],
    docs_url: str,
) -> Operation:
    path_parameters, query = _parameters(path, operation, types)
    answers = _answers(operation, types)
    answer = next((spec for spec in answers.values() if spec is not None), None)
    partial = _partial_answer(answer, query)
    if partial is not None:
        answers = {status: _whole_answer(spec, partial) for status, spec in answers.items()}
        answer = _whole_answer(answer, partial)
    whole_read = types.read(answer) if answer is not None else "None"
    paging = describe_paging(answer, query, types, method)
    partial_item = describe_paging(partial[1], query, types, method) if partial and paging else None
    partial_type = partial_item["item_type"] if partial_item else partial[1] if partial else None
    item_read = types.read(paging["item_type"]) if paging else ""
    partial_read = types.read(partial_type) if partial_type is not None else ""
    body = _body(operation, types, [parameter.name for parameter in (*path_parameters, *query)])
    specs = [item.spec for item in (*path_parameters, *query)]
    specs += [*answers.values(), partial[1] if partial else None, partial_type, paging["item_type"] if paging else None]
    given = [body.spec, *(field.spec for variant in body.variants for field in variant)] if body else []
    dicts = {types.dicts[name] for spec in given for name in types.names(spec) if name in types.dicts}
    specs += given
    _refuse_shared_names(operation["operationId"], [*path_parameters, *query, *(body.fields if body else ())])
    badges = [badge["name"] for badge in operation.get("x-badges", ())]
    described = Operation(
        id=operation["operationId"],
        method=method.upper(),
        path=path,
        service=place[0],
        name=place[1],
        tag=operation["tags"][0],
        summary=one_line(operation.get("summary")),
        doc="",
        path_parameters=path_parameters,
        query_parameters=query,
        body=body,
        answers=answers,
        answer=answer,
        answer_read=" | ".join([whole_read, *([types.read(partial[1])] if partial else [])]),
        whole_read=whole_read,
        partial_answer=partial,
        errors=_error_codes(operation),
        paging=paging,
        item_read=item_read,
        pager_read=" | ".join(dict.fromkeys(f"Pager[{item}]" for item in (item_read, partial_read) if item)),
        partial_item_read=partial_read,
        deprecated=bool(operation.get("deprecated")),
        stage=badges[0] if badges else "GA",
        names=tuple(sorted({*dicts, *(name for spec in specs if spec is not None for name in types.names(spec))})),
    )
    return evolve(described, doc=operation_doc(described, prose(operation.get("description")), docs_url))


def _parameters(
    path: str, operation: Mapping[str, Any], types: Types
) -> tuple[tuple[Parameter, ...], tuple[Parameter, ...]]:
    """Path parameters in path order (the project id is the client's), and query parameters as published."""
    by_place: dict[str, list[Parameter]] = {"path": [], "query": []}
    for parameter in operation.get("parameters", ()):
        if parameter["in"] not in by_place:
            name = operation["operationId"]
            raise GenerationError(f"{name} has a parameter in {parameter['in']}, which no template writes")
        by_place[parameter["in"]].append(_parameter(parameter, types))
    order = re.findall(r"{([^{}/]+)}", path)
    own = [parameter for parameter in by_place["path"] if parameter.wire_name != "projectId"]
    return tuple(sorted(own, key=lambda parameter: order.index(parameter.wire_name))), tuple(by_place["query"])


def _refuse_shared_names(operation_id: str, keywords: Sequence[Parameter | Field]) -> None:
    """Parameters and body fields are keywords of one method, so no two may have the same name."""
    names = [keyword.name for keyword in keywords]
    shared = sorted({name for name in names if names.count(name) > 1})
    if shared:
        raise GenerationError(f"two parameters or fields of {operation_id} would be one keyword: {', '.join(shared)}")


def _error_codes(operation: Mapping[str, Any]) -> dict[int, tuple[str, ...]]:
    return {
        int(status): tuple(response.get("x-error-codes", ()))
        for status, response in operation.get("responses", {}).items()
        if status.isdigit() and not status.startswith("2")
    }


def _parameter(parameter: Mapping[str, Any], types: Types) -> Parameter:
    schema = parameter.get("schema", {})
    spec = types.spec(schema)
    deprecated = bool(parameter.get("deprecated") or schema.get("deprecated"))
    return Parameter(
        name=naming.parameter_name(parameter["name"], parameter.get("x-sdk-name")),
        wire_name=parameter["name"],
        spec=spec,
        write=types.write(spec),
        required=bool(parameter.get("required")),
        doc=value_doc(parameter.get("description"), schema, spec, ["deprecated"] if deprecated else []),
        deprecated=deprecated,
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


def _body(operation: Mapping[str, Any], types: Types, taken: Collection[str]) -> Body | None:
    body = operation.get("requestBody")
    if not body:
        return None
    media = next((media for kind, media in body.get("content", {}).items() if "json" in kind), None)
    if media is None:
        raise GenerationError(f"{operation['operationId']} takes a body that is not JSON, which no template writes")
    spec: Any = types.spec(media.get("schema", {}))
    members = spec[2] if spec[0] == "union" else (spec,)
    models = [member[1] for member in members if member[0] == "model"]
    variants = tuple(_body_fields(describe_fields(name, types.schemas[name], types), taken) for name in models)
    return Body(
        spec=spec,
        required=bool(body.get("required")),
        write=types.write(spec),
        typed=types.typed(spec),
        in_dict=" | ".join(types.dicts[name] for name in models),
        variants=variants,
    )


def _body_fields(fields: tuple[Field, ...], taken: Collection[str]) -> tuple[Field, ...]:
    """Fields as keywords of a call; one that has the name of a parameter gets ``body_`` before it."""
    keywords = ((field, naming.parameter_name(field.name)) for field in fields if "read-only" not in field.flags)
    return tuple(
        evolve(field, name=f"body_{name}" if name in taken else name, attribute=field.name) for field, name in keywords
    )
