"""What came from outside, made fit to stand in an error, a log or a repr: everything of the kind passes here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from html import escape
from typing import Any, Final
from urllib.parse import quote, quote_plus

from sinch_provisioning_core.runtime.rendering import SECRET_NAME
from sinch_provisioning_core.runtime.text import bounded, escaped

__all__ = ["HIDDEN", "PLAIN_HEADERS", "SHORTEST_SECRET", "Redaction", "header_secrets", "secret_values"]

HIDDEN: Final = "[hidden]"
SHORTEST_SECRET: Final = 8
"""Characters. Shorter secrets are not searched for: they stand in ordinary words too."""
LONG_PART: Final = 12
"""Characters of a part of a long secret that is hidden anywhere."""
END_PART: Final = 8
"""Characters of a part of a secret that is hidden at the ends of a text; half of a secret that is shorter than two."""
SEARCHED: Final = 20_000
"""Characters of a text that are looked at; the rest is not shown."""
LONGEST: Final = 500
"""Characters of one text, unless said otherwise."""
DEEPEST: Final = 20
"""Levels of a JSON value that are kept."""

_USER_IN_URL: Final = re.compile(r"(?<=//)[^/\s\"'<>]+(?=@)")
"""Such as a proxy's password."""
_CODE: Final = re.compile(r"[\w.:/-]{1,100}")


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
        return bounded(escaped(self.hide(text)), limit)

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
                self._name(str(name)): HIDDEN if SECRET_NAME.search(str(name)) and item else self.value(item, depth + 1)
                for name, item in value.items()
            }
        return value

    def failure(self, failure: BaseException) -> None:
        """Make a failure and what it came from fit for a traceback: their own texts may quote what was sent or got."""
        pending, seen = [failure], set[int]()
        while pending:
            error = pending.pop()
            if id(error) in seen:
                continue
            seen.add(id(error))
            if isinstance(error, BaseExceptionGroup):
                pending += error.exceptions
            elif not isinstance(error, OSError):  # whose texts are the system's
                error.args = tuple(self.text(arg) if isinstance(arg, str) else arg for arg in error.args)
            pending += [origin for origin in (error.__cause__, error.__context__) if origin is not None]

    def code(self, value: object) -> str | None:
        """A word that programs compare, such as an error code: never changed, unless it cannot be one."""
        if not isinstance(value, str) or not value.strip():
            return None
        word = value.strip()
        if _CODE.fullmatch(word) and (not self._tells_of_secret(word) or _is_documented_code(word)):
            return word
        return HIDDEN if self._tells_of_secret(word) else self.text(word, 100)

    def hide(self, text: str) -> str:
        """The beginning of a text without its secrets, otherwise as it is; to be shown, it goes through ``text``."""
        text = _USER_IN_URL.sub(HIDDEN, text[:SEARCHED])
        for secret in self._forms():
            text = _without_ends(secret, _without(secret, text))
        return text

    def _name(self, name: str) -> str:
        return HIDDEN if self._tells_of_secret(name) else bounded(escaped(name), LONGEST)

    def _tells_of_secret(self, word: str) -> bool:
        """Whether a word has a secret in it, or is a part of one."""
        return any(
            (len(word) >= SHORTEST_SECRET and word in secret) or _without(secret, word) != word
            for secret in self._forms()
        )

    def _forms(self) -> list[str]:
        """The secrets in each form in which the other side could echo them, longest first."""
        if self._find_more is not None:
            find, self._find_more = self._find_more, None
            self.add(tuple(find()))
        forms = {
            form
            for secret in self._secrets
            if len(secret) >= SHORTEST_SECRET
            for form in (
                secret,
                quote(secret, safe="", errors="replace"),
                quote_plus(secret, errors="replace"),
                escape(secret),
                json.dumps(secret)[1:-1],
                json.dumps(secret, ensure_ascii=False)[1:-1],
            )
        }
        return sorted(forms, key=len, reverse=True)


def _is_documented_code(word: str) -> bool:
    """Such a word tells nothing, also where somebody chose one as a secret."""
    from sinch_provisioning_core.models import ErrorCode

    return ErrorCode(word).is_known


def _without(secret: str, text: str) -> str:
    """The text without the secret, and without what begins or ends as a long one does."""
    text = text.replace(secret, HIDDEN)
    if len(secret) >= 2 * LONG_PART:
        text = _without_runs(secret, text)
        text = _without_runs(secret[::-1], text[::-1], HIDDEN[::-1])[::-1]
    return text


def _without_ends(secret: str, text: str) -> str:
    """The text without the secret's beginning at its end, or the secret's end at its beginning: both may be cut."""
    shortest = min(END_PART, len(secret) // 2)
    if len(text) >= shortest and text in secret:
        return HIDDEN
    for length in range(min(len(secret), len(text)), shortest - 1, -1):
        if text.endswith(secret[:length]):
            text = text[:-length] + HIDDEN
            break
    for length in range(min(len(secret), len(text)), shortest - 1, -1):
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


PLAIN_HEADERS: Final = frozenset(
    {
        "accept", "accept-encoding", "accept-language", "cache-control", "connection", "content-length", "content-type",
        "date", "host", "traceparent", "tracestate", "user-agent", "x-correlation-id", "x-request-id",
    }
)  # fmt: skip
"""Headers of a request that hold no secret."""


def header_secrets(headers: Iterable[tuple[str, str]]) -> list[str]:
    """What must not be shown of a request's headers: every value, and each of its parts, but for the plainest."""
    found: list[str] = []
    for name, value in headers:
        if name.lower() not in PLAIN_HEADERS:
            found += [value, *re.split(r"[\s,;]+", value), *re.split(r"[\s,;=\"]+", value)]
    return found


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
