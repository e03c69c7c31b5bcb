"""What came from outside, made fit to stand in an error, a log or a repr: everything of the kind passes here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, Final, cast
from urllib.parse import quote, quote_plus

from sinch_provisioning_core.runtime.secrets import is_secret_name
from sinch_provisioning_core.runtime.text import bounded, escaped

__all__ = ["HIDDEN", "PLAIN_HEADERS", "SHORTEST_SECRET", "Redaction", "header_secrets", "secret_values"]

HIDDEN: Final = "[hidden]"
SHORTEST_SECRET: Final = 8
"""Characters. Shorter secrets, and shorter parts of one, are not searched for: they stand in ordinary words too."""
PART_IN_WORD: Final = 12
"""Characters of a part of a secret that a code or a field's name cannot have by chance."""
SEARCHED: Final = 20_000
"""Characters of a text that are looked at; the rest is not shown."""
LONGEST: Final = 500
"""Characters of one text, unless said otherwise."""
DEEPEST: Final = 20
"""Levels of a JSON value that are kept."""

_USER_IN_URL: Final = r"(?<=//)[^/\s\"'<>]+(?=@)"
"""Such as a proxy's password."""
_CODE: Final = r"[\w.:/-]{1,100}"


class Redaction:
    """What must not be shown of one call, and how everything else is."""

    __slots__ = ("_find_more", "_known_forms", "_known_parts", "_secrets")

    def __init__(self, find_more: Callable[[], Iterable[str]] | None = None) -> None:
        self._secrets: tuple[str, ...] = ()
        self._find_more = find_more
        """Asked only when something is to be shown."""
        self._known_forms: list[str] | None = None
        self._known_parts: frozenset[str] | None = None

    def add(self, secrets: tuple[str, ...]) -> None:
        """Hide these too."""
        if secrets != self._secrets:
            self._secrets = tuple(dict.fromkeys([*self._secrets, *secrets]))
            self._known_forms = self._known_parts = None

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
            return [self.value(item, depth + 1) for item in cast("list[object]", value)]
        if isinstance(value, dict):
            return {
                self._name(name): HIDDEN if is_secret_name(name) and item else self.value(item, depth + 1)
                for name, item in cast("dict[str, Any]", value).items()
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
                pending += cast("tuple[BaseException, ...]", error.exceptions)
            elif not isinstance(error, OSError):  # whose texts are the system's
                error.args = tuple(self.text(arg) if isinstance(arg, str) else arg for arg in error.args)
            pending += [origin for origin in (error.__cause__, error.__context__) if origin is not None]

    def code(self, value: object) -> str | None:
        """A word that programs compare, such as an error code: never changed, unless it cannot be one."""
        if not isinstance(value, str) or not value.strip():
            return None
        word = value.strip()
        if re.fullmatch(_CODE, word) and (not self._tells_of_secret(word) or _is_documented_code(word)):
            return word
        return HIDDEN if self._tells_of_secret(word) else self.text(word, 100)

    def hide(self, text: str) -> str:
        """The beginning of a text without its secrets, otherwise as it is; to be shown, it goes through ``text``."""
        return self._without_parts(re.sub(_USER_IN_URL, HIDDEN, text[:SEARCHED]))

    def hide_whole(self, text: str) -> str:
        """A text of any length without the secrets that stand in it whole, and as it is otherwise."""
        for form in sorted(self._forms(), key=len, reverse=True):
            text = text.replace(form, HIDDEN)
        return text

    def _name(self, name: str) -> str:
        if re.fullmatch(_CODE, name):
            return HIDDEN if self._tells_of_secret(name) else name
        return self.text(name)

    def _tells_of_secret(self, word: str) -> bool:
        """Whether a word has a secret in it, or is or has a good part of one."""
        size = PART_IN_WORD
        return any(
            secret in word
            or (len(word) >= SHORTEST_SECRET and word in secret)
            or any(word[start : start + size] in secret for start in range(len(word) - size + 1))
            for secret in self._forms()
        )

    def _without_parts(self, text: str) -> str:
        """The text without whatever is a part of a secret: either may have been cut anywhere."""
        parts, size = self._parts(), SHORTEST_SECRET
        if not parts:
            return text
        kept: list[str] = []
        end = 0
        for start in range(len(text) - size + 1):
            if text[start : start + size] in parts:
                if start >= end:
                    kept += [text[end:start], HIDDEN]
                end = start + size
        return "".join([*kept, text[end:]])

    def _parts(self) -> frozenset[str]:
        forms = self._forms()
        if self._known_parts is None:
            self._known_parts = frozenset(
                form[start : start + SHORTEST_SECRET]
                for form in forms
                for start in range(len(form) - SHORTEST_SECRET + 1)
            )
        return self._known_parts

    def _forms(self) -> list[str]:
        """The secrets in each form in which the other side could echo them."""
        if self._find_more is not None:
            find, self._find_more = self._find_more, None
            self.add(tuple(find()))
        if self._known_forms is None:
            from html import escape  # it brings a list of all entities

            forms = [
                form
                for secret in self._secrets
                if len(secret) >= SHORTEST_SECRET
                for form in (
                    secret,
                    " ".join(secret.split()),
                    quote(secret, safe="", errors="replace"),
                    quote_plus(secret, errors="replace"),
                    escape(secret),
                    json.dumps(secret)[1:-1],
                    json.dumps(secret, ensure_ascii=False)[1:-1],
                    repr(secret)[1:-1],
                    repr(f"{secret}'\"")[1:-4],  # beside both kinds of quotation marks
                )
            ]
            self._known_forms = list(dict.fromkeys(forms))
        return self._known_forms


def _is_documented_code(word: str) -> bool:
    """Such a word tells nothing, also where somebody chose one as a secret."""
    from sinch_provisioning_core.models import ErrorCode

    return ErrorCode(word).is_known


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
            fields = cast("dict[str, Any]", value)
            pending += [(is_secret or is_secret_name(name), item) for name, item in fields.items()]
        elif isinstance(value, list):
            pending += [(is_secret, item) for item in cast("list[object]", value)]
        elif is_secret and isinstance(value, str):
            found.append(value)
    return found
