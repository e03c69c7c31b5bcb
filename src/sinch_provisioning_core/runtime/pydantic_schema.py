# Copied by the generation: change overrides/runtime/pydantic_schema.py, then `make regenerate`.
"""Models as types of pydantic, and so of FastAPI. Imported only when pydantic asks for a model's schema."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from typing import TYPE_CHECKING, Any, LiteralString, assert_never

from .checking import violations
from .codec import Field, codec_of, lookup
from .errors import DecodeError, Violation
from .notation import TypeSpec, bare

if TYPE_CHECKING:
    from pydantic_core import core_schema

__all__ = ["core_schema_of", "json_schema_of"]

SCALARS: dict[str, dict[str, Any]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "any": {},
    "datetime": {"type": "string", "format": "date-time"},
    "object": {"type": "object"},
}


def core_schema_of(cls: type[Any]) -> core_schema.CoreSchema:
    """A model as it is, or a JSON object that is checked as what a call sends is; written by the names of the wire."""
    from pydantic_core import SchemaSerializer, core_schema

    anything = SchemaSerializer(core_schema.any_schema())

    def validated(value: Any) -> Any:
        return value if isinstance(value, cls) else _read(cls, value)

    def written(value: Any, info: core_schema.SerializationInfo) -> Any:
        include, exclude = (_by_wire_names(("model", cls), chosen) for chosen in (info.include, info.exclude))
        return anything.to_python(value.to_dict(), include=include, exclude=exclude)

    return core_schema.no_info_plain_validator_function(
        validated,
        ref=f"{cls.__module__}.{cls.__qualname__}:{id(cls)}",
        serialization=core_schema.plain_serializer_function_ser_schema(written, info_arg=True),
    )


def _by_wire_names(type_: TypeSpec, chosen: Any) -> Any:
    """What to include or exclude, in pydantic's notation, by the names of the wire. It may be given by Python's too."""
    match bare(type_):
        case ("model", name) if isinstance(chosen, (Set, Mapping)):
            by_name = codec_of(lookup(name)).by_name
            fields = {each: by_name.get(each) for each in chosen}
            wire = {each: each if field is None else field.wire_name for each, field in fields.items()}
            if isinstance(chosen, Set):
                return set(wire.values())
            return {
                wire[each]: inner if (field := fields[each]) is None else _by_wire_names(field.type, inner)
                for each, inner in chosen.items()
            }
        case ("list", item) if isinstance(chosen, Mapping):
            return {index: _by_wire_names(item, inner) for index, inner in chosen.items()}
        case _:
            return chosen


def _read(cls: type[Any], value: Any) -> Any:
    from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

    def refusal(kind: LiteralString, found: Iterable[Violation]) -> ValidationError:
        """One that shows of the input what its violations show: an answer of FastAPI's has all that is in it."""
        return ValidationError.from_exception_data(
            cls.__name__,
            [
                InitErrorDetails(
                    type=PydanticCustomError(kind, "{problem}", {"problem": violation.message}),
                    loc=tuple(_parts(violation.path)),
                    input=violation.value or None,
                )
                for violation in found
            ],
        )

    if not isinstance(value, dict):
        raise refusal("model_type", [Violation("", f"Input should be an object ({cls.__name__})")])
    found = violations(("model", cls), value)
    if found:
        raise refusal("invalid_input", found)
    try:
        return cls.from_dict(value)
    except DecodeError as error:
        raise refusal("invalid_input", [Violation("", f"{error.path}: expected {error.expected}")]) from None


def _parts(path: str) -> Iterator[str | int]:
    """``details.components[0].text`` as pydantic names a place."""
    for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path):
        yield name or int(index)


def json_schema_of(cls: type[Any], handler: Any) -> dict[str, Any]:
    """What the description states of a model; nested ones become definitions of their own."""
    fields = codec_of(cls).fields
    required = [field.wire_name for field in fields if field.required and "draft-optional" not in field.flags]
    nested = _definitions(cls, handler)
    return {
        "title": cls.__name__,
        **({"description": doc} if (doc := inspect.cleandoc(cls.__doc__ or "")) else {}),
        "type": "object",
        "properties": {field.wire_name: _field(field, nested) for field in fields},
        **({"required": required} if required else {}),
    }


def _definitions(cls: type[Any], handler: Any) -> dict[type[Any], dict[str, Any]]:
    """What stands for each model that one holds directly. One that holds it in turn is any object."""
    from pydantic_core import core_schema

    models = {model: f"field{number}" for number, model in enumerate(_held(cls))}
    endless = {model for model in models if cls in _reached(model)}
    parts: dict[str, core_schema.TypedDictField] = {}
    for model, name in models.items():
        if model not in endless:
            schema: Any = core_schema_of(model)
            schema["metadata"] = {"pydantic_js_functions": [_described(model)]}
            parts[name] = core_schema.typed_dict_field(schema)
    made = handler(core_schema.typed_dict_schema(parts)).get("properties", {})
    return {model: made.get(name, {"title": model.__name__, "type": "object"}) for model, name in models.items()}


def _described(model: type[Any]) -> Callable[[Any, Any], dict[str, Any]]:
    return lambda schema, handler: json_schema_of(model, handler)


def _field(field: Field, nested: Mapping[type[Any], dict[str, Any]]) -> dict[str, Any]:
    schema = _schema(field.type, nested)
    if "secret" in field.flags:
        schema["format"] = "password"
    if "deprecated" in field.flags:
        schema["deprecated"] = True
    if "read-only" in field.flags:
        schema["readOnly"] = True
    return schema


def _schema(type_: TypeSpec, nested: Mapping[type[Any], dict[str, Any]]) -> dict[str, Any]:
    if isinstance(type_, str):
        return dict(SCALARS[type_])
    match type_:
        case ("const", value):
            return {"const": value}
        case ("enum", name):
            # Open: a value that is not listed is valid too.
            values = [member.value for member in lookup(name)]
            kind = "integer" if isinstance(values[0], int) else "string"
            return {"anyOf": [{"type": kind, "enum": values}, {"type": kind}]}
        case ("model", name):
            return dict(nested[lookup(name)])
        case ("list", item):
            return {"type": "array", "items": _schema(item, nested)}
        case ("map", item):
            return {"type": "object", "additionalProperties": _schema(item, nested)}
        case ("null", inner):
            return {"anyOf": [_schema(inner, nested), {"type": "null"}]}
        case ("limited", inner, limits):
            return {**_schema(inner, nested), **dict(limits)}
        case ("union", _, variants):
            return {"anyOf": [_schema(variant, nested) for variant in variants]}
    assert_never(type_)


def _held(model: type[Any]) -> dict[type[Any], None]:
    """The models that one holds directly."""
    found: dict[type[Any], None] = {}
    todo: list[TypeSpec] = [field.type for field in codec_of(model).fields]
    while todo:
        match todo.pop():
            case ("model", name):
                found[lookup(name)] = None
            case ("list" | "map" | "null", inner) | ("limited", inner, _):
                todo.append(inner)
            case ("union", _, variants):
                todo += variants
            case _:
                pass
    return found


def _reached(model: type[Any]) -> set[type[Any]]:
    """All models that one may hold, at any depth, itself among them."""
    found = {model}
    todo = [model]
    while todo:
        new = _held(todo.pop()).keys() - found
        found |= new
        todo += new
    return found
