# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_sender_related_changes_details import WhatsAppAccountSenderRelatedChangesDetails


@model(init=False, kw_only=True)
class WhatsAppAccountChangesDetails(Model):
    """``details`` of ``WhatsAppAccountChanges``. Published as ``WhatsappAccountChangesDetailsDto``."""

    client_business_manager_id: str | Unset = UNSET
    company_legal_name: str | Unset = UNSET
    """Deprecated."""

    waba_name: str | Unset = UNSET
    sender_details: WhatsAppAccountSenderRelatedChangesDetails | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('client_business_manager_id', 'clientBusinessManagerId', 'str'),
        ('company_legal_name', 'companyLegalName', 'str', 'deprecated'),
        ('waba_name', 'wabaName', 'str'),
        ('sender_details', 'senderDetails', ('model', 'WhatsAppAccountSenderRelatedChangesDetails')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_business_manager_id: str | Unset = UNSET,
            company_legal_name: str | Unset = UNSET,
            waba_name: str | Unset = UNSET,
            sender_details: WhatsAppAccountSenderRelatedChangesDetails | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
