"""Warnings about items: each item keeps its own, and a run tells each text once, with the first that it is about."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from sinch_provisioning_core.runtime.checking import SENT
from sinch_provisioning_core.runtime.errors import excerpt
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

        def take(message: str, category: type[Warning]) -> None:
            text = message.removesuffix(SENT)
            if text not in found:
                found.append(text)
            self._once(f"item {excerpt(key)}: {message}", message, category)

        with told_by(take):
            yield found

    def _once(self, told: str, message: str, category: type[Warning]) -> None:
        if message in self._raised:
            raise category(told)
        if message in self._told:
            return
        self._told.add(message)
        try:
            self._tell(told, category)
        except Warning:
            self._raised.add(message)
            raise
