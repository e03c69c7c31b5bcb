from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.timestamp import Timestamp

if TYPE_CHECKING:
    from .whatsapp_template_analytics_buttons import WhatsAppTemplateAnalyticsButtons


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateAnalytics(Model):
    """Published as ``WhatsappTemplateAnalyticsDto``."""

    sent: int
    delivered: int
    read: int
    start: Timestamp
    """ISO 8601 date-time in UTC."""

    end: Timestamp
    """ISO 8601 date-time in UTC."""

    buttons: list[WhatsAppTemplateAnalyticsButtons]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("sent", "sent", "int", "required"),
        ("delivered", "delivered", "int", "required"),
        ("read", "read", "int", "required"),
        ("start", "start", "datetime", "required"),
        ("end", "end", "datetime", "required"),
        ("buttons", "buttons", ("list", ("model", "WhatsAppTemplateAnalyticsButtons")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sent: int,
            delivered: int,
            read: int,
            start: datetime | str,
            end: datetime | str,
            buttons: Sequence[WhatsAppTemplateAnalyticsButtons | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
