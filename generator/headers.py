"""The first line of every generated file: that it is generated, and how to change it."""

from __future__ import annotations

from pathlib import Path

from .prose import visible

__all__ = ["copied_from", "generated_from", "one_line_of"]


def generated_from(version: str) -> str:
    """For what the templates print."""
    return f"Generated from description {one_line_of(version)}; to change it, see CONTRIBUTING.md."


def one_line_of(text: str) -> str:
    """A text of the description in a comment: no line break, nothing that cannot be seen."""
    return " ".join(visible(text).split())


def copied_from(path: Path) -> str:
    """For a file that is written by hand below ``overrides/`` and copied into the core as it is."""
    parts = path.parts
    start = max(index for index, part in enumerate(parts) if part == "overrides")
    return f"Copied by the generation: change {'/'.join(parts[start:])}, then `make regenerate`."
