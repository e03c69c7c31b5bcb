from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_card_header_component_format import WhatsAppCardHeaderComponentFormat
    from .whatsapp_card_media_header_example_input import WhatsAppCardMediaHeaderExampleInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCardHeaderComponentInput(Model):
    """Published as ``WhatsappInputCardHeaderComponentDto``."""

    type: Literal["HEADER"]
    format: WhatsAppCardHeaderComponentFormat
    example: WhatsAppCardMediaHeaderExampleInput
    """May be omitted in drafts."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "HEADER"), "required"),
        ("format", "format", ("enum", "WhatsAppCardHeaderComponentFormat"), "required"),
        ("example", "example", ("model", "WhatsAppCardMediaHeaderExampleInput"), "required", "draft-optional"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: WhatsAppCardHeaderComponentFormat | str,
            example: WhatsAppCardMediaHeaderExampleInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
