from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppLocationHeaderComponent(Model):
    """Published as ``WhatsappLocationHeaderComponentDto``."""

    type: Literal["HEADER"]
    format: Literal["LOCATION"]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "HEADER"), "required"),
        ("format", "format", ("const", "LOCATION"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: Literal["LOCATION"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
