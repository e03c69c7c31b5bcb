"""Page tokens and the frame of a list answer."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from .errors import Refusal

DEFAULT_PAGE_SIZE = 50


def page_of(
    name: str,
    items: Sequence[Any],
    query: Mapping[str, Any],
    *,
    maximum: int | None,
    scope: Sequence[object],
    default: int = DEFAULT_PAGE_SIZE,
) -> dict[str, Any]:
    """One page of ``items`` under ``name``.

    A token is good for the list (``scope``) and the filters that it came from. A page size above ``maximum`` is lowered
    to it.
    """
    size = int(query.get("pageSize", default))
    if maximum is not None:
        size = min(size, maximum)
    fingerprint = _fingerprint(scope, query)
    start = _offset(query["pageToken"], fingerprint) if "pageToken" in query else 0
    page: dict[str, Any] = {"totalSize": len(items), "pageSize": size}
    if start > 0:
        page["previousPageToken"] = _token(max(0, start - size), fingerprint)
    if start + size < len(items):
        page["nextPageToken"] = _token(start + size, fingerprint)
    page[name] = list(items[start : start + size])
    return page


def _fingerprint(scope: Sequence[object], query: Mapping[str, Any]) -> str:
    filters = {name: value for name, value in query.items() if name not in {"pageSize", "pageToken"}}
    text = json.dumps([[str(part) for part in scope], filters], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _token(offset: int, fingerprint: str) -> str:
    return base64.urlsafe_b64encode(f"{offset}.{fingerprint}".encode()).decode().rstrip("=")


def _offset(token: str, fingerprint: str) -> int:
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        offset, _, given = text.partition(".")
        if given == fingerprint and int(offset) >= 0:
            return int(offset)
    except (binascii.Error, UnicodeError, ValueError):
        pass
    raise Refusal("invalid_page_token")
