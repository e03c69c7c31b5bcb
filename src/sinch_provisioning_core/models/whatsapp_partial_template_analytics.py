# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_partial_template_analytics_buttons import WhatsAppPartialTemplateAnalyticsButtons


@model(init=False, kw_only=True)
class WhatsAppPartialTemplateAnalytics(Model):
    """Item of ``analytics`` of ``WhatsAppPartialTemplate``. Published as ``WhatsappPartialTemplateAnalyticsDto``."""

    sent: int | Unset = UNSET
    delivered: int | Unset = UNSET
    read: int | Unset = UNSET
    start: Timestamp | Unset = UNSET
    """ISO 8601 timestamp in UTC."""

    end: Timestamp | Unset = UNSET
    """ISO 8601 timestamp in UTC."""

    buttons: list[WhatsAppPartialTemplateAnalyticsButtons] | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('sent', 'sent', 'int'),
        ('delivered', 'delivered', 'int'),
        ('read', 'read', 'int'),
        ('start', 'start', 'datetime'),
        ('end', 'end', 'datetime'),
        ('buttons', 'buttons', ('list', ('model', 'WhatsAppPartialTemplateAnalyticsButtons'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sent: int | Unset = UNSET,
            delivered: int | Unset = UNSET,
            read: int | Unset = UNSET,
            start: datetime | str | Unset = UNSET,
            end: datetime | str | Unset = UNSET,
            buttons: Sequence[WhatsAppPartialTemplateAnalyticsButtons | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
