# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_app_consent_manager_settings import BundleConversationAppConsentManagerSettings
    from .bundle_conversation_app_processing_mode import BundleConversationAppProcessingMode
    from .bundle_conversation_app_retention_policy import BundleConversationAppRetentionPolicy
    from .bundle_conversation_app_webhooks import BundleConversationAppWebhooks
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as BundleConversationAppChannelIntegrationStatus,
    )


@model(init=False, kw_only=True)
class BundleConversationApp(Model):
    """``conv_app`` of ``Bundle``. Published as ``BundlesConversationAppDto``."""

    id: str
    name: str
    """At most 255 characters."""

    processing_mode: BundleConversationAppProcessingMode
    webhooks: list[BundleConversationAppWebhooks] | Unset = UNSET
    """At most 5 items."""

    retention_policy: BundleConversationAppRetentionPolicy | Unset = UNSET
    consent_manager_settings: BundleConversationAppConsentManagerSettings | Unset = UNSET
    sms_channel_status: BundleConversationAppChannelIntegrationStatus | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('name', 'name', ('limited', 'str', (('maxLength', 255),)), 'required'),
        ('processing_mode', 'processingMode', ('enum', 'BundleConversationAppProcessingMode'), 'required'),
        ('webhooks', 'webhooks', ('limited', ('list', ('model', 'BundleConversationAppWebhooks')), (('maxItems', 5),))),
        ('retention_policy', 'retentionPolicy', ('model', 'BundleConversationAppRetentionPolicy')),
        ('consent_manager_settings', 'consentManagerSettings', ('model', 'BundleConversationAppConsentManagerSettings')),
        ('sms_channel_status', 'smsChannelStatus', ('enum', 'BundleConversationAppChannelIntegrationStatus')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            processing_mode: BundleConversationAppProcessingMode | str,
            webhooks: Sequence[BundleConversationAppWebhooks | Mapping[str, Any]] | Unset = UNSET,
            retention_policy: BundleConversationAppRetentionPolicy | Mapping[str, Any] | Unset = UNSET,
            consent_manager_settings: BundleConversationAppConsentManagerSettings | Mapping[str, Any] | Unset = UNSET,
            sms_channel_status: BundleConversationAppChannelIntegrationStatus | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
