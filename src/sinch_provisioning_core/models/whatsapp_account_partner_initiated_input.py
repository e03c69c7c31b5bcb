# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_sender_related_details_input import WhatsAppAccountSenderRelatedDetailsInput
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput


@model(init=False, kw_only=True)
class WhatsAppAccountPartnerInitiatedInput(Model):
    """Body of ``whatsapp.account.create``. Published as ``WhatsappInputAccountPartnerInitiatedDto``."""

    waba_name: str
    """Must equal the name registered for the client's business manager ID. 1 to 255 characters."""

    client_business_manager_id: str
    """1 to 255 characters."""

    sender_details: WhatsAppAccountSenderRelatedDetailsInput
    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('waba_name', 'wabaName', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'required'),
        ('client_business_manager_id', 'clientBusinessManagerId', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'required'),
        ('sender_details', 'senderDetails', ('model', 'WhatsAppAccountSenderRelatedDetailsInput'), 'required'),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppBusinessManagerInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            waba_name: str,
            client_business_manager_id: str,
            sender_details: WhatsAppAccountSenderRelatedDetailsInput | Mapping[str, Any],
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
