# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_action import WhatsAppAction
    from .whatsapp_sender_details_update_input import WhatsAppSenderDetailsUpdateInput


@model(init=False, kw_only=True)
class WhatsAppSenderUpdateInput(Model):
    """Body of ``whatsapp.senders.update``. Published as ``WhatsappUpdateSenderInputDto``."""

    status: WhatsAppAction | Unset = UNSET
    """Default: 'DRAFT'."""

    details: WhatsAppSenderDetailsUpdateInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'WhatsAppAction'), 'draft-by-default'),
        ('details', 'details', ('model', 'WhatsAppSenderDetailsUpdateInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppAction | str | Unset = UNSET,
            details: WhatsAppSenderDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
