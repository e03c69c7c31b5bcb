"""How reviews end: well, unless a test asks for something else."""

from __future__ import annotations

from fnmatch import fnmatchcase

import attrs

from .choices import none_of

KINDS = (
    "bundle",
    "kakaotalk.sender",
    "kakaotalk.template",
    "rcs.sender",
    "rcs.test_number",
    "sms.app",
    "whatsapp.account",
    "whatsapp.sender",
    "whatsapp.template",
)
"""What is reviewed, or set up, and so can fail."""


@attrs.define(eq=False)
class Rejection:
    """A rule by which resources fail their review."""

    kind: str
    name: str
    reason: str
    times: int | None


class Outcomes:
    """Rules that let bundles, senders, templates and so on fail."""

    def __init__(self) -> None:
        self._rules: list[Rejection] = []

    def reject(
        self, kind: str, name: str = "*", *, reason: str = "Rejected by a rule.", times: int | None = None
    ) -> None:
        """Let resources of ``kind`` whose name matches ``name`` (``*`` and ``?`` allowed) fail their next review.

        Kinds: ``bundle``, ``whatsapp.account``, ``whatsapp.sender``, ``whatsapp.template``, ``kakaotalk.sender``,
        ``kakaotalk.template``, ``rcs.sender`` (its launch), ``rcs.test_number``, ``sms.app``, or ``*``. A reason that
        is one of the description's codes (``SCAM`` for a WhatsApp template, ``UNKNOWN_ERROR`` for a WhatsApp sender) is
        given as that code.

        Raises:
            ValueError: There is no such kind; it lists those that there are. Or ``times`` is less than 1.
        """
        if kind not in {*KINDS, "*"}:
            raise ValueError(none_of("kind of what can be rejected", kind, (*KINDS, "*")))
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1, or None for always; it is {times!r}")
        self._rules.append(Rejection(kind, name, reason, times))

    def clear(self) -> None:
        """Let every review end well again."""
        self._rules.clear()

    def rejection(self, kind: str, name: str) -> str | None:
        """Why this resource is rejected, or ``None``."""
        for rule in self._rules:
            if rule.kind in {kind, "*"} and fnmatchcase(name, rule.name) and rule.times != 0:
                if rule.times is not None:
                    rule.times -= 1
                return rule.reason
        return None
