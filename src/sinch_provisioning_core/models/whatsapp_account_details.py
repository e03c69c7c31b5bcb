# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_sender_related_details import WhatsAppAccountSenderRelatedDetails


@model(init=False, kw_only=True)
class WhatsAppAccountDetails(Model):
    """``details`` of ``WhatsAppAccountChanges`` and ``WhatsAppAccount``. Published as
    ``WhatsappAccountDetailsDto``.
    """

    client_business_manager_id: str
    waba_name: str
    company_legal_name: str | Unset = UNSET
    """Deprecated."""

    sender_details: WhatsAppAccountSenderRelatedDetails | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('client_business_manager_id', 'clientBusinessManagerId', 'str', 'required'),
        ('waba_name', 'wabaName', 'str', 'required'),
        ('company_legal_name', 'companyLegalName', 'str', 'deprecated'),
        ('sender_details', 'senderDetails', ('model', 'WhatsAppAccountSenderRelatedDetails')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_business_manager_id: str,
            waba_name: str,
            company_legal_name: str | Unset = UNSET,
            sender_details: WhatsAppAccountSenderRelatedDetails | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
