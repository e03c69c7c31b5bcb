from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_flow_screen import WhatsAppFlowScreen


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppFlowScreenList(Model):
    """Published as ``WhatsappFlowScreenListDto``."""

    screens: list[WhatsAppFlowScreen]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("screens", "screens", ("list", ("model", "WhatsAppFlowScreen")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            screens: Sequence[WhatsAppFlowScreen | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
