# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class ConversationAccountLocation(Model):
    """``location`` of ``ConversationViberBotInfo``. Published as ``ConversationAccountLocationDto``."""

    lon: float
    lat: float

    __wire__ = (  # fmt: skip
        ('lon', 'lon', 'float', 'required'),
        ('lat', 'lat', 'float', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            lon: float,
            lat: float,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
