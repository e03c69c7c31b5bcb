# Copied by the generation: change overrides/runtime/consuming.py, then `make regenerate`.
"""Reading a document that nobody else holds: a long list is let go of item by item.

So a page is not in memory twice. It is faster, too: what was read is freed while it is in the processor's cache, and
the garbage collector has less to look through.
"""

from __future__ import annotations

from typing import Any, Final

from .codec import codec_of, lookup
from .notation import TypeSpec, item_type
from .reading import MismatchError, decode, reader

__all__ = ["LARGE", "consume"]

LONG: Final = 64
"""Items from which on it is worth while."""
LARGE: Final = 4096
"""Characters of a text from which on it is worth while to look for long lists."""


def consume(type_: TypeSpec, document: Any) -> Any:
    """Read a document as :func:`~.reading.decode` does; its long lists of objects are empty afterwards."""
    if document.__class__ is dict:
        for value in document.values():
            if value.__class__ is list and len(value) >= LONG:
                return _consume_object(type_, document)
    return decode(type_, document)


def _consume_object(type_: TypeSpec, document: dict[str, Any]) -> Any:
    lists: dict[str, list[Any]] = {}
    match type_:
        case ("model", name):
            fields = codec_of(lookup(name)).by_wire_name
        case _:
            fields = {}
    for key, items in document.items():
        type_of_items = item_type(fields[key].type) if key in fields else None
        if type_of_items is not None and type_of_items[0] in ("model", "union") and items.__class__ is list:
            document[key] = []
            lists[fields[key].name] = _consume_items(type_of_items, items, f"$.{key}")
    model = decode(type_, document)
    for name, members in lists.items():
        setattr(model, name, members)
    return model


def _consume_items(type_: TypeSpec, items: list[Any], path: str) -> list[Any]:
    read = reader(type_)
    members: list[Any] = []
    item, index = None, 0
    try:
        for index, item in enumerate(items):
            items[index] = None
            members.append(read(item))
    except (MismatchError, RecursionError):
        decode(("null", type_), item, f"{path}[{index}]")
        raise
    return members
