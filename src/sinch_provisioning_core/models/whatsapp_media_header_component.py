# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_media_header_component_format import WhatsAppMediaHeaderComponentFormat
    from .whatsapp_media_header_example import WhatsAppMediaHeaderExample


@model(init=False, kw_only=True)
class WhatsAppMediaHeaderComponent(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetails`` and ``WhatsAppTemplateChangesDetails``. Published as
    ``WhatsappMediaHeaderComponentDto``.
    """

    type: Literal["HEADER"]
    format: WhatsAppMediaHeaderComponentFormat
    example: WhatsAppMediaHeaderExample | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER'), 'required'),
        ('format', 'format', ('enum', 'WhatsAppMediaHeaderComponentFormat'), 'required'),
        ('example', 'example', ('model', 'WhatsAppMediaHeaderExample')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: WhatsAppMediaHeaderComponentFormat | str,
            example: WhatsAppMediaHeaderExample | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
