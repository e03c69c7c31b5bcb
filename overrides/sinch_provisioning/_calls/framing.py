"""Headers that say where a message ends and how its connection is used: the SDK's own, whoever asks for others."""

from __future__ import annotations

from typing import Final

__all__ = ["is_framing"]

_NAMES: Final = frozenset(
    {
        "connection", "content-length", "host", "http2-settings", "keep-alive", "te", "trailer", "transfer-encoding",
        "upgrade",
    }
)  # fmt: skip


def is_framing(name: str) -> bool:
    """Whether a header by this name, given by a caller, could change what request is read, or who reads it."""
    name = name.lower()
    return name in _NAMES or name.startswith("proxy-")
