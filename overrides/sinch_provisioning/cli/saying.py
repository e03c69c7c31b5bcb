"""What the command line says beside its answers: every such text passes here."""

from __future__ import annotations

from typing import Final

import click

from sinch_provisioning_core.runtime.text import bounded, on_one_line, without_secrets

__all__ = ["LONGEST_LINE", "fit_to_say", "say"]

LONGEST_LINE: Final = 2_000
"""Characters."""


def say(text: str) -> None:
    """Lines on stderr, each without whatever a terminal would obey."""
    for line in text.split("\n"):
        click.echo(fit_to_say(line), err=True)


def fit_to_say(text: str) -> str:
    """A text that may quote the service, on one line, bounded, and without the secrets that were sent."""
    return bounded(on_one_line(without_secrets(text)), LONGEST_LINE)
