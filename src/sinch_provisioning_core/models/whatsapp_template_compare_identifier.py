# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_template_compare_block_reason import WhatsAppTemplateCompareBlockReason
    from .whatsapp_template_language import WhatsAppTemplateLanguage


@model(init=False, kw_only=True)
class WhatsAppTemplateCompareIdentifier(Model):
    """Item of ``templates`` of ``WhatsAppTemplateCompare``. Published as ``WhatsappTemplateCompareIdentifierDto``."""

    name: str
    language: WhatsAppTemplateLanguage
    block_order: int
    message_sends: int
    top_block_reason: WhatsAppTemplateCompareBlockReason

    __wire__ = (  # fmt: skip
        ('name', 'name', 'str', 'required'),
        ('language', 'language', ('enum', 'WhatsAppTemplateLanguage'), 'required'),
        ('block_order', 'blockOrder', 'int', 'required'),
        ('message_sends', 'messageSends', 'int', 'required'),
        ('top_block_reason', 'topBlockReason', ('enum', 'WhatsAppTemplateCompareBlockReason'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            language: WhatsAppTemplateLanguage | str,
            block_order: int,
            message_sends: int,
            top_block_reason: WhatsAppTemplateCompareBlockReason | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
