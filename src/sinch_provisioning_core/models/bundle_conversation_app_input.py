# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_app_consent_manager_settings_input import BundleConversationAppConsentManagerSettingsInput
    from .bundle_conversation_app_conversation_retention_policy_input import (
        BundleConversationAppConversationRetentionPolicyInput,
    )
    from .bundle_conversation_app_dispatch_retention_policy_input import (
        BundleConversationAppDispatchRetentionPolicyInput,
    )
    from .bundle_conversation_app_processing_mode_input import BundleConversationAppProcessingModeInput
    from .bundle_conversation_app_webhooks_input import BundleConversationAppWebhooksInput


@model(init=False, kw_only=True)
class BundleConversationAppInput(Model):
    """``conv_app`` of ``BundleInput``. Published as ``BundlesConversationAppInputDto``."""

    name: str | Unset = UNSET
    """Falls back to the root name; one of the two is mandatory. 1 to 255 characters."""

    webhooks: list[BundleConversationAppWebhooksInput] | Unset = UNSET
    """At most 5 items."""

    processing_mode: BundleConversationAppProcessingModeInput | Unset = UNSET
    """Changeable afterwards through the Conversation App API. Default: 'DISPATCH'."""

    retention_policy: (
        BundleConversationAppConversationRetentionPolicyInput
        | BundleConversationAppDispatchRetentionPolicyInput
        | Unset
    ) = UNSET
    """First shape for CONVERSATION mode, second for DISPATCH; changeable afterwards via Conversation App API."""

    consent_manager_settings: BundleConversationAppConsentManagerSettingsInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 255)))),
        ('webhooks', 'webhooks', ('limited', ('list', ('model', 'BundleConversationAppWebhooksInput')), (('maxItems', 5),))),
        ('processing_mode', 'processingMode', ('enum', 'BundleConversationAppProcessingModeInput')),
        ('retention_policy', 'retentionPolicy', ('union', ('fields', ('BundleConversationAppConversationRetentionPolicyInput', 'BundleConversationAppDispatchRetentionPolicyInput')), (('model', 'BundleConversationAppConversationRetentionPolicyInput'), ('model', 'BundleConversationAppDispatchRetentionPolicyInput')))),
        ('consent_manager_settings', 'consentManagerSettings', ('model', 'BundleConversationAppConsentManagerSettingsInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            webhooks: Sequence[BundleConversationAppWebhooksInput | Mapping[str, Any]] | Unset = UNSET,
            processing_mode: BundleConversationAppProcessingModeInput | str | Unset = UNSET,
            retention_policy: BundleConversationAppConversationRetentionPolicyInput
            | Mapping[str, Any]
            | BundleConversationAppDispatchRetentionPolicyInput
            | Unset = UNSET,
            consent_manager_settings: BundleConversationAppConsentManagerSettingsInput
            | Mapping[str, Any]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
