# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template import WhatsAppTemplate
    from .whatsapp_template_status_updated_new_state import WhatsAppTemplateStatusUpdatedNewState


@model(init=False, kw_only=True)
class WhatsAppTemplateStatusUpdated(Model):
    """Event ``WHATSAPP_TEMPLATE_STATUS_UPDATED``."""

    type: Literal["WHATSAPP_TEMPLATE_STATUS_UPDATED"]
    payload: WhatsAppTemplate
    new_state: WhatsAppTemplateStatusUpdatedNewState
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'WHATSAPP_TEMPLATE_STATUS_UPDATED'), 'required'),
        ('payload', 'payload', ('model', 'WhatsAppTemplate'), 'required'),
        ('new_state', 'newState', ('enum', 'WhatsAppTemplateStatusUpdatedNewState'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_TEMPLATE_STATUS_UPDATED"],
            payload: WhatsAppTemplate | Mapping[str, Any],
            new_state: WhatsAppTemplateStatusUpdatedNewState | str,
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
