"""The string formats that the description names."""

from __future__ import annotations

import re

from jsonschema import FormatChecker

_PATTERNS = {
    "url": r"https?://[^\s/]+\S*",
    "uri": r"[A-Za-z][A-Za-z0-9+.-]*:\S+",
    "email": r"[^@\s]+@[^@\s]+",
    "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)",
    "digits": r"\d+",
    "otp": r"\S{6}",
    "hex": r"#[0-9A-Fa-f]{6}",
    "country code": r"\d{1,4}",
    "numeric phone number": r"\d{4,32}",
    "phone number": r"\+?[\d() -]{4,20}",
    "e.164 phone number": r"\+[1-9]\d{5,14}",
}


def format_checker() -> FormatChecker:
    """Checks the formats above in strings and accepts every other format."""
    checker = FormatChecker(formats=())
    for name, pattern in _PATTERNS.items():
        _add(checker, name, re.compile(pattern))
    return checker


def _add(checker: FormatChecker, name: str, pattern: re.Pattern[str]) -> None:
    def matches(value: object) -> bool:
        return not isinstance(value, str) or pattern.fullmatch(value) is not None

    checker.checks(name)(matches)
