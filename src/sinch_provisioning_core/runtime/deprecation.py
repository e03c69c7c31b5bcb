# Copied by the generation: change overrides/runtime/deprecation.py, then `make regenerate`.
"""``deprecated`` as in :pep:`702`: warns at the line that makes the call, before a coroutine is created."""

from __future__ import annotations

import sys

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from typing_extensions import deprecated

__all__ = ["deprecated"]
