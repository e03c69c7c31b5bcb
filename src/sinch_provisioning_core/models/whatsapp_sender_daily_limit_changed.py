from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender import WhatsAppSender


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderDailyLimitChanged(Model):
    """Event ``WHATSAPP_SENDER_DAILY_LIMIT_CHANGED``."""

    type: Literal["WHATSAPP_SENDER_DAILY_LIMIT_CHANGED"]
    payload: WhatsAppSender
    comment: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED"), "required"),
        ("payload", "payload", ("model", "WhatsAppSender"), "required"),
        ("comment", "comment", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_SENDER_DAILY_LIMIT_CHANGED"],
            payload: WhatsAppSender | Mapping[str, Any],
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
