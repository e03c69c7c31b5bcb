"""What callers give: brought into the types of a model, and checked against what the description states."""

from __future__ import annotations

import datetime as dt
import difflib
import math
import re
import warnings
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from .codec import best_by_fields, codec_of, describe, encode, lookup, tree_models
from .errors import InputWarning, InvalidInputError, Violation, excerpt
from .rendering import SECRET_NAME
from .timestamp import Timestamp
from .unset import UNSET

__all__ = ["check", "coerce", "jsonable", "unexpected", "violations"]


def unexpected(callee: str, names: Iterable[str], known: Iterable[str]) -> str:
    """The message for keywords that do not exist, with the near ones that do."""
    known = list(known)
    parts: list[str] = []
    for name in names:
        near = difflib.get_close_matches(name, known, n=1)
        parts.append(f"{name!r}" + (f" (did you mean {near[0]!r}?)" if near else ""))
    return f"{callee} got unexpected keyword arguments: {', '.join(parts)}"


# Bringing values into their types


def coerce(type_: Any, value: Any) -> Any:
    """A given value as a model holds it: mappings become models, text becomes enum members, any sequence a list.

    What does not fit is left as it is, for :func:`check` to name.
    """
    match type_:
        case ("limited" | "null", inner, *_):
            return coerce(inner, value)
        case ("enum", name):
            return _coerce_enum(lookup(name), value)
        case ("model", name) if isinstance(value, Mapping):
            return _model(name, value)
        case ("list", item) if _is_collection(value):
            return [coerce(item, member) for member in value]
        case ("map", item) if isinstance(value, Mapping):
            return {key: coerce(item, member) for key, member in value.items()}
        case ("union", tree, _) if isinstance(value, Mapping) and tree:
            return _model(_variant(tree, _by_wire_name(tree, value)), value)
        case "datetime" if isinstance(value, dt.datetime):
            return Timestamp.of(value)
        case "datetime" if type(value) is str:
            return Timestamp(value)
    return value


def _coerce_enum(cls: Any, value: Any) -> Any:
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        try:
            return cls(value)
        except ValueError:
            return value
    return value


def _model(name: str, value: Mapping[str, Any]) -> Any:
    """A model from a mapping by wire names, Python names, or both."""
    cls = lookup(name)
    codec = codec_of(cls)
    fields: dict[str, Any] = {}
    additional: dict[str, Any] = {}
    for key, member in value.items():
        field = codec.by_wire_name.get(key) or codec.by_name.get(key)
        if field is None:
            additional[key] = member
        else:
            fields[field.name] = member
    return cls(**fields, additional_properties=additional)


def _by_wire_name(tree: Any, value: Mapping[str, Any]) -> dict[str, Any]:
    names: dict[str, str] = {}
    for model in tree_models(tree):
        names |= {field.name: field.wire_name for field in codec_of(lookup(model)).fields}
    return {names.get(key, key): member for key, member in value.items()}


def _is_collection(value: Any) -> bool:
    return isinstance(value, (list, tuple, set, frozenset)) or (
        isinstance(value, Iterable) and not isinstance(value, (str, bytes, Mapping))
    )


def jsonable(type_: Any, value: Any) -> Any:
    """The JSON value of whatever a caller gave for a type."""
    return encode(coerce(type_, value))


# Checking


def check(what: str, type_: Any, value: Any, path: str = "") -> None:
    """Check a JSON value. Raises :class:`InvalidInputError` with every violation; warns of unknown enum values."""
    found = violations(type_, value, path)
    if found:
        raise InvalidInputError(what, tuple(found))


def violations(type_: Any, value: Any, path: str = "") -> list[Violation]:
    """Everything in a JSON value that breaks its type or its type's limits."""
    found: list[Violation] = []
    _check(type_, value, path, found)
    return found


