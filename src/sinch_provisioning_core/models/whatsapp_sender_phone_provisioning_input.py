# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
    from .whatsapp_sender_phone_provisioning_details_input import WhatsAppSenderPhoneProvisioningDetailsInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as WhatsAppSenderBotRegionInput


@model(init=False, kw_only=True)
class WhatsAppSenderPhoneProvisioningInput(Model):
    """Body of ``whatsapp.senders.create``. Published as ``WhatsappInputSenderPhoneProvisioningDto``."""

    details: WhatsAppSenderPhoneProvisioningDetailsInput
    region: WhatsAppSenderBotRegionInput | Unset = UNSET
    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('details', 'details', ('model', 'WhatsAppSenderPhoneProvisioningDetailsInput'), 'required'),
        ('region', 'region', ('enum', 'WhatsAppSenderBotRegionInput')),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorageInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: WhatsAppSenderPhoneProvisioningDetailsInput | Mapping[str, Any],
            region: WhatsAppSenderBotRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
