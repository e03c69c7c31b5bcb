"""The whole core, from the normalized description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .core import Core, Enum, Model, Operation, Service
from .dicts import describe_dicts, dict_names
from .errors import GenerationError
from .models import class_doc, describe_enum, describe_model
from .normalize import Normalized
from .operations import describe_operations
from .places import find_places
from .prose import prose
from .twins import merge_twins
from .types import Types

__all__ = ["describe_core"]


def describe_core(normalized: Normalized, *, sha256: str) -> Core:
    """Everything that the templates print, by the naming rule; collisions are errors that name both."""
    document = normalized.document
    types = Types(normalized.schemas)
    types.dicts = dict_names(document, types)
    published = {name: old for old, name in reversed(normalized.class_names.items())}
    docs_url = document.get("externalDocs", {}).get("url", "")
    found = describe_operations(document, types, docs_url)
    models: dict[str, Model] = {}
    enums: dict[str, Enum] = {}
    aliases: dict[str, str] = {}
    for name, schema in normalized.schemas.items():
        match types.kind(name):
            case "model":
                models[name] = describe_model(name, schema, types)
            case "enum":
                enums[name] = describe_enum(name, schema)
            case _:
                aliases[name] = types.read(types.spec(schema))
    places = find_places(found, models, normalized.events)
    classes: list[Model | Enum] = [*models.values(), *enums.values()]
    for described in classes:
        name = described.name
        described.doc = class_doc(
            normalized.schemas[name], published.get(name), places.sentence(name) or _likeness(name, models)
        )
    enums, twins = merge_twins(document, enums)
    dicts, literals = describe_dicts(models, types, twins)
    return Core(
        version=str(document["info"]["version"]),
        sha256=sha256,
        server=str(document["servers"][0]["url"]).rstrip("/") if document.get("servers") else "",
        docs_url=docs_url,
        models=models,
        enums=enums,
        aliases=aliases,
        twins=twins,
        dicts=dicts,
        literals=literals,
        operations=found,
        services=_services(document, found),
        events=normalized.events,
    )


def _likeness(name: str, models: Mapping[str, Model]) -> str:
    """For a class that no type mentions, because it is the same as another variant beside it."""
    rows = [field.row for field in models[name].fields] if name in models else []
    same = [other for other, model in models.items() if other != name and rows == [field.row for field in model.fields]]
    return f"The same as ``{same[0]}``." if rows and same else ""


def _services(document: Mapping[str, Any], found: Sequence[Operation]) -> list[Service]:
    tags = {tag["name"]: tag for tag in document.get("tags", ())}
    by_path: dict[str, Service] = {}
    for operation in found:
        service = by_path.get(operation.service)
        if service is None:
            doc = prose(tags.get(operation.tag, {}).get("description")) or prose(operation.tag)
            service = by_path[operation.service] = Service(operation.service, operation.tag, doc)
        service.operations.append(operation)
    roots: dict[str, Service] = {}
    for path in sorted(by_path):
        root, _, child = path.partition(".")
        if child:
            parent = roots.setdefault(
                root, by_path.get(root) or Service(root, root, prose(f"Services below ``{root}``."))
            )
            parent.children.append(by_path[path])
        else:
            roots[path] = by_path[path]
    for service in roots.values():
        methods = {operation.name for operation in service.operations}
        clash = [child.path for child in service.children if child.attribute in methods]
        if clash:
            raise GenerationError(f"service {clash[0]} and a method of {service.path} have the same name")
    return list(roots.values())
