# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_flow_action import WhatsAppFlowAction


@model(init=False, kw_only=True)
class WhatsAppPartialFlowButton(Model):
    """Item of ``buttons`` of ``WhatsAppPartialButtonsComponent``. Published as ``WhatsappPartialFlowButtonDto``."""

    type: Literal["FLOW"] | Unset = UNSET
    text: str | Unset = UNSET
    flow_id: str | Unset = UNSET
    flow_action: WhatsAppFlowAction | Unset = UNSET
    navigate_screen: str | Unset = UNSET
    """ID of the opening screen; needed when flowAction is NAVIGATE."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'FLOW')),
        ('text', 'text', 'str'),
        ('flow_id', 'flowId', 'str'),
        ('flow_action', 'flowAction', ('enum', 'WhatsAppFlowAction')),
        ('navigate_screen', 'navigateScreen', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["FLOW"] | Unset = UNSET,
            text: str | Unset = UNSET,
            flow_id: str | Unset = UNSET,
            flow_action: WhatsAppFlowAction | str | Unset = UNSET,
            navigate_screen: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
