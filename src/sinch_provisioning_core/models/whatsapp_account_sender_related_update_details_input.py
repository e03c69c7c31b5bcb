# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_vertical_input import WhatsAppAccountVerticalInput
    from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput


@model(init=False, kw_only=True)
class WhatsAppAccountSenderRelatedUpdateDetailsInput(Model):
    """``sender_details`` of ``WhatsAppAccountUpdateInput``. Published as
    ``WhatsappInputAccountSenderRelatedUpdateDetailsDto``.
    """

    display_name: str | Unset = UNSET
    """Becomes the default display name of a new phone at Meta. 1 to 255 characters."""

    business_category: WhatsAppAccountVerticalInput | Unset = UNSET
    region: WhatsAppSenderRegionInput | Unset = UNSET
    """When omitted, follows the default for the billing account's country."""

    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    """When omitted, follows the default of the selected region."""

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', ('limited', 'str', (('minLength', 1), ('maxLength', 255)))),
        ('business_category', 'businessCategory', ('enum', 'WhatsAppAccountVerticalInput')),
        ('region', 'region', ('enum', 'WhatsAppSenderRegionInput')),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorageInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str | Unset = UNSET,
            business_category: WhatsAppAccountVerticalInput | str | Unset = UNSET,
            region: WhatsAppSenderRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
