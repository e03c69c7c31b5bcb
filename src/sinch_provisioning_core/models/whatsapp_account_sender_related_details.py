from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion
    from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage
    from .whatsapp_sender_vertical import WhatsAppSenderVertical


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppAccountSenderRelatedDetails(Model):
    """Published as ``WhatsappAccountSenderRelatedDetailsDto``."""

    display_name: str
    """Also the default display name for new phones at Meta."""

    business_category: WhatsAppSenderVertical
    region: WhatsAppSenderBotRegion
    meta_local_storage: WhatsAppSenderMetaLocalStorage
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("display_name", "displayName", "str", "required"),
        ("business_category", "businessCategory", ("enum", "WhatsAppSenderVertical"), "required"),
        ("region", "region", ("enum", "WhatsAppSenderBotRegion"), "required"),
        ("meta_local_storage", "metaLocalStorage", ("enum", "WhatsAppSenderMetaLocalStorage"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str,
            business_category: WhatsAppSenderVertical | str,
            region: WhatsAppSenderBotRegion | str,
            meta_local_storage: WhatsAppSenderMetaLocalStorage | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
