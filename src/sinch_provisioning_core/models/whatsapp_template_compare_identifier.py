from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_template_compare_block_reason import WhatsAppTemplateCompareBlockReason
    from .whatsapp_template_language import WhatsAppTemplateLanguage


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateCompareIdentifier(Model):
    """Published as ``WhatsappTemplateCompareIdentifierDto``."""

    name: str
    language: WhatsAppTemplateLanguage
    block_order: int
    message_sends: int
    top_block_reason: WhatsAppTemplateCompareBlockReason
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", "str", "required"),
        ("language", "language", ("enum", "WhatsAppTemplateLanguage"), "required"),
        ("block_order", "blockOrder", "int", "required"),
        ("message_sends", "messageSends", "int", "required"),
        ("top_block_reason", "topBlockReason", ("enum", "WhatsAppTemplateCompareBlockReason"), "required"),
    )

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
