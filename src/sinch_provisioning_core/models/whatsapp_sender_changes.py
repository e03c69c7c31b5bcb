# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_changes_details import WhatsAppSenderChangesDetails
    from .whatsapp_sender_details import WhatsAppSenderDetails
    from .whatsapp_sender_error_code import WhatsAppSenderErrorCode
    from .whatsapp_sender_status import WhatsAppSenderStatus


@model(init=False, kw_only=True)
class WhatsAppSenderChanges(Model):
    """``changes`` of ``WhatsAppSender``. Published as ``WhatsappSenderChangesDto``."""

    status: WhatsAppSenderStatus
    details: WhatsAppSenderDetails | WhatsAppSenderChangesDetails | Unset = UNSET
    """First variant belongs to a new sender, second to an update."""

    error_reason: str | Unset = UNSET
    """Set only while the sender is in ERROR."""

    error_code: WhatsAppSenderErrorCode | Unset = UNSET
    """Set only while the sender is in ERROR."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'WhatsAppSenderStatus'), 'required'),
        ('details', 'details', ('union', ('fields', ('WhatsAppSenderDetails', 'WhatsAppSenderChangesDetails')), (('model', 'WhatsAppSenderDetails'), ('model', 'WhatsAppSenderChangesDetails')))),
        ('error_reason', 'errorReason', 'str'),
        ('error_code', 'errorCode', ('enum', 'WhatsAppSenderErrorCode')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppSenderStatus | str,
            details: WhatsAppSenderDetails | Mapping[str, Any] | WhatsAppSenderChangesDetails | Unset = UNSET,
            error_reason: str | Unset = UNSET,
            error_code: WhatsAppSenderErrorCode | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
