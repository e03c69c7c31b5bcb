# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as SmsConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as SmsConversationApiAppRegion


@model(init=False, kw_only=True)
class SmsConversationApiApp(Model):
    """``conversation_api_app_details`` of ``SmsApp``. Published as ``SmsConversationApiAppDto``."""

    id: str
    project_id: str
    region: SmsConversationApiAppRegion
    channel_status: SmsConversationAppChannelIntegrationStatus | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('project_id', 'projectId', 'str', 'required'),
        ('region', 'region', ('enum', 'SmsConversationApiAppRegion'), 'required'),
        ('channel_status', 'channelStatus', ('enum', 'SmsConversationAppChannelIntegrationStatus')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            project_id: str,
            region: SmsConversationApiAppRegion | str,
            channel_status: SmsConversationAppChannelIntegrationStatus | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
