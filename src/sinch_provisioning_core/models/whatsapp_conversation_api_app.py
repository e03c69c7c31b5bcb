from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_conversation_api_app_region import WhatsAppConversationApiAppRegion
    from .whatsapp_conversation_app_channel_integration_status import WhatsAppConversationAppChannelIntegrationStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppConversationApiApp(Model):
    """Published as ``WhatsappConversationApiAppDto``."""

    id: str
    project_id: str
    region: WhatsAppConversationApiAppRegion
    channel_status: WhatsAppConversationAppChannelIntegrationStatus | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("project_id", "projectId", "str", "required"),
        ("region", "region", ("enum", "WhatsAppConversationApiAppRegion"), "required"),
        ("channel_status", "channelStatus", ("enum", "WhatsAppConversationAppChannelIntegrationStatus")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            project_id: str,
            region: WhatsAppConversationApiAppRegion | str,
            channel_status: WhatsAppConversationAppChannelIntegrationStatus | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
