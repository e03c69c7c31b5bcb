from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_bot_region_input import WhatsAppSenderBotRegionInput
    from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
    from .whatsapp_sender_phone_provisioning_details_input import WhatsAppSenderPhoneProvisioningDetailsInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderPhoneProvisioningInput(Model):
    """Published as ``WhatsappInputSenderPhoneProvisioningDto``."""

    details: WhatsAppSenderPhoneProvisioningDetailsInput
    region: WhatsAppSenderBotRegionInput | Unset = UNSET
    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("details", "details", ("model", "WhatsAppSenderPhoneProvisioningDetailsInput"), "required"),
        ("region", "region", ("enum", "WhatsAppSenderBotRegionInput")),
        ("meta_local_storage", "metaLocalStorage", ("enum", "WhatsAppSenderMetaLocalStorageInput")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: WhatsAppSenderPhoneProvisioningDetailsInput | Mapping[str, Any],
            region: WhatsAppSenderBotRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
