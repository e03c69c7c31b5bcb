from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_sender_related_changes_details import WhatsAppAccountSenderRelatedChangesDetails


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppAccountChangesDetails(Model):
    """Published as ``WhatsappAccountChangesDetailsDto``."""

    client_business_manager_id: str | Unset = UNSET
    company_legal_name: str | Unset = UNSET
    """Deprecated."""

    waba_name: str | Unset = UNSET
    sender_details: WhatsAppAccountSenderRelatedChangesDetails | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("client_business_manager_id", "clientBusinessManagerId", "str"),
        ("company_legal_name", "companyLegalName", "str", "deprecated"),
        ("waba_name", "wabaName", "str"),
        ("sender_details", "senderDetails", ("model", "WhatsAppAccountSenderRelatedChangesDetails")),
    )

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
