# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion
    from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage
    from .whatsapp_sender_vertical import WhatsAppSenderVertical


@model(init=False, kw_only=True)
class WhatsAppAccountSenderRelatedDetails(Model):
    """``sender_details`` of ``WhatsAppAccountDetails``. Published as ``WhatsappAccountSenderRelatedDetailsDto``."""

    display_name: str
    """Also the default display name for new phones at Meta."""

    business_category: WhatsAppSenderVertical
    region: WhatsAppSenderBotRegion
    meta_local_storage: WhatsAppSenderMetaLocalStorage

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', 'str', 'required'),
        ('business_category', 'businessCategory', ('enum', 'WhatsAppSenderVertical'), 'required'),
        ('region', 'region', ('enum', 'WhatsAppSenderBotRegion'), 'required'),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorage'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str,
            business_category: WhatsAppSenderVertical | str,
            region: WhatsAppSenderBotRegion | str,
            meta_local_storage: WhatsAppSenderMetaLocalStorage | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
