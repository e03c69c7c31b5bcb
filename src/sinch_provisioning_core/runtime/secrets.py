# Copied by the generation: change overrides/runtime/secrets.py, then `make regenerate`.
"""Which fields hold a secret."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["SECRET_NAME"]

SECRET_NAME: Final = re.compile(
    r"(secret|password|passphrase|(?<!page)(?<!page_)token|bearer|authorization|(api|private)_?key"
    r"|authentication_?code|facebook_?code)$",
    re.IGNORECASE,
)
"""Names of fields whose value must never be shown, also of those that no description knows yet."""
