# Copied by the generation: change overrides/runtime/spelling.py, then `make regenerate`.
"""Naming the places of a body as its caller wrote them: ``details.display_name`` where keywords were given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from .codec import Codec, codec_of, lookup
from .errors import Violation
from .notation import TypeSpec, bare, item_type
from .variants import UNKNOWN, choose

__all__ = ["as_written"]

STEP: Final = r"\[(\d+)\]|\.?([^.\[]+)"


def as_written(
    type_: TypeSpec, value: Any, given: Any, violations: Iterable[Violation], *, pythonic: bool = False
) -> tuple[Violation, ...]:
    """Violations of a body, whose paths hold wire names, with the names that its caller used.

    Args:
        type_: The body's type.
        value: Its JSON value, to which the violations belong.
        given: The model or mapping that the JSON value was made of.
        pythonic: Whether Python names are meant where nothing tells.
    """
    return tuple(
        Violation(
            _spelled(type_, value, given, found.path, pythonic), found.message, found.value, doubtful=found.doubtful
        )
        for found in violations
    )


def _spelled(type_: TypeSpec | None, value: Any, given: Any, path: str, pythonic: bool) -> str:
    spelled, end = "", 0
    for step in re.finditer(STEP, path):
        if step.start() != end:
            break
        index, key = step.groups()
        if index is not None:
            spelled += f"[{index}]"
            type_ = item_type(type_)
            value, given = _item(value, int(index)), _item(given, int(index))
        else:
            codec = _codec(type_, value)
            field = codec.by_wire_name.get(key) if codec else None
            if codec is None or field is None:
                break
            pythonic = _is_pythonic(codec, given, pythonic)
            name = field.name if pythonic else key
            spelled += f".{name}" if spelled else name
            type_, value = field.type, value.get(key)
            given = _member(given, field.name, key)
        end = step.end()
    return spelled + path[end:]


def _codec(type_: TypeSpec | None, value: Any) -> Codec | None:
    """The field table of an object."""
    if type_ is None or not isinstance(value, dict):
        return None
    match bare(type_):
        case ("model", name):
            return codec_of(lookup(name))
        case ("union", tree, _) if tree and (name := choose(tree, value)) != UNKNOWN:
            return codec_of(lookup(name))
        case _:
            return None


def _is_pythonic(codec: Codec, given: Any, around: bool) -> bool:
    """Whether an object was given by Python names; where nothing tells, as the object around it."""
    if hasattr(type(given), "__wire__"):
        return True
    if isinstance(given, Mapping):
        for key in given:
            if (key in codec.by_name) is not (key in codec.by_wire_name):
                return key in codec.by_name
    return around


def _member(given: Any, name: str, wire_name: str) -> Any:
    if isinstance(given, Mapping):
        return given.get(name, given.get(wire_name))
    return getattr(given, name, None) if hasattr(type(given), "__wire__") else None


def _item(value: Any, index: int) -> Any:
    return value[index] if isinstance(value, (list, tuple)) and index < len(value) else None
