# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_flow_action_input import WhatsAppFlowActionInput


@model(init=False, kw_only=True)
class WhatsAppFlowButtonInput(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponentInput``. Published as ``WhatsappFlowButtonInputDto``."""

    type: Literal["FLOW"]
    text: str
    """May be omitted in drafts. 1 to 25 characters."""

    flow_id: str
    """May be omitted in drafts. 1 to 30 characters."""

    flow_action: WhatsAppFlowActionInput
    """May be omitted in drafts."""

    navigate_screen: str | Unset = UNSET
    """Needed when flowAction is NAVIGATE. 1 to 432 characters."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'FLOW'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 25))), 'required', 'draft-optional'),
        ('flow_id', 'flowId', ('limited', 'str', (('minLength', 1), ('maxLength', 30))), 'required', 'draft-optional'),
        ('flow_action', 'flowAction', ('enum', 'WhatsAppFlowActionInput'), 'required', 'draft-optional'),
        ('navigate_screen', 'navigateScreen', ('limited', 'str', (('minLength', 1), ('maxLength', 432)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["FLOW"],
            text: str,
            flow_id: str,
            flow_action: WhatsAppFlowActionInput | str,
            navigate_screen: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
