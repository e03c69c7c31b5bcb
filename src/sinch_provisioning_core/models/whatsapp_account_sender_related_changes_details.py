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
class WhatsAppAccountSenderRelatedChangesDetails(Model):
    """``sender_details`` of ``WhatsAppAccountChangesDetails``. Published as
    ``WhatsappAccountSenderRelatedChangesDetailsDto``.
    """

    display_name: str
    """Becomes the default display name of a new phone at Meta. 1 to 255 characters."""

    business_category: WhatsAppSenderVertical
    region: WhatsAppSenderBotRegion
    meta_local_storage: WhatsAppSenderMetaLocalStorage

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'required'),
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
