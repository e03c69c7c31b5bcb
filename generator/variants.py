"""The account of the variants: each variant of each union is what some document is read as, or the step fails."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from runtime.codec import Codec
from runtime.notation import TypeSpec, bare
from runtime.telling import Schemas
from runtime.variants import Chooser

from .core import Core
from .errors import GenerationError

__all__ = ["account_for_variants"]

DEEPEST = 5
"""How far down objects in a document have fields: a model may hold its own kind."""


def account_for_variants(core: Core) -> None:
    """Try for each variant whether documents of its own are read as it.

    One that differs from another in its limits alone is accounted for by that other. Raises :class:`GenerationError`
    that names each variant of which no document was read as it.
    """
    chooser = Chooser(Schemas(_codecs(core).__getitem__, lambda name: _enum_values(core, name)))
    lost = [f"{place}: {variant}" for place, spec in _places(core) for variant in _unreachable(chooser, spec)]
    if lost:
        raise GenerationError("variants that no document would be read as", sorted(set(lost)))


def _enum_values(core: Core, name: str) -> tuple[Any, ...]:
    return tuple(core.enums[core.twins.get(name, name)].members.values())


def _codecs(core: Core) -> Mapping[str, Codec]:
    return {
        name: Codec(type(name, (), {"__wire__": tuple(field.row for field in model.fields)}))
        for name, model in core.models.items()
    }


def _places(core: Core) -> Iterator[tuple[str, TypeSpec]]:
    for name, model in core.models.items():
        yield from ((f"{name}.{field.wire_name}", field.spec) for field in model.fields)
    for operation in core.operations:
        if operation.body is not None:
            yield f"{operation.id}, body", operation.body.spec
        yield from ((f"{operation.id}, {status}", spec) for status, spec in operation.answers.items() if spec)


def _unreachable(chooser: Chooser, spec: TypeSpec) -> Iterator[str]:
    match bare(spec):
        case ("list" | "map", inner):
            yield from _unreachable(chooser, inner)
        case ("union", tree, variants):
            models = [str(variant[1]) for variant in variants if variant[0] == "model"]
            for index, name in enumerate(models):
                chosen = (
                    {chooser.choose(tree, document) for document in _documents(chooser.schemas, name)}
                    if tree
                    else set()
                )
                same = any(chooser.schemas.alike(("model", name), ("model", other)) for other in models[:index])
                if name not in chosen and not same:
                    yield name
            for variant in variants:
                yield from _unreachable(chooser, variant)


def _documents(schemas: Schemas, name: str) -> Iterator[dict[str, Any]]:
    """The whole of a model, what it requires, and nothing."""
    yield _object(schemas, name, whole=True, depth=0)
    yield _object(schemas, name, whole=False, depth=0)
    yield {}


def _object(schemas: Schemas, name: str, *, whole: bool, depth: int) -> dict[str, Any]:
    return {
        field.wire_name: _value(schemas, field.type, whole=whole, depth=depth + 1)
        for field in schemas.codec(name).fields
        if field.required or whole
    }


def _value(schemas: Schemas, type_: TypeSpec, *, whole: bool, depth: int) -> Any:
    match bare(type_):
        case ("model", name):
            return _object(schemas, str(name), whole=whole, depth=depth) if depth < DEEPEST else {}
        case ("list", item):
            return [_value(schemas, item, whole=whole, depth=depth)]
        case ("map", item):
            return {"key": _value(schemas, item, whole=whole, depth=depth)}
        case ("union", _, variants):
            return _value(schemas, variants[0], whole=whole, depth=depth)
        case ("const", value):
            return value
        case ("enum", name):
            return next(iter(schemas.values(name)))
        case "int":
            return 1
        case "float":
            return 0.5
        case "bool":
            return True
        case "object":
            return {}
        case "datetime":
            return "2026-01-01T00:00:00Z"
        case "str" | "any":
            return "text"
