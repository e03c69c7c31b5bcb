"""Variables in the texts of WhatsApp templates: one reading of them for rules, builders and the emulator.

The documented form is ``{{1}}``. Whatever else stands in double braces is read as a variable too, ``{{ 1 }}`` as
another spelling of ``{{1}}``; but what only looks like a variable is no reason to refuse a text.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

__all__ = ["DOCUMENTED", "Variable", "variables"]

DOCUMENTED: Final = r"\{\{[1-9][0-9]*\}\}"
"""The pattern of a variable as the description writes it."""

_BRACED: Final = re.compile(r"\{\{([^{}]+)\}\}")
_DOCUMENTED: Final = re.compile(DOCUMENTED)


@frozen
class Variable:
    """One variable of a text."""

    written: str
    """As it stands in the text, braces included."""

    @property
    def name(self) -> str:
        """What is between the braces, without blanks around it: ``"1"``."""
        return self.written[2:-2].strip()

    @property
    def documented(self) -> bool:
        """Whether it is written as the description writes variables."""
        return _DOCUMENTED.fullmatch(self.written) is not None


def variables(text: str) -> list[Variable]:
    """The different variables of a text, by name, in the order of their first places."""
    found: dict[str, Variable] = {}
    for match in _BRACED.finditer(text):
        variable = Variable(match.group())
        if variable.name:
            found.setdefault(variable.name, variable)
    return list(found.values())
