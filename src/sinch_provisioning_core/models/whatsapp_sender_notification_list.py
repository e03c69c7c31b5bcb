from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_notification import WhatsAppSenderNotification


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderNotificationList(Model):
    """Published as ``WhatsappSenderNotificationListDto``."""

    total_size: int
    page_size: int
    notifications: list[WhatsAppSenderNotification]
    previous_page_token: str | Unset = UNSET
    next_page_token: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("total_size", "totalSize", "int", "required"),
        ("page_size", "pageSize", "int", "required"),
        ("notifications", "notifications", ("list", ("model", "WhatsAppSenderNotification")), "required"),
        ("previous_page_token", "previousPageToken", "str"),
        ("next_page_token", "nextPageToken", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_size: int,
            page_size: int,
            notifications: Sequence[WhatsAppSenderNotification | Mapping[str, Any]],
            previous_page_token: str | Unset = UNSET,
            next_page_token: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
