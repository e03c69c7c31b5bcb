# Copied by the generation: change overrides/runtime/explaining.py, then `make regenerate`.
"""Finding what is wrong with a document that could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .codec import codec_of, lookup
from .errors import DecodeError, excerpt
from .notation import SCALARS, Tree, TypeSpec, bare, tree_models
from .variants import choose

__all__ = ["describe", "explain"]


def describe(type_: TypeSpec) -> str:
    """A type in words, for an error message."""
    match type_:
        case ("limited", inner, _) | ("null", inner):
            return describe(inner)
        case ("model", name):
            return f"an object ({name if isinstance(name, str) else name.__name__})"
        case ("enum", name):
            return f"a {name}"
        case ("list", _):
            return "an array"
        case ("map", _):
            return "an object"
        case ("union", tree, variants):
            names = list(dict.fromkeys(tree_models(tree))) if tree else []
            shown = [*names[:3], "…"] if len(names) > 4 else names
            objects = [f"an object ({' or '.join(shown)})"] if names else []
            return " or ".join([*objects, *(describe(member) for member in variants if member[0] != "model")])
        case ("const", _):
            return "text"
        case _:
            return SCALARS[type_].found


def explain(type_: TypeSpec, value: Any, path: str) -> DecodeError:
    """The error for a value that is not of its type: it names the first place, from outside in, that does not fit."""
    try:
        found = _find(type_, value, path)
    except RecursionError:
        found = None
    return found or DecodeError(path, describe(type_), excerpt(value))


def _find(type_: TypeSpec, value: Any, path: str) -> DecodeError | None:
    if value is None:
        return None
    inner: Iterable[tuple[TypeSpec, Any, str]]
    match bare(type_):
        case "any":
            return None
        case ("model", name) if value.__class__ is dict:
            fields = codec_of(lookup(name)).by_wire_name
            inner = ((fields[key].type, member, f"{path}.{key}") for key, member in value.items() if key in fields)
        case ("list", item) if value.__class__ is list:
            inner = ((item, member, f"{path}[{index}]") for index, member in enumerate(value))
        case ("map", item) if value.__class__ is dict:
            inner = ((item, member, f"{path}.{key}") for key, member in value.items())
        case ("union", tree, _) if tree and value.__class__ is dict:
            return _bad_tag(tree, value, path) or _find(("model", choose(tree, value)), value, path)
        case "object" if value.__class__ is dict:
            return None
        case _:
            fits = not _is_container(type_) and value.__class__ is not dict and value.__class__ is not list
            return None if fits else DecodeError(path, describe(type_), excerpt(value))
    return next((error for error in (_find(*place) for place in inner) if error is not None), None)


def _bad_tag(tree: Tree, value: dict[str, Any], path: str) -> DecodeError | None:
    """An array or object where the text belongs that tells the variants apart."""
    if tree[0] != "by":
        return None
    tag = value.get(tree[1])
    if tag.__class__ is dict or tag.__class__ is list:
        return DecodeError(f"{path}.{tree[1]}", "text", excerpt(tag))
    return next((_bad_tag(branch, value, path) for values, branch in tree[2] if tag in values), None)


def _is_container(type_: TypeSpec) -> bool:
    match bare(type_):
        case ("union", _, variants):
            return all(_is_container(member) for member in variants)
        case ("model" | "list" | "map", _) | "object":
            return True
        case _:
            return False
