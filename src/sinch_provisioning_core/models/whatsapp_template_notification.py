# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template_notification_type import WhatsAppTemplateNotificationType


@model(init=False, kw_only=True)
class WhatsAppTemplateNotification(Model):
    """Item of ``whatsapp.templates.list_activities``. Published as ``WhatsappTemplateNotificationDto``."""

    type: WhatsAppTemplateNotificationType
    created: Timestamp | Unset = UNSET
    author: str | Unset = UNSET
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('enum', 'WhatsAppTemplateNotificationType'), 'required'),
        ('created', 'created', 'datetime'),
        ('author', 'author', 'str'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: WhatsAppTemplateNotificationType | str,
            created: datetime | str | Unset = UNSET,
            author: str | Unset = UNSET,
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
