from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_flow_status import WhatsAppFlowStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppFlow(Model):
    """Published as ``WhatsappFlowDto``."""

    id: str
    name: str
    status: WhatsAppFlowStatus
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("name", "name", "str", "required"),
        ("status", "status", ("enum", "WhatsAppFlowStatus"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            status: WhatsAppFlowStatus | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
