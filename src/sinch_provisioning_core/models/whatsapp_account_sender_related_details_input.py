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
class WhatsAppAccountSenderRelatedDetailsInput(Model):
    """``sender_details`` of ``WhatsAppAccountPartnerInitiatedInput``. Published as
    ``WhatsappInputAccountSenderRelatedDetailsDto``.
    """

    display_name: str
    """Also the default display name for new phones at Meta. 1 to 255 characters."""

    business_category: WhatsAppAccountVerticalInput
    region: WhatsAppSenderRegionInput | Unset = UNSET
    """Defaults to the billing country's region."""

    meta_local_storage: WhatsAppSenderMetaLocalStorageInput | Unset = UNSET
    """Defaults to the chosen region's own setting."""

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'required'),
        ('business_category', 'businessCategory', ('enum', 'WhatsAppAccountVerticalInput'), 'required'),
        ('region', 'region', ('enum', 'WhatsAppSenderRegionInput')),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorageInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str,
            business_category: WhatsAppAccountVerticalInput | str,
            region: WhatsAppSenderRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
