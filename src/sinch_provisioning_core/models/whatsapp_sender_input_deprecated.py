# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_public_business_manager_input import WhatsAppPublicBusinessManagerInput
    from .whatsapp_sender_details_input import WhatsAppSenderDetailsInput
    from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput


@model(init=False, kw_only=True)
class WhatsAppSenderInputDeprecated(Model):
    """Superseded by SenderInputEsDto. Published as ``WhatsappSenderInputDtoDeprecated``."""

    name: str
    """1 to 128 characters."""

    details: WhatsAppSenderDetailsInput
    region: WhatsAppSenderRegionInput | Unset = UNSET
    """Defaults to the billing country's region, or the WhatsApp account's when partner-initiated."""

    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    """Defaults to the chosen region's own setting."""

    business_manager: WhatsAppPublicBusinessManagerInput | Unset = UNSET
    waba_id: str | Unset = UNSET
    """Looked up through the projectId when empty."""

    phone_number_id: str | Unset = UNSET
    facebook_access_token: str | Unset = UNSET
    """Long-lived token; needed unless facebookCode is given. At least 1 character."""

    facebook_code: str | Unset = UNSET
    """Code usable only once; needed unless facebookAccessToken is given. At least 1 character."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 128))), 'required'),
        ('details', 'details', ('model', 'WhatsAppSenderDetailsInput'), 'required'),
        ('region', 'region', ('enum', 'WhatsAppSenderRegionInput')),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorageInput')),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppPublicBusinessManagerInput')),
        ('waba_id', 'wabaId', 'str'),
        ('phone_number_id', 'phoneNumberId', 'str'),
        ('facebook_access_token', 'facebookAccessToken', ('limited', 'str', (('minLength', 1),)), 'secret'),
        ('facebook_code', 'facebookCode', ('limited', 'str', (('minLength', 1),)), 'secret'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            details: WhatsAppSenderDetailsInput | Mapping[str, Any],
            region: WhatsAppSenderRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            business_manager: WhatsAppPublicBusinessManagerInput | str | Unset = UNSET,
            waba_id: str | Unset = UNSET,
            phone_number_id: str | Unset = UNSET,
            facebook_access_token: str | Unset = UNSET,
            facebook_code: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
