# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_public_business_manager_input import WhatsAppPublicBusinessManagerInput
    from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput


@model(init=False, kw_only=True)
class WhatsAppSenderEmbeddedSignupInput(Model):
    """Body of ``whatsapp.senders.create``. Published as ``WhatsappSenderInputEsDto``."""

    waba_id: str
    """Looked up through the projectId when empty."""

    phone_number_id: str
    region: WhatsAppSenderRegionInput | Unset = UNSET
    """Defaults to the billing country's region, or the WhatsApp account's when partner-initiated."""

    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    """Defaults to the chosen region's own setting."""

    business_manager: WhatsAppPublicBusinessManagerInput | Unset = UNSET
    authentication_code: str | Unset = UNSET
    """Code usable only once. At least 1 character."""

    __wire__ = (  # fmt: skip
        ('waba_id', 'wabaId', 'str', 'required'),
        ('phone_number_id', 'phoneNumberId', 'str', 'required'),
        ('region', 'region', ('enum', 'WhatsAppSenderRegionInput')),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorageInput')),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppPublicBusinessManagerInput')),
        ('authentication_code', 'authenticationCode', ('limited', 'str', (('minLength', 1),)), 'secret'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            waba_id: str,
            phone_number_id: str,
            region: WhatsAppSenderRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            business_manager: WhatsAppPublicBusinessManagerInput | str | Unset = UNSET,
            authentication_code: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
