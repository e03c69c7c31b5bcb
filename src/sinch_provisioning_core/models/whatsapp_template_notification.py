from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template_notification_type import WhatsAppTemplateNotificationType


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateNotification(Model):
    """Published as ``WhatsappTemplateNotificationDto``."""

    type: WhatsAppTemplateNotificationType
    created: Timestamp | Unset = UNSET
    author: str | Unset = UNSET
    comment: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("enum", "WhatsAppTemplateNotificationType"), "required"),
        ("created", "created", "datetime"),
        ("author", "author", "str"),
        ("comment", "comment", "str"),
    )

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
