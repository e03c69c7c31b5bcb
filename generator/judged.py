"""Which operations somebody has judged as to whether repeating them does harm."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

from .core import Core, Operation

__all__ = ["unjudged"]

TABLES: Final = ("HARM_OF_REPEAT", "HARMLESS_TO_REPEAT")
IDEMPOTENT: Final = ("DELETE", "GET", "HEAD", "OPTIONS", "PUT")


def unjudged(core: Core, table: Path) -> list[Operation]:
    """Operations that are not repeated once they may have taken effect, because they are in neither table."""
    known: set[str] = set()
    if table.exists():
        for node in ast.parse(table.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id in TABLES:
                known |= set(ast.literal_eval(node.value)) if node.value else set()
    return [o for o in core.operations if o.method not in IDEMPOTENT and o.id not in known]
