# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_media_header_component_format import WhatsAppMediaHeaderComponentFormat
    from .whatsapp_media_header_example_input import WhatsAppMediaHeaderExampleInput


@model(init=False, kw_only=True)
class WhatsAppMediaHeaderComponentInput(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetailsInput`` and ``WhatsAppTemplateDetailsUpdateInput``.
    Published as ``WhatsappMediaHeaderComponentInputDto``.
    """

    type: Literal["HEADER"]
    format: WhatsAppMediaHeaderComponentFormat
    example: WhatsAppMediaHeaderExampleInput
    """May be omitted in drafts."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER'), 'required'),
        ('format', 'format', ('enum', 'WhatsAppMediaHeaderComponentFormat'), 'required'),
        ('example', 'example', ('model', 'WhatsAppMediaHeaderExampleInput'), 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: WhatsAppMediaHeaderComponentFormat | str,
            example: WhatsAppMediaHeaderExampleInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
