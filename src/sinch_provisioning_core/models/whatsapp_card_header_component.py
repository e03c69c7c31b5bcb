from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_card_header_component_format import WhatsAppCardHeaderComponentFormat
    from .whatsapp_media_header_example import WhatsAppMediaHeaderExample


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCardHeaderComponent(Model):
    """Published as ``WhatsappCardHeaderComponentDto``."""

    type: Literal["HEADER"]
    format: WhatsAppCardHeaderComponentFormat
    example: WhatsAppMediaHeaderExample | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "HEADER"), "required"),
        ("format", "format", ("enum", "WhatsAppCardHeaderComponentFormat"), "required"),
        ("example", "example", ("model", "WhatsAppMediaHeaderExample")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: WhatsAppCardHeaderComponentFormat | str,
            example: WhatsAppMediaHeaderExample | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
