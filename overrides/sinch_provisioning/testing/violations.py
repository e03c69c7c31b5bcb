"""Schema errors in the words that the service's ``validationErrors`` use: the field's path, then what it must be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from jsonschema.exceptions import ValidationError

_TEXTS: dict[str, Callable[[Any], str]] = {
    "type": lambda wanted: f"must be of type {' or '.join(wanted) if isinstance(wanted, list) else wanted}",
    "enum": lambda wanted: f"must be one of: {', '.join(map(str, wanted))}",
    "const": lambda wanted: f"must be {wanted}",
    "minLength": lambda wanted: f"must have at least {wanted} character(s)",
    "maxLength": lambda wanted: f"must have at most {wanted} character(s)",
    "minItems": lambda wanted: f"must have at least {wanted} item(s)",
    "maxItems": lambda wanted: f"must have at most {wanted} item(s)",
    "minimum": lambda wanted: f"must not be less than {wanted}",
    "maximum": lambda wanted: f"must not be greater than {wanted}",
    "pattern": lambda wanted: f"must match {wanted}",
    "format": lambda wanted: f"must be a valid {wanted}",
    "uniqueItems": lambda wanted: "must not hold an item twice",
    "anyOf": lambda wanted: "must have one of the allowed forms",
}
_DISCRIMINATORS = frozenset({"type", "format"})


def violation_texts(errors: Iterable[ValidationError]) -> list[str]:
    """One text per violation, without the offending value."""
    return sorted({text for error in errors for text in _texts(error)})


def _texts(error: ValidationError) -> Iterator[str]:
    if error.validator == "anyOf" and error.context:
        nearest = _nearest_variant(error)
        if nearest:
            for inner in nearest:
                yield from _texts(inner)
            return
    path = _path(error)
    if error.validator == "required":
        missing = str(error.message).split("'")[1]
        yield f"{path}.{missing} is required" if path else f"{missing} is required"
        return
    keyword = str(error.validator)
    text = _TEXTS.get(keyword, lambda wanted: f"violates {keyword}")(error.validator_value)
    yield f"{path or 'body'} {text}"


def _nearest_variant(error: ValidationError) -> list[ValidationError]:
    """The errors of the variant that the value was most likely meant to be."""
    variants: dict[Any, list[ValidationError]] = defaultdict(list)
    for inner in error.context or ():
        variants[inner.schema_path[0]].append(inner)
    likely = [errors for errors in variants.values() if not any(map(_tells_another_variant, errors))]
    return min(likely, key=len) if likely else []


def _tells_another_variant(error: ValidationError) -> bool:
    if error.validator not in {"enum", "const"} or not error.relative_path:
        return False
    return len(error.relative_path) == 1 and error.relative_path[0] in _DISCRIMINATORS


def _path(error: ValidationError) -> str:
    text = ""
    for part in error.absolute_path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else part
    return text
