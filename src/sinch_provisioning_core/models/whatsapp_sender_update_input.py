from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_action import WhatsAppAction
    from .whatsapp_sender_details_update_input import WhatsAppSenderDetailsUpdateInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderUpdateInput(Model):
    """Published as ``WhatsappUpdateSenderInputDto``."""

    status: WhatsAppAction | Unset = UNSET
    """Default: 'DRAFT'."""

    details: WhatsAppSenderDetailsUpdateInput | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status", "status", ("enum", "WhatsAppAction"), "draft-by-default"),
        ("details", "details", ("model", "WhatsAppSenderDetailsUpdateInput")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppAction | str | Unset = UNSET,
            details: WhatsAppSenderDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
