# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_flow_status import WhatsAppFlowStatus


@model(init=False, kw_only=True)
class WhatsAppFlow(Model):
    """Item of ``whatsapp.flows.list``. Published as ``WhatsappFlowDto``."""

    id: str
    name: str
    status: WhatsAppFlowStatus

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('name', 'name', 'str', 'required'),
        ('status', 'status', ('enum', 'WhatsAppFlowStatus'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            status: WhatsAppFlowStatus | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
