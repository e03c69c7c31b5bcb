from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_flow_action import WhatsAppFlowAction


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppFlowButton(Model):
    """Published as ``WhatsappFlowButtonDto``."""

    type: Literal["FLOW"]
    text: str | Unset = UNSET
    flow_id: str | Unset = UNSET
    flow_action: WhatsAppFlowAction | Unset = UNSET
    navigate_screen: str | Unset = UNSET
    """ID of the opening screen; needed when flowAction is NAVIGATE."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "FLOW"), "required"),
        ("text", "text", "str"),
        ("flow_id", "flowId", "str"),
        ("flow_action", "flowAction", ("enum", "WhatsAppFlowAction")),
        ("navigate_screen", "navigateScreen", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["FLOW"],
            text: str | Unset = UNSET,
            flow_id: str | Unset = UNSET,
            flow_action: WhatsAppFlowAction | str | Unset = UNSET,
            navigate_screen: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
