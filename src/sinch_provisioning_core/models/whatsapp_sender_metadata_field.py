from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_field_update_status import WhatsAppSenderFieldUpdateStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderMetadataField(Model):
    """Published as ``WhatsappSenderMetadataFieldDto``."""

    status: WhatsAppSenderFieldUpdateStatus
    value: str | Unset = UNSET
    rejection_reason: str | Unset = UNSET
    """Set when the field update was refused."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status", "status", ("enum", "WhatsAppSenderFieldUpdateStatus"), "required"),
        ("value", "value", "str"),
        ("rejection_reason", "rejectionReason", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppSenderFieldUpdateStatus | str,
            value: str | Unset = UNSET,
            rejection_reason: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
