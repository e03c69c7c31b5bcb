"""From a JSON Schema to a type: the core's notation of it, and Python annotations for reading and writing it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any, assert_never

from attrs import Factory, define

from runtime.notation import SCALARS, ScalarName, Tree, TypeSpec, bare

from .errors import GenerationError
from .keywords import pruned
from .normalize import REF

__all__ = ["Types", "enum_values", "united"]

ILLUSTRATIONS = {"description", "title", "example", "examples", "default", "x-enumDescriptions"}
"""Keywords of a field that do not change what it may hold."""

LIMITS = (
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
NAMES: Mapping[str, ScalarName] = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def enum_values(schema: Mapping[str, Any]) -> list[Any]:
    """The values of an enum; null, which a class cannot have for a member, is a matter of its type."""
    return [value for value in schema["enum"] if value is not None]


@define
class Types:
    """Types of one description's schemas."""

    schemas: Mapping[str, Mapping[str, Any]]
    dicts: Mapping[str, str] = Factory(dict)
    """The dicts of models that requests hold: model → name."""

    def spec(self, schema: Mapping[str, Any]) -> TypeSpec:
        """The notation of a schema."""
        limits = tuple((key, schema[key]) for key in LIMITS if key in schema and schema[key] is not False)
        inner = self._bare_spec(schema)
        if not limits:
            return inner
        match inner:
            case ("null", bounded):
                return ("null", ("limited", bounded, limits))
            case _:
                return ("limited", inner, limits)

    def _bare_spec(self, schema: Mapping[str, Any]) -> TypeSpec:
        if "$ref" in schema:
            return self._reference(str(schema["$ref"]))
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                return self._union(schema[keyword])
        if "allOf" in schema:
            if len(schema["allOf"]) != 1:
                raise GenerationError(f"allOf of several members outside of a component: {schema}")
            return self.spec(schema["allOf"][0])
        kind = schema.get("type")
        if isinstance(kind, list):
            rest = [name for name in kind if name != "null"]
            bare = {**schema, "type": rest[0] if len(rest) == 1 else rest}
            if "null" in kind:
                return ("null", self._bare_spec(bare))
            return self._union([{**schema, "type": name} for name in rest])
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        if len(values) == 1:
            return ("const", values[0])
        if kind == "array":
            return ("list", self.spec(schema.get("items", {})))
        if kind == "object" or "properties" in schema or "additionalProperties" in schema:
            extra = schema.get("additionalProperties")
            return ("map", self.spec(extra)) if isinstance(extra, dict) and extra else "object"
        if kind == "string" and schema.get("format") == "date-time":
            return "datetime"
        return NAMES.get(str(kind), "any")

    def _reference(self, ref: str) -> TypeSpec:
        if not ref.startswith(REF):
            raise GenerationError(f"only references into components/schemas are understood, not {ref}")
        name = ref.removeprefix(REF)
        if name not in self.schemas:
            raise GenerationError(f"{ref} refers to a schema that is not there")
        match self.kind(name):
            case "model":
                return ("model", name)
            case "enum":
                return ("null", ("enum", name)) if None in self.schemas[name]["enum"] else ("enum", name)
            case _:
                return self.spec(self.schemas[name])

    def kind(self, name: str) -> str:
        """What a component becomes: ``model``, ``enum`` or ``alias`` (of a one-value enum, a scalar, a union …)."""
        schema = self.schemas[name]
        if len(schema.get("enum", ())) > 1:
            return "enum"
        if "properties" in schema or (schema.get("type") == "object" and "additionalProperties" not in schema):
            return "model"
        return "alias"

    def properties(self, name: str) -> Mapping[str, Mapping[str, Any]]:
        properties: Mapping[str, Mapping[str, Any]] = self.schemas[name].get("properties", {})
        return properties

    def _union(self, members: list[Mapping[str, Any]]) -> TypeSpec:
        types: list[TypeSpec] = [self.spec(member) for member in members if member.get("type") != "null"]
        nullable = len(types) < len(members)
        types = self._without_twins(types)
        spec: TypeSpec = types[0] if len(types) == 1 else ("union", self._tree(types), tuple(types))
        return ("null", spec) if nullable else spec

    def _without_twins(self, types: list[TypeSpec]) -> list[TypeSpec]:
        """Without models that have the very fields of one before them: no document could ever be read as them."""
        seen: list[Any] = []
        kept: list[TypeSpec] = []
        for spec in types:
            fields = self._fields(str(spec[1])) if spec[0] == "model" else spec
            if fields not in seen:
                seen.append(fields)
                kept.append(spec)
        return kept

    def _fields(self, name: str) -> Any:
        """What a model has, its texts left out. References are not followed: a model may hold itself."""
        return pruned(self.properties(name), ILLUSTRATIONS.__contains__), set(self.schemas[name].get("required", ()))

    def _tree(self, types: list[TypeSpec]) -> Tree | None:
        models = [str(spec[1]) for spec in types if spec[0] == "model"]
        return self._split(models) if models else None

    def _split(self, models: list[str]) -> Tree:
        """Tell variants apart by a field whose values are disjoint, then by the next; at last by their fields.

        Variants without the field have a branch of no values: a document without the field may be one of them.
        """
        if len(models) == 1:
            return ("model", models[0])
        for wire_name in self._tag_candidates(models):
            tagged = [model for model in models if wire_name in self.properties(model)]
            groups: dict[tuple[Any, ...], list[str]] = {}
            for model in tagged:
                groups.setdefault(self._tag_values(model, wire_name), []).append(model)
            values = [value for group in groups for value in group]
            if len(groups) > 1 and len(values) == len(set(values)) and () not in groups:
                branches = [(group, self._split(members)) for group, members in groups.items()]
                untagged = [model for model in models if model not in tagged]
                if untagged:
                    branches.append(((), self._split(untagged)))
                return ("by", wire_name, tuple(branches))
        return ("fields", tuple(models))

    def _tag_candidates(self, models: list[str]) -> list[str]:
        """Fields in which some variant has a single value: they are there to tell variants apart. Most shared first."""
        names = dict.fromkeys(name for model in models for name in self.properties(model))
        holders = {name: [model for model in models if name in self.properties(model)] for name in names}
        tags = [name for name in names if any(len(self._tag_values(model, name)) == 1 for model in holders[name])]
        return sorted(tags, key=lambda name: -len(holders[name]))

    def _tag_values(self, model: str, wire_name: str) -> tuple[Any, ...]:
        schema = self.properties(model)[wire_name]
        if self._is_union(schema):
            return ()  # which may hold this model again
        match bare(self.spec(schema)):
            case ("const", value):
                return (value,)
            case ("enum", name):
                return tuple(enum_values(self.schemas[name]))
            case _:
                return ()

    def _is_union(self, schema: Mapping[str, Any]) -> bool:
        while "$ref" in schema:
            schema = self.schemas[str(schema["$ref"]).removeprefix(REF)]
        return "anyOf" in schema or "oneOf" in schema

    # Annotations

    def read(self, spec: TypeSpec) -> str:
        """Annotation of a value that was decoded."""
        if isinstance(spec, str):
            return SCALARS[spec].read
        match spec:
            case ("const", value):
                return f"Literal[{value!r}]"
            case ("enum", name) | ("model", name):
                return str(name)
            case ("list", item):
                return f"list[{self.read(item)}]"
            case ("map", item):
                return f"dict[str, {self.read(item)}]"
            case ("null", inner):
                return f"{self.read(inner)} | None"
            case ("limited", inner, _):
                return self.read(inner)
            case ("union", tree, types):
                names = [self.read(member) for member in types]
                return " | ".join(dict.fromkeys([*names, *(["UnknownVariant"] if tree and tree[0] == "by" else [])]))
        assert_never(spec)

    def write(self, spec: TypeSpec) -> str:
        """Annotation of a value that a caller gives: mappings for models, text for enums, any sequence for a list."""
        if isinstance(spec, str):
            return SCALARS[spec].write
        match spec:
            case ("const", value):
                return f"Literal[{value!r}]"
            case ("enum", name):
                are_integers = all(isinstance(value, int) for value in enum_values(self.schemas[name]))
                return f"{name} | {'int' if are_integers else 'str'}"
            case ("model", name):
                return f"{name} | Mapping[str, Any]"
            case ("list", item):
                return f"Sequence[{self.write(item)}]"
            case ("map", item):
                return f"Mapping[str, {self.write(item)}]"
            case ("null", inner):
                return f"{self.write(inner)} | None"
            case ("limited", inner, _):
                return self.write(inner)
            case ("union", _, types):
                return united(*map(self.write, types))
        assert_never(spec)

    def typed(self, spec: TypeSpec) -> str:
        """As :meth:`write`, but a dict in a model's place is held against the model's."""
        return self._precise(spec, {})

    def in_dict(self, spec: TypeSpec, literals: Mapping[str, str]) -> str:
        """Annotation of a value in a dict, where an enum is one of its ``literals``."""
        return self._precise(spec, literals)

    def _precise(self, spec: TypeSpec, literals: Mapping[str, str]) -> str:
        if isinstance(spec, str):
            return self.write(spec)
        match spec:
            case ("const", _):
                return self.write(spec)
            case ("enum", name):
                return f"{name} | {literals[name]}" if name in literals else self.write(spec)
            case ("model", name):
                return f"{name} | {self.dicts[str(name)]} | UntypedDict" if name in self.dicts else self.write(spec)
            case ("list", item):
                return f"Sequence[{self._precise(item, literals)}]"
            case ("map", item):
                return f"Mapping[str, {self._precise(item, literals)}]"
            case ("null", inner):
                return f"{self._precise(inner, literals)} | None"
            case ("limited", inner, _):
                return self._precise(inner, literals)
            case ("union", _, types):
                return united(*(self._precise(member, literals) for member in types))
        assert_never(spec)

    def names(self, spec: TypeSpec) -> set[str]:
        """Classes that a type mentions."""
        match bare(spec):
            case ("enum", name) | ("model", name):
                return {str(name)}
            case ("list" | "map", inner):
                return self.names(inner)
            case ("union", _, types):
                return {name for member in types for name in self.names(member)}
            case _:
                return set()


def united(*annotations: str) -> str:
    """The union of types, each of its members once."""
    return " | ".join(dict.fromkeys(part for text in annotations for part in _members(text)))


def _members(text: str) -> Iterator[str]:
    todo = [ast.parse(text, mode="eval").body]
    while todo:
        match todo.pop():
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                todo += [right, left]
            case node:
                yield ast.get_source_segment(text, node) or ""
