"""List operations, recognised by what the description says of their parameters and answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from . import naming
from .core import Parameter
from .types import Types

__all__ = ["CURSOR", "describe_paging"]

TOKEN_PARAMETER = re.compile(r"page_?token$", re.IGNORECASE)
SIZE_PARAMETER = re.compile(r"page_?size$", re.IGNORECASE)
CURSOR = re.compile(r"(token|cursor|offset|page|marker|skip|continuation|(^|starting)after)$", re.IGNORECASE)
"""Parameters that ask for another page."""
NEXT = "next_page_token"
"""The field of an answer that a walk from page to page reads."""
PAGE_FIELD = re.compile(r"(total_?size|page_?size|page_?token)$", re.IGNORECASE)
"""Fields of an answer that tell of the page, beside the array of its items."""


def describe_paging(answer: Any, query: Sequence[Parameter], types: Types, method: str) -> dict[str, Any] | None:
    """A GET that answers an object with one array pages: with a token parameter over many pages, else in one."""
    if method != "get" or answer is None or answer[0] != "model":
        return None
    token = next((p.wire_name for p in query if TOKEN_PARAMETER.search(p.wire_name)), None)
    properties = types.properties(answer[1])
    arrays = [name for name, schema in properties.items() if _array(types.spec(schema)) is not None]
    others = [name for name in properties if name not in arrays and not PAGE_FIELD.search(name)]
    if len(arrays) != 1 or (token is None and (others or not answer[1].endswith("List"))):
        return None
    goes_on = any(CURSOR.search(parameter.wire_name) for parameter in query)
    if goes_on and (token is None or NEXT not in naming.field_names(properties).values()):
        return None  # a walk would end after the first page
    size = next((p for p in query if SIZE_PARAMETER.search(p.wire_name)), None)
    return {
        "items": naming.field_names(properties)[arrays[0]],
        "item_type": _array(types.spec(properties[arrays[0]])),
        "token_parameter": token,
        "size_parameter": size.wire_name if size else None,
        "max_page_size": dict(size.spec[2]).get("maximum") if size and size.spec[0] == "limited" else None,
    }


def _array(spec: Any) -> Any:
    if spec[0] in ("limited", "null"):
        return _array(spec[1])
    return spec[1] if spec[0] == "list" else None
