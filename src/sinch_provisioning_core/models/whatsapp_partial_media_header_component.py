# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_media_header_component_format import WhatsAppMediaHeaderComponentFormat
    from .whatsapp_partial_media_header_example import WhatsAppPartialMediaHeaderExample


@model(init=False, kw_only=True)
class WhatsAppPartialMediaHeaderComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialTemplateDetails``. Published as
    ``WhatsappPartialMediaHeaderComponentDto``.
    """

    type: Literal["HEADER"] | Unset = UNSET
    format: WhatsAppMediaHeaderComponentFormat | Unset = UNSET
    example: WhatsAppPartialMediaHeaderExample | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER')),
        ('format', 'format', ('enum', 'WhatsAppMediaHeaderComponentFormat')),
        ('example', 'example', ('model', 'WhatsAppPartialMediaHeaderExample')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"] | Unset = UNSET,
            format: WhatsAppMediaHeaderComponentFormat | str | Unset = UNSET,
            example: WhatsAppPartialMediaHeaderExample | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
