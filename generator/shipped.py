"""What ships of the description: the contract that the emulator keeps, without its texts, compressed."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from typing import Any, Final

from .keywords import pruned
from .models import may_lack_in_draft
from .normalize import REF, callback_operations, operations

__all__ = ["FILE_NAME", "content", "pack"]

FILE_NAME: Final = "description.json.gz"
TEXTS: Final = {"description", "summary", "externalDocs", "x-badges", "x-enumDescriptions"}


def pack(document: Mapping[str, Any]) -> bytes:
    """The shipped form of the repaired description. Two builds of zlib may write different bytes for one content."""
    contract = pruned(_with_drafts_marked(document), TEXTS.__contains__)
    for _, _, operation in operations(contract):
        for _, callback in callback_operations(operation):
            (media,) = callback["requestBody"]["content"].values()
            event = contract["components"]["schemas"][media["schema"]["$ref"].removeprefix(REF)]
            callback["summary"] = event["x-sdk-event"]
    text = json.dumps(contract, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _with_drafts_marked(node: Any) -> Any:
    """A copy in which required fields that a draft may lack are marked: only their texts tell."""
    if isinstance(node, list):
        return [_with_drafts_marked(item) for item in node]
    if not isinstance(node, dict):
        return node
    copied = {name: _with_drafts_marked(value) for name, value in node.items()}
    required, properties = node.get("required"), node.get("properties")
    if isinstance(required, list) and isinstance(properties, dict):
        for name in required:
            if may_lack_in_draft(properties.get(name, {})):
                copied["properties"][name]["x-draft-optional"] = True
    return copied


def content(name: str, data: bytes) -> bytes:
    """What two generations are compared by: the file's bytes, or what they hold if they are compressed."""
    try:
        return gzip.decompress(data) if name.endswith(".gz") else data
    except (OSError, EOFError):
        return data
