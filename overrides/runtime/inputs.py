"""What callers give, brought into the types of a model."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, Final

from .codec import codec_of, lookup
from .notation import TypeSpec, bare
from .timestamp import Timestamp
from .unset import UNSET, Unset

__all__ = ["coerce", "unexpected"]

NOT_A_LIST: Final = (str, bytes, bytearray, memoryview, Mapping, Unset)


def unexpected(callee: str, names: Iterable[str], known: Iterable[str]) -> str:
    """The message for keywords that do not exist, with the near ones that do."""
    known = list(known)
    parts: list[str] = []
    for name in names:
        import difflib

        near = difflib.get_close_matches(name, known, n=1)
        parts.append(f"{name!r}" + (f" (did you mean {near[0]!r}?)" if near else ""))
    return f"{callee} got unexpected keyword arguments: {', '.join(parts)}"


def coerce(type_: TypeSpec, value: Any) -> Any:
    """A given value as a model holds it: mappings become models, text becomes enum members, any iterable a list.

    Sets are sorted, so that the same input gives the same request. What does not fit is left as it is, for ``check`` to
    name.
    """
    match bare(type_):
        case ("enum", name):
            return _enum_member(lookup(name), value)
        case ("model", name) if isinstance(value, Mapping):
            return _model(lookup(name), value)
        case ("list", item) if isinstance(value, Iterable) and not isinstance(value, NOT_A_LIST):
            members = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
            return [coerce(item, member) for member in members]
        case ("map", item) if isinstance(value, Mapping):
            return {key: coerce(item, member) for key, member in value.items()}
        case ("union", tree, _) if isinstance(value, Mapping) and tree:
            from .variants import choose

            return _model(lookup(choose(tree, _Given(value))), value)
        case "datetime" if isinstance(value, dt.datetime) and value.utcoffset() is not None:
            return Timestamp.of(value)
        case "datetime" if type(value) is str:
            return Timestamp(value)
        case "int" if isinstance(value, float) and value.is_integer():
            return int(value)
        case _:
            return value


class _Given(Mapping[str, Any]):
    """A given mapping as the JSON object that it would be sent as, made one by one of what is looked at."""

    def __init__(self, value: Mapping[str, Any]) -> None:
        self._value = value

    def __getitem__(self, key: str) -> Any:
        return _given(self._value[key])

    def __iter__(self) -> Iterator[str]:
        return (key for key, member in self._value.items() if member is not UNSET)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _given(value: Any) -> Any:
    cls = type(value)
    if isinstance(value, Mapping):
        return _Given(value)
    if hasattr(cls, "__wire__"):
        fields = {field.wire_name: getattr(value, field.name) for field in codec_of(cls).fields}
        return _Given({**fields, **(value.additional_properties or {})})
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_given(member) for member in value]
    return str(value) if isinstance(value, dt.datetime) else value


def _enum_member(cls: Any, value: Any) -> Any:
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        try:
            return cls(value)
        except ValueError:
            return value
    return value


def _model(cls: Any, value: Mapping[str, Any]) -> Any:
    """A model from a mapping by wire names, Python names, or both."""
    find = codec_of(cls).find
    fields: dict[str, Any] = {}
    additional: dict[str, Any] = {}
    for key, member in value.items():
        field = find(key)
        if field is None:
            additional[key] = member
        else:
            fields[field.name] = member
    return cls(**fields, additional_properties=additional)
