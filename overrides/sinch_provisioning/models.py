"""Every model, loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sinch_provisioning_core.models as _core

if TYPE_CHECKING:
    from sinch_provisioning_core.models import *  # noqa: F403

__all__: list[str] = []
__all__ += _core.__all__


def __getattr__(name: str) -> Any:
    value = getattr(_core, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