def _check(type_: Any, value: Any, path: str, found: list[Violation]) -> None:
    match type_:
        case ("null", inner):
            if value is not None:
                _check(inner, value, path, found)
        case ("limited", inner, limits):
            before = len(found)
            _check(inner, value, path, found)
            if len(found) == before:
                _check_limits(dict(limits), value, path, found)
        case ("model", name):
            _check_model(name, value, path, found)
        case ("enum", name):
            _check_enum(name, value, path, found)
        case ("const", expected):
            if value != expected:
                _add(found, path, f"must be {expected!r}", value)
        case ("list", item):
            if isinstance(value, list):
                for index, member in enumerate(value):
                    _check(item, member, f"{path}[{index}]", found)
            else:
                _add(found, path, "must be a list", value)
        case ("map", item):
            if isinstance(value, dict):
                for key, member in value.items():
                    _check(item, member, f"{path}.{key}" if path else str(key), found)
            else:
                _add(found, path, "must be a mapping", value)
        case ("union", tree, types):
            _check_union(tree, types, value, path, found)
        case _:
            _check_scalar(type_, value, path, found)


_SCALARS: dict[str, tuple[tuple[type, ...], str]] = {
    "str": ((str,), "must be text"),
    "datetime": ((str,), "must be an aware datetime or an ISO 8601 text"),
    "int": ((int,), "must be an integer"),
    "float": ((int, float), "must be a number"),
    "bool": ((bool,), "must be True or False"),
    "object": ((dict,), "must be a mapping"),
}


def _check_scalar(type_: Any, value: Any, path: str, found: list[Violation]) -> None:
    if type_ == "any":
        return
    classes, message = _SCALARS[type_]
    if not isinstance(value, classes) or (isinstance(value, bool) and type_ != "bool"):
        hint = "; None is not accepted: leave the field out instead" if value is None else ""
        _add(found, path, message + hint, value)
    elif isinstance(value, float) and not math.isfinite(value):
        _add(found, path, "must be finite: JSON has no NaN or infinity", value)


