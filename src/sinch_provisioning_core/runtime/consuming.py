# Copied by the generation: change overrides/runtime/consuming.py, then `make regenerate`.
"""Reading a document that nobody else holds: a long list is let go of item by item.

So a page is not in memory twice. It is faster, too: what was read is freed while it is in the processor's cache, and
the garbage collector has less to look through.
"""

from __future__ import annotations

from typing import Any, Final

from .codec import codec_of, lookup
from .reading import decode

__all__ = ["consume"]

LONG: Final = 16


def consume(type_: Any, document: Any) -> Any:
    """Read a document as :func:`~.reading.decode` does; its long lists are empty afterwards."""
    if document.__class__ is dict and type_[0] == "model":
        for value in document.values():
            if value.__class__ is list and len(value) >= LONG:
                return _consume_object(type_, document)
    return decode(type_, document)


def _consume_object(type_: Any, document: dict[str, Any]) -> Any:
    lists: dict[str, list[Any]] = {}
    for field in codec_of(lookup(type_[1])).fields:
        items, item_type = document.get(field.wire_name), _item_type(field.type)
        if isinstance(items, list) and item_type is not None:
            document[field.wire_name] = []
            lists[field.name] = _consume_items(item_type, items, f"$.{field.wire_name}")
    model = decode(type_, document)
    for name, members in lists.items():
        setattr(model, name, members)
    return model


def _consume_items(type_: Any, items: list[Any], path: str) -> list[Any]:
    items.reverse()
    members: list[Any] = []
    while items:
        members.append(decode(type_, items.pop(), f"{path}[{len(members)}]"))
    return members


def _item_type(type_: Any) -> Any:
    match type_:
        case ("limited" | "null", inner, *_):
            return _item_type(inner)
        case ("list", item):
            return ("null", item)
    return None
