# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_field_update_status import WhatsAppSenderFieldUpdateStatus


@model(init=False, kw_only=True)
class WhatsAppSenderMetadataField(Model):
    """``display_name`` of ``WhatsAppSenderMetadata``; ``username`` of ``WhatsAppSenderMetadata``. Published as
    ``WhatsappSenderMetadataFieldDto``.
    """

    status: WhatsAppSenderFieldUpdateStatus
    value: str | Unset = UNSET
    rejection_reason: str | Unset = UNSET
    """Set when the field update was refused."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'WhatsAppSenderFieldUpdateStatus'), 'required'),
        ('value', 'value', 'str'),
        ('rejection_reason', 'rejectionReason', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppSenderFieldUpdateStatus | str,
            value: str | Unset = UNSET,
            rejection_reason: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
