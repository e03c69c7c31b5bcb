# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_change_state import WhatsAppAccountChangeState
    from .whatsapp_account_changes_details import WhatsAppAccountChangesDetails
    from .whatsapp_account_details import WhatsAppAccountDetails


@model(init=False, kw_only=True)
class WhatsAppAccountChanges(Model):
    """``changes`` of ``WhatsAppAccount``. Published as ``WhatsappAccountChangesDto``."""

    status: WhatsAppAccountChangeState
    details: WhatsAppAccountDetails | WhatsAppAccountChangesDetails | Unset = UNSET
    """First shape when the account is new, second when it is being updated."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'WhatsAppAccountChangeState'), 'required'),
        ('details', 'details', ('union', ('fields', ('WhatsAppAccountDetails', 'WhatsAppAccountChangesDetails')), (('model', 'WhatsAppAccountDetails'), ('model', 'WhatsAppAccountChangesDetails')))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppAccountChangeState | str,
            details: WhatsAppAccountDetails | Mapping[str, Any] | WhatsAppAccountChangesDetails | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
