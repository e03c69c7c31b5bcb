"""What the tool that reads the sources must be told of them."""

from __future__ import annotations

import re
from typing import Any, Final

import griffe

__all__ = ["SourceNotes"]

ROLE: Final = re.compile(r":(?:attr|class|data|exc|func|meth|mod|obj):`~?([^`]+)`")


class SourceNotes(griffe.Extension):
    """Names that a package loads when they are first used, and roles in docstrings."""

    def on_alias_instance(self, *, alias: griffe.Alias, **kwargs: Any) -> None:
        """Names imported for type checkers alone are there at run time all the same."""
        alias.runtime = True

    def on_instance(self, *, obj: griffe.Object, **kwargs: Any) -> None:
        """Roles are shown as code."""
        if obj.docstring:
            obj.docstring.value = ROLE.sub(r"`\1`", obj.docstring.value)
