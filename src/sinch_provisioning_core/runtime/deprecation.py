# Copied by the generation: change overrides/templates/runtime/deprecation.py, then `make regenerate`.
"""``deprecated`` as in :pep:`702`, for Python 3.11 and 3.12 too."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

__all__ = ["deprecated"]

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Warn with ``DeprecationWarning`` at the line that makes the call, before a coroutine is created."""

        def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(function)
            def warn(*values: Any, **options: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*values, **options)

            warn.__deprecated__ = message
            return warn

        return decorate
