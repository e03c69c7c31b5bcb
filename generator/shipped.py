"""What ships of the description: the contract that the emulator keeps, without its texts, compressed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Any

from .normalize import MAPS, REF, callback_operations, operations

__all__ = ["FILE_NAME", "content", "pack"]

FILE_NAME = "description.json.gz"
TEXTS = {"description", "summary", "externalDocs", "x-badges", "x-enumDescriptions"}


def pack(document: Mapping[str, Any]) -> bytes:
    """The shipped form of the repaired description. Two builds of zlib may write different bytes for one content."""
    contract = _without_texts(document)
    for _, _, operation in operations(contract):
        for _, callback in callback_operations(operation):
            (media,) = callback["requestBody"]["content"].values()
            event = contract["components"]["schemas"][media["schema"]["$ref"].removeprefix(REF)]
            callback["summary"] = event["x-sdk-event"]
    text = json.dumps(contract, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def content(name: str, data: bytes) -> bytes:
    """What two generations are compared by: the file's bytes, or what they hold if they are compressed."""
    try:
        return gzip.decompress(data) if name.endswith(".gz") else data
    except (OSError, EOFError):
        return data


def _without_texts(node: Any, parent: str = "") -> Any:
    """A copy without texts; a property that is called ``description`` is none."""
    if isinstance(node, list):
        return [_without_texts(item) for item in node]
    if not isinstance(node, dict):
        return node
    names = parent in MAPS
    return {
        key: _without_texts(value, "" if names else key) for key, value in node.items() if names or key not in TEXTS
    }
