"""What came from outside, made fit to stand in an error, a log or a repr: everything of the kind passes here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import quote

from sinch_provisioning_core.runtime.secrets import SECRET_NAME
from sinch_provisioning_core.runtime.text import bounded, escaped

__all__ = ["HIDDEN", "SHORTEST_SECRET", "Redaction", "secret_values"]

HIDDEN: Final = "[hidden]"
SHORTEST_SECRET: Final = 8
"""Characters. Shorter secrets are not searched for: they stand in ordinary words too."""
LONG_PART, SHORT_PART = 12, 4
"""Characters of a part of a long secret that is hidden anywhere, and of any secret's at the ends of a text."""
SEARCHED: Final = 20_000
"""Characters of a text that are looked at; the rest is not shown."""
LONGEST: Final = 500
"""Characters of one text, unless said otherwise."""
DEEPEST: Final = 20
"""Levels of a JSON value that are kept."""

_USER_IN_URL: Final = re.compile(r"(?<=//)[^/\s@\"'<>]+(?=@)")
"""Such as a proxy's password."""


class Redaction:
    """What must not be shown of one call, and how everything else is."""

    __slots__ = ("_find_more", "_secrets")

    def __init__(self, find_more: Callable[[], Iterable[str]] | None = None) -> None:
        self._secrets: tuple[str, ...] = ()
        self._find_more = find_more
        """Asked only when something is to be shown."""

    def add(self, secrets: tuple[str, ...]) -> None:
        """Hide these too."""
        if secrets != self._secrets:
            self._secrets = tuple(dict.fromkeys([*self._secrets, *secrets]))

    def text(self, text: str, limit: int = LONGEST) -> str:
        """A text without its secrets, on one line, and bounded."""
        return bounded(escaped(self._hide(text[:SEARCHED])), limit)

    def value(self, value: Any, depth: int = 0) -> Any:
        """A JSON value whose texts have no secrets in them. Names of fields stay as they are, but for an odd one."""
        if isinstance(value, str):
            return self.text(value)
        if depth == DEEPEST and isinstance(value, (list, dict)) and value:
            return "…"
        if isinstance(value, list):
            return [self.value(item, depth + 1) for item in value]
        if isinstance(value, dict):
            return {
                self.text(str(name)): HIDDEN if SECRET_NAME.search(str(name)) and item else self.value(item, depth + 1)
                for name, item in value.items()
            }
        return value

    def code(self, value: object) -> str | None:
        """A word that programs compare, such as an error code: never changed, unless it cannot be one."""
        if not isinstance(value, str) or not value.strip():
            return None
        word = value.strip()
        if re.fullmatch(r"[\w.:/-]{1,100}", word) and word not in self._forms():
            return word
        return self.text(word, 100)

    def _hide(self, text: str) -> str:
        text = _USER_IN_URL.sub(HIDDEN, text)
        for secret in self._forms():
            text = _without(secret, text)
        return text

    def _forms(self) -> list[str]:
        """The secrets in each form in which the other side could echo them, longest first."""
        if self._find_more is not None:
            find, self._find_more = self._find_more, None
            self.add(tuple(find()))
        forms = {
            form
            for secret in self._secrets
            if len(secret) >= SHORTEST_SECRET
            for form in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1])
        }
        return sorted(forms, key=len, reverse=True)


def _without(secret: str, text: str) -> str:
    """The text without the secret, also where one of the two was cut in the middle of it."""
    text = text.replace(secret, HIDDEN)
    if len(secret) >= 2 * LONG_PART:
        text = _without_runs(secret, text)
        text = _without_runs(secret[::-1], text[::-1], HIDDEN[::-1])[::-1]
    for length in range(min(len(secret), len(text)) - 1, SHORT_PART - 1, -1):
        if text.endswith(secret[:length]):
            text = text[:-length] + HIDDEN
            break
    for length in range(min(len(secret), len(text)) - 1, SHORT_PART - 1, -1):
        if text.startswith(secret[-length:]):
            return HIDDEN + text[length:]
    return text


def _without_runs(secret: str, text: str, hidden: str = HIDDEN) -> str:
    """The text without whatever begins as the secret does."""
    start = text.find(secret[:LONG_PART])
    while start >= 0:
        length = _common_length(secret, text[start : start + len(secret)])
        text = text[:start] + hidden + text[start + length :]
        start = text.find(secret[:LONG_PART], start + len(hidden))
    return text


def _common_length(one: str, other: str) -> int:
    return next((index for index, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(other))


def secret_values(document: object) -> list[str]:
    """The texts in a JSON value that stand under the name of a secret."""
    found: list[str] = []
    pending: list[tuple[bool, Any]] = [(False, document)]
    while pending:
        is_secret, value = pending.pop()
        if isinstance(value, dict):
            pending += [(is_secret or bool(SECRET_NAME.search(str(name))), item) for name, item in value.items()]
        elif isinstance(value, list):
            pending += [(is_secret, item) for item in value]
        elif is_secret and isinstance(value, str):
            found.append(value)
    return found
