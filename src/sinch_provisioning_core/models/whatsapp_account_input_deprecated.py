# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput


@model(init=False, kw_only=True)
class WhatsAppAccountInputDeprecated(Model):
    """Obsolete: Meta ended OBO on 2025-09-30. Published as ``WhatsappInputAccountDtoDeprecated``."""

    client_business_manager_id: str
    """1 to 255 characters."""

    company_legal_name: str
    """Must equal the name registered for the client's business manager ID. 1 to 255 characters."""

    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('client_business_manager_id', 'clientBusinessManagerId', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'required'),
        ('company_legal_name', 'companyLegalName', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'required'),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppBusinessManagerInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_business_manager_id: str,
            company_legal_name: str,
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
