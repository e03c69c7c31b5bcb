"""Warnings about items: each item keeps its own, and a run tells each text once, with the first that it is about."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from sinch_provisioning_core.runtime.errors import InputWarning, excerpt
from sinch_provisioning_core.runtime.input_warnings import Tell, told_by

__all__ = ["ItemWarnings"]


class ItemWarnings:
    """Those of one run; ``tell`` is how each text is told."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._told: set[str] = set()
        self._raised: set[str] = set()
        """Texts that warning filters make errors: of every item, not of the first alone."""

    @contextmanager
    def about(self, key: str) -> Generator[list[str], None, None]:
        """The texts that concern an item, as they are found within the block."""
        found: list[str] = []

        def take(warning: Warning) -> None:
            violation = warning.violation if isinstance(warning, InputWarning) else None
            text = str(violation or warning)
            if text not in found:
                found.append(text)
            message = f"item {excerpt(key)}: {warning}"
            self._once(text, type(warning)(message) if violation is None else InputWarning(message, violation))

        with told_by(take):
            yield found

    def _once(self, text: str, told: Warning) -> None:
        if text in self._raised:
            raise told
        if text in self._told:
            return
        self._told.add(text)
        try:
            self._tell(told)
        except Warning:
            self._raised.add(text)
            raise
