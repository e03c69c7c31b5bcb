"""What ships of the description: the contract that the emulator keeps, without its texts, compressed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Any, Final

from .keywords import pruned
from .normalize import REF, callback_operations, operations

__all__ = ["FILE_NAME", "content", "pack"]

FILE_NAME: Final = "description.json.gz"
TEXTS: Final = {"description", "summary", "externalDocs", "x-badges", "x-enumDescriptions"}


def pack(document: Mapping[str, Any]) -> bytes:
    """The shipped form of the repaired description. Two builds of zlib may write different bytes for one content."""
    contract = pruned(document, TEXTS.__contains__)
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
