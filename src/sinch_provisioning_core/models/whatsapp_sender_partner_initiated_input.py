# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_action import WhatsAppAction
    from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
    from .whatsapp_sender_number_provider_type_input import WhatsAppSenderNumberProviderTypeInput
    from .whatsapp_sender_partner_initiated_details_input import WhatsAppSenderPartnerInitiatedDetailsInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as WhatsAppSenderBotRegionInput


@model(init=False, kw_only=True)
class WhatsAppSenderPartnerInitiatedInput(Model):
    """Body of ``whatsapp.senders.create``. Published as ``WhatsappInputSenderPartnerInitiatedDto``."""

    phone_number_provider: WhatsAppSenderNumberProviderTypeInput
    details: WhatsAppSenderPartnerInitiatedDetailsInput
    status: WhatsAppAction | Unset = UNSET
    """Default: 'SUBMIT'."""

    region: WhatsAppSenderBotRegionInput | Unset = UNSET
    """Defaults to the billing country's region, or the WhatsApp account's when partner-initiated."""

    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    """Defaults to the chosen region's own setting."""

    save_draft_on_failure: bool | Unset = UNSET
    """Default: False."""

    __wire__ = (  # fmt: skip
        ('phone_number_provider', 'phoneNumberProvider', ('enum', 'WhatsAppSenderNumberProviderTypeInput'), 'required'),
        ('details', 'details', ('model', 'WhatsAppSenderPartnerInitiatedDetailsInput'), 'required'),
        ('status', 'status', ('enum', 'WhatsAppAction')),
        ('region', 'region', ('enum', 'WhatsAppSenderBotRegionInput')),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorageInput')),
        ('save_draft_on_failure', 'saveDraftOnFailure', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            phone_number_provider: WhatsAppSenderNumberProviderTypeInput | str,
            details: WhatsAppSenderPartnerInitiatedDetailsInput | Mapping[str, Any],
            status: WhatsAppAction | str | Unset = UNSET,
            region: WhatsAppSenderBotRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
