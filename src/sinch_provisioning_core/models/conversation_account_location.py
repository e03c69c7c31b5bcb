from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class ConversationAccountLocation(Model):
    """Published as ``ConversationAccountLocationDto``."""

    lon: float
    lat: float
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("lon", "lon", "float", "required"),
        ("lat", "lat", "float", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            lon: float,
            lat: float,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
