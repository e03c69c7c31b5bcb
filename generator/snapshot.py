"""A generated core as it can be compared with another: read back from the folder that it was written to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from attrs import frozen

from .core import Core
from .describe import describe_core
from .errors import GenerationError
from .normalize import Normalized
from .twins import directions

__all__ = ["Snapshot", "read_snapshot"]


@frozen
class Snapshot:
    """One side of a comparison."""

    folder: Path
    core: Core
    sent: set[str]
    """Classes that requests hold …"""
    answered: set[str]
    """… and those that answers and events hold."""
    repairs: dict[str, int]
    """How many places each repair changed."""
    notices: list[str]
    """What was left out or guessed."""


def read_snapshot(folder: Path) -> Snapshot:
    """From the papers that lie beside a core: ``description.json`` and ``manifest.json``."""
    try:
        document: dict[str, Any] = json.loads((folder / "description.json").read_text(encoding="utf-8"))
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        names = {name: entry["name"] for name, entry in manifest["schemas"].items()}
        events = {document["components"]["schemas"][name]["x-sdk-event"]: name for name in manifest["synthetic"]
                  if "x-sdk-event" in document["components"]["schemas"].get(name, {})}  # fmt: skip
        normalized = Normalized(document, names, events, manifest["callbacks"], list(manifest["synthetic"]))
        core = describe_core(normalized, sha256=manifest["sha256"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise GenerationError(f"{folder} holds no core that can be read: {type(error).__name__}: {error}") from error
    sent, answered = directions(document)
    return Snapshot(folder, core, sent, answered, manifest.get("repairs", {}), manifest.get("notices", []))
