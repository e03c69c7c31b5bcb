"""GOAWAY frames, read apart from all others (RFC 9113, section 6.8).

h2 takes the first of them for the end of the connection, though the answers to what the other side has taken are still
to come.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["GoAway", "GoAwayReader"]

HEADER_SIZE: Final = 9
GOAWAY: Final = 7
LEAST_GOAWAY, LONGEST_GOAWAY = 8, 16 * 1024
"""Bytes behind the header. What is outside of this is left to h2, which refuses it."""


class GoAway(NamedTuple):
    """The other side takes no more requests on this connection."""

    last_stream: int
    """Those beyond it were not looked at."""
    error_code: int


class GoAwayReader:
    """Sees everything that comes on a connection, from its start."""

    def __init__(self) -> None:
        self._held = b""
        """The beginning of a frame of which more must come."""
        self._left = 0
        """Bytes to come of a frame of another kind."""

    def take_out(self, data: bytes) -> tuple[bytes, list[GoAway]]:
        """The other frames as they came, and the GOAWAY frames that are complete now."""
        data = self._held + data
        kept: list[bytes] = []
        found: list[GoAway] = []
        at = 0
        while at < len(data):
            if self._left:
                part = data[at : at + self._left]
                kept.append(part)
                at += len(part)
                self._left -= len(part)
                continue
            if len(data) - at < HEADER_SIZE:
                break
            size, kind, stream = (int.from_bytes(data[at + a : at + b], "big") for a, b in ((0, 3), (3, 4), (5, 9)))
            if kind != GOAWAY or stream or not LEAST_GOAWAY <= size <= LONGEST_GOAWAY:
                self._left = HEADER_SIZE + size
                continue
            if len(data) - at < HEADER_SIZE + size:
                break
            at += HEADER_SIZE
            last_stream, error_code = (int.from_bytes(data[at + a : at + a + 4], "big") for a in (0, 4))
            found.append(GoAway(last_stream & 0x7FFFFFFF, error_code))
            at += size
        self._held = data[at:]
        return b"".join(kept), found
