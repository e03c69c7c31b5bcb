# Copied by the generation: change overrides/runtime/secrets.py, then `make regenerate`.
"""Which fields hold a secret."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_secret_name"]

_SECRET_NAME: Final = (
    r"(?i)(secret|password|passphrase|(?<!page)(?<!page_)token|bearer|authorization|(api|private)_?key"
    r"|authentication_?code|facebook_?code)$"
)


def is_secret_name(name: str) -> bool:
    """Whether the value of a field must never be shown, also of one that no description knows yet."""
    return re.search(_SECRET_NAME, name) is not None
