"""Reading a document that nobody else holds: a long list is let go of item by item.

So a page is not in memory twice. It is faster, too: what was read is freed while it is in the processor's cache, and
the garbage collector has less to look through.
"""

from __future__ import annotations

from typing import Any, Final

from .codec import codec_of, lookup
from .notation import ModelType, TypeSpec, item_type
from .reading import decode

__all__ = ["consume"]

LONG: Final = 16


def consume(type_: TypeSpec, document: Any) -> Any:
    """Read a document as :func:`~.reading.decode` does; its long lists are empty afterwards."""
    match type_:
        case ("model", _) if document.__class__ is dict:
            for value in document.values():
                if value.__class__ is list and len(value) >= LONG:
                    return _consume_object(type_, document)
        case _:
            pass
    return decode(type_, document)


def _consume_object(type_: ModelType, document: dict[str, Any]) -> Any:
    lists: dict[str, list[Any]] = {}
    for field in codec_of(lookup(type_[1])).fields:
        items, type_of_items = document.get(field.wire_name), item_type(field.type)
        if isinstance(items, list) and type_of_items is not None:
            document[field.wire_name] = []
            lists[field.name] = _consume_items(("null", type_of_items), items, f"$.{field.wire_name}")
    model = decode(type_, document)
    for name, members in lists.items():
        setattr(model, name, members)
    return model


def _consume_items(type_: TypeSpec, items: list[Any], path: str) -> list[Any]:
    items.reverse()
    members: list[Any] = []
    while items:
        members.append(decode(type_, items.pop(), f"{path}[{len(members)}]"))
    return members
