# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp

if TYPE_CHECKING:
    from .whatsapp_template_analytics_buttons import WhatsAppTemplateAnalyticsButtons


@model(init=False, kw_only=True)
class WhatsAppTemplateAnalytics(Model):
    """Item of ``analytics`` of ``WhatsAppTemplate``. Published as ``WhatsappTemplateAnalyticsDto``."""

    sent: int
    delivered: int
    read: int
    start: Timestamp
    """ISO 8601 date-time in UTC."""

    end: Timestamp
    """ISO 8601 date-time in UTC."""

    buttons: list[WhatsAppTemplateAnalyticsButtons]

    __wire__ = (  # fmt: skip
        ('sent', 'sent', 'int', 'required'),
        ('delivered', 'delivered', 'int', 'required'),
        ('read', 'read', 'int', 'required'),
        ('start', 'start', 'datetime', 'required'),
        ('end', 'end', 'datetime', 'required'),
        ('buttons', 'buttons', ('list', ('model', 'WhatsAppTemplateAnalyticsButtons')), 'required'),
    )  # fmt: skip

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
