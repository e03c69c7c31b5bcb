"""A name for values that were or will be JSON."""

from __future__ import annotations

from typing import Any, TypeAlias

Json: TypeAlias = Any
"""Whatever JSON can express: its shape is the description's business, not the type checker's."""
