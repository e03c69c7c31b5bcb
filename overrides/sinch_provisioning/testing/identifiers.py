"""Identifiers in the shapes that the service uses."""

from __future__ import annotations

import random
import re
import time

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ULID = re.compile(rf"[{_ALPHABET}]{{26}}")


class Identifiers:
    """Makes identifiers that do not repeat."""

    def __init__(self, seed: int | None = None) -> None:
        self._random = random.Random(seed)
        self._prefix = _base32(int(time.time() * 1000), 10)
        self._count = 0

    def ulid(self) -> str:
        """26 characters that sort by their creation."""
        self._count += 1
        return self._prefix + _base32(self._count, 6) + _base32(self._random.getrandbits(50), 10)

    def digits(self, length: int = 15) -> str:
        """A number as Meta gives it to its objects."""
        self._count += 1
        return str(10 ** (length - 1) + self._count * 7919)


def is_ulid(value: str) -> bool:
    """Whether ``value`` has the form of an identifier of the service."""
    return _ULID.fullmatch(value) is not None


def _base32(number: int, length: int) -> str:
    return "".join(_ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(length)))
