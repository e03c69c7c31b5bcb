# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as RcsConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as RcsConversationApiAppRegion


@model(init=False, kw_only=True)
class RcsConversationApiApp(Model):
    """``conversation_api_app_details`` of ``RcsSender``. Published as ``RcsConversationApiAppDto``."""

    id: str
    project_id: str
    region: RcsConversationApiAppRegion
    channel_status: RcsConversationAppChannelIntegrationStatus | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('project_id', 'projectId', 'str', 'required'),
        ('region', 'region', ('enum', 'RcsConversationApiAppRegion'), 'required'),
        ('channel_status', 'channelStatus', ('enum', 'RcsConversationAppChannelIntegrationStatus')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            project_id: str,
            region: RcsConversationApiAppRegion | str,
            channel_status: RcsConversationAppChannelIntegrationStatus | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