def _check_model(name: str, value: Any, path: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        _add(found, path, f"must be {describe(('model', name))}", value)
        return
    codec = codec_of(lookup(name))
    for field in codec.fields:
        place = f"{path}.{field.wire_name}" if path else field.wire_name
        if field.wire_name in value:
            if "deprecated" in field.flags:
                warnings.warn(f"{name}.{field.name} is deprecated", DeprecationWarning, stacklevel=2)
            _check(field.type, value[field.wire_name], place, found)
        elif "required" in field.flags:
            _add(found, place, "is required")
    known = codec.by_wire_name
    for key in value:
        near = difflib.get_close_matches(key, known, n=1, cutoff=0.8) if key not in known else []
        if near:
            warnings.warn(
                f"{name} has no field {key!r} (did you mean {near[0]!r}?); it is sent as it is",
                InputWarning,
                stacklevel=2,
            )


def _check_enum(name: str, value: Any, path: str, found: list[Violation]) -> None:
    cls: Any = lookup(name)
    listed: dict[Any, Any] = cls._value2member_map_
    if isinstance(value, (str, int)) and value in listed:
        return
    if issubclass(cls, str) and not isinstance(value, str):
        _add(found, path, f"must be text: a {name}", value)
    elif issubclass(cls, int) and (not isinstance(value, int) or isinstance(value, bool)):
        _add(found, path, f"must be an integer: a {name}", value)
    else:
        near = difflib.get_close_matches(str(value), [str(known) for known in listed], n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        warnings.warn(
            f"{path or name}: {value!r} is no {name} that the description knows{hint}", InputWarning, stacklevel=2
        )


def _check_union(tree: Any, types: tuple[Any, ...], value: Any, path: str, found: list[Violation]) -> None:
    """One variant that is satisfied is enough; otherwise the violations of the one that fits best are told."""
    if isinstance(value, dict) and tree and tree[0] == "by":
        name = _variant(tree, value)
        if name != "UnknownVariant":
            _check_model(name, value, path, found)
            return
        tag = tree[1]
        known = [tag_value for values, _ in tree[2] for tag_value in values]
        _add(found, f"{path}.{tag}" if path else tag, f"must be one of {', '.join(map(repr, known[:20]))}", value[tag])
        return
    attempts: list[list[Violation]] = []
    for member in types:
        attempt = violations(member, value, path)
        if not attempt:
            return
        attempts.append(attempt)
    if isinstance(value, dict) and tree:
        _check_model(best_by_fields(tuple(tree_models(tree)), value), value, path, found)
        return
    if not isinstance(value, (dict, list)):
        _add(found, path, f"must be {describe(('union', tree, types))}", value)
        return
    attempts.sort(key=len)
    found.extend(attempts[0])


def _variant(tree: Any, value: Mapping[str, Any]) -> str:
    """The model that a tree chooses for an input; ``UnknownVariant`` for a tag that no variant has."""
    match tree:
        case ("model", name):
            return str(name)
        case ("by", wire_name, branches) if wire_name in value:
            tag = encode(value[wire_name])
            for values, branch in branches:
                if tag in values:
                    return _variant(branch, value)
            return "UnknownVariant"
    return best_by_fields(tuple(tree_models(tree)), dict(value))


@lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _check_limits(limits: Mapping[str, Any], value: Any, path: str, found: list[Violation]) -> None:
    if value is None:
        return
    if isinstance(value, str):
        _bounds(
            limits,
            "minLength",
            "maxLength",
            len(value),
            "characters",
            "is shorter than",
            "is longer than",
            path,
            value,
            found,
        )
        if "pattern" in limits and not _pattern(limits["pattern"]).search(value):
            _add(found, path, f"must match {limits['pattern']}", value)
    elif isinstance(value, list):
        _bounds(
            limits, "minItems", "maxItems", len(value), "items", "has fewer than", "has more than", path, value, found
        )
        if limits.get("uniqueItems"):
            _check_unique(value, path, found)
    elif isinstance(value, dict):
        _bounds(
            limits,
            "minProperties",
            "maxProperties",
            len(value),
            "fields",
            "has fewer than",
            "has more than",
            path,
            value,
            found,
        )
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        _check_range(limits, value, path, found)


def _bounds(
    limits: Mapping[str, Any], low: str, high: str, size: int, unit: str, under: str, over: str, path: str, value: Any,
    found: list[Violation],
) -> None:  # fmt: skip
    if size < limits.get(low, 0):
        _add(found, path, f"{under} {limits[low]} {unit}", value)
    if size > limits.get(high, math.inf):
        _add(found, path, f"{over} {limits[high]} {unit}", value)


def _check_unique(value: list[Any], path: str, found: list[Violation]) -> None:
    seen: list[Any] = []
    for index, member in enumerate(value):
        if member in seen:
            _add(found, f"{path}[{index}]", f"repeats {path}[{seen.index(member)}]; items must be unique", member)
        seen.append(member)


def _check_range(limits: Mapping[str, Any], value: float, path: str, found: list[Violation]) -> None:
    if value < limits.get("minimum", -math.inf):
        _add(found, path, f"is less than {limits['minimum']}", value)
    if value > limits.get("maximum", math.inf):
        _add(found, path, f"is greater than {limits['maximum']}", value)
    if value <= limits.get("exclusiveMinimum", -math.inf):
        _add(found, path, f"must be greater than {limits['exclusiveMinimum']}", value)
    if value >= limits.get("exclusiveMaximum", math.inf):
        _add(found, path, f"must be less than {limits['exclusiveMaximum']}", value)
    if "multipleOf" in limits and value % limits["multipleOf"]:
        _add(found, path, f"must be a multiple of {limits['multipleOf']}", value)


def _add(found: list[Violation], path: str, message: str, value: Any = UNSET) -> None:
    name = re.split(r"[.\[]", path)[-1]
    shown = "" if value is UNSET else "**********" if SECRET_NAME.search(name) else excerpt(value)
    found.append(Violation(path or "the body", message, shown))
