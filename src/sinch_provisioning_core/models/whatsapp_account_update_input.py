# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_sender_related_update_details_input import WhatsAppAccountSenderRelatedUpdateDetailsInput


@model(init=False, kw_only=True)
class WhatsAppAccountUpdateInput(Model):
    """Body of ``whatsapp.account.update``. Published as ``WhatsappInputUpdateAccountDto``."""

    company_legal_name: str | Unset = UNSET
    """Has to equal the name registered for the Facebook Business Manager ID. 1 to 255 characters. Deprecated."""

    waba_name: str | Unset = UNSET
    """Has to equal the name registered for the Facebook Business Manager ID. 1 to 255 characters."""

    client_business_manager_id: str | Unset = UNSET
    """1 to 255 characters."""

    sender_details: WhatsAppAccountSenderRelatedUpdateDetailsInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('company_legal_name', 'companyLegalName', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'deprecated'),
        ('waba_name', 'wabaName', ('limited', 'str', (('minLength', 1), ('maxLength', 255)))),
        ('client_business_manager_id', 'clientBusinessManagerId', ('limited', 'str', (('minLength', 1), ('maxLength', 255)))),
        ('sender_details', 'senderDetails', ('model', 'WhatsAppAccountSenderRelatedUpdateDetailsInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_legal_name: str | Unset = UNSET,
            waba_name: str | Unset = UNSET,
            client_business_manager_id: str | Unset = UNSET,
            sender_details: WhatsAppAccountSenderRelatedUpdateDetailsInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
