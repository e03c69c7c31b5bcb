"""From a JSON Schema to a type: the codec's notation of it, and Python annotations for reading and writing it.

The notation is made of names and tuples only: in generated modules they are constants, which cost nothing to load::

    "str" "int" "float" "bool" "any" "datetime" "object"
    ("const", value)      ("enum", "WebhookTrigger")     ("model", "Webhook")
    ("list", type)        ("map", type)                  ("null", type): the type or null
    ("limited", type, (("maxLength", 60), …))
    ("union", tree, types): ``tree`` is how to tell the variants apart,
        ("by", "format", ((values, tree), …)) or ("model", name) or ("fields", (name, …))
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from .errors import GenerationError
from .normalize import REF

__all__ = ["Types"]

LIMITS = (
    "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
READ = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "any": "Any",
    "datetime": "Timestamp",
    "object": "dict[str, Any]",
}
WRITE = {**READ, "datetime": "datetime | str", "object": "Mapping[str, Any]"}


@define
class Types:
    """Types of one description's schemas."""

    schemas: Mapping[str, Mapping[str, Any]]

    def spec(self, schema: Mapping[str, Any]) -> Any:
        """The codec's notation of a schema."""
        limits = tuple((key, schema[key]) for key in LIMITS if key in schema and schema[key] is not False)
        inner = self._bare_spec(schema)
        if not limits:
            return inner
        if inner[0] == "null":
            return ("null", ("limited", inner[1], limits))
        return ("limited", inner, limits)

    def _bare_spec(self, schema: Mapping[str, Any]) -> Any:
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
        return SCALARS.get(str(kind), "any")

    def _reference(self, ref: str) -> Any:
        if not ref.startswith(REF):
            raise GenerationError(f"only references into components/schemas are understood, not {ref}")
        name = ref.removeprefix(REF)
        if name not in self.schemas:
            raise GenerationError(f"{ref} refers to a schema that is not there")
        kind = self.kind(name)
        return (kind, name) if kind in ("model", "enum") else self.spec(self.schemas[name])

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

    def _union(self, members: list[Mapping[str, Any]]) -> Any:
        types = [self.spec(member) for member in members if member.get("type") != "null"]
        nullable = len(types) < len(members)
        spec = types[0] if len(types) == 1 else ("union", self._tree(types), tuple(types))
        return ("null", spec) if nullable else spec

    def _tree(self, types: list[Any]) -> Any:
        models = [spec[1] for spec in types if spec[0] == "model"]
        return self._split(models) if models else None

    def _split(self, models: list[str]) -> Any:
        """Tell variants apart by a field whose values are disjoint, then by the next; at last by their fields.

        A variant without the field is chosen by its fields when the tag is missing, which needs no branch of its own.
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
                return ("by", wire_name, tuple(branches))
        return ("fields", tuple(models))

    def _tag_candidates(self, models: list[str]) -> list[str]:
        """Fields in which some variant has a single value: they are there to tell variants apart. Most shared first."""
        names = dict.fromkeys(name for model in models for name in self.properties(model))
        holders = {name: [model for model in models if name in self.properties(model)] for name in names}
        tags = [name for name in names if any(len(self._tag_values(model, name)) == 1 for model in holders[name])]
        return sorted(tags, key=lambda name: -len(holders[name]))

    def _tag_values(self, model: str, wire_name: str) -> tuple[Any, ...]:
        if self._is_union(self.properties(model)[wire_name]):
            return ()  # which may hold this model again
        spec = _unlimited(self.spec(self.properties(model)[wire_name]))
        if spec[0] == "const":
            return (spec[1],)
        if spec[0] == "enum":
            return tuple(self.schemas[spec[1]]["enum"])
        return ()

    def _is_union(self, schema: Mapping[str, Any]) -> bool:
        while "$ref" in schema:
            schema = self.schemas[str(schema["$ref"]).removeprefix(REF)]
        return "anyOf" in schema or "oneOf" in schema

    # Annotations

    def read(self, spec: Any) -> str:
        """Annotation of a value that was decoded."""
        if isinstance(spec, str):
            return READ[spec]
        match spec:
            case ("const", value):
                return f"Literal[{value!r}]"
            case ("enum" | "model", name):
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
        raise GenerationError(f"no annotation for {spec}")

    def write(self, spec: Any) -> str:
        """Annotation of a value that a caller gives: mappings for models, text for enums, any sequence for a list."""
        if isinstance(spec, str):
            return WRITE[spec]
        match spec:
            case ("const", value):
                return f"Literal[{value!r}]"
            case ("enum", name):
                return f"{name} | {SCALARS.get(str(self.schemas[name].get('type', 'string')), 'str')}"
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
                return " | ".join(dict.fromkeys(part for member in types for part in self.write(member).split(" | ")))
        raise GenerationError(f"no annotation for {spec}")

    def names(self, spec: Any) -> set[str]:
        """Classes that a type mentions."""
        if isinstance(spec, str):
            return set()
        match spec:
            case ("enum" | "model", name):
                return {name}
            case ("list" | "map" | "null", inner) | ("limited", inner, _):
                return self.names(inner)
            case ("union", _, types):
                return {name for member in types for name in self.names(member)}
        return set()


def _unlimited(spec: Any) -> Any:
    return spec[1] if spec[0] == "limited" else spec
