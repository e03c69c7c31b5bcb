"""Which fields hold a secret."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["is_secret_name"]

_BETWEEN_WORDS: Final = r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\W_]+"
_SECRET_WORDS: Final = (
    r"(^|_)(secrets?|pass(word|phrase|code)s?|passwd|pwd|(?<!page_)tokens?|bearer|authori[sz]ation|jwts?|cookies?"
    r"|credentials?|(api|private|access|signing|secret|shared|encryption|master|client)_?keys?"
    r"|(authentication|facebook)_?codes?)(_|\d|$)"
)
_SECRET_END: Final = r"(secret|password|passphrase|(?<!page)(?<!page_)token|apikey|privatekey|accesskey|signingkey)s?$"
"""Of names that do not show where their words end."""
_SEEN: Final = 200
"""Characters of a name that are looked at; a longer one is no field's."""


@lru_cache(maxsize=1024)
def is_secret_name(name: str) -> bool:
    """Whether the value of a field must never be shown, also of one that no description knows yet."""
    if len(name) > _SEEN:
        name = name[:_SEEN] + name[-_SEEN:]
    words = re.sub(_BETWEEN_WORDS, "_", name).lower()
    return re.search(_SECRET_WORDS, words) is not None or re.search(_SECRET_END, words) is not None
