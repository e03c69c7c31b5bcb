# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_webhook_trigger_input import BundleConversationWebhookTriggerInput
    from .bundle_webhook_target_type_input import BundleWebhookTargetTypeInput


@model(init=False, kw_only=True)
class BundleConversationAppWebhooksInput(Model):
    """Item of ``webhooks`` of ``BundleConversationAppInput``. Published as
    ``BundlesConversationAppWebhooksInputDto``.
    """

    target: str
    """conversation-api.*.sinch.com hosts are not allowed. At most 742 characters."""

    triggers: list[BundleConversationWebhookTriggerInput]
    """At most 20 items, each unique."""

    secret: str | Unset = UNSET
    """Signs the webhook bodies the Conversation API sends."""

    target_type: BundleWebhookTargetTypeInput | Unset = UNSET
    """Default: 'HTTP'."""

    __wire__ = (  # fmt: skip
        ('target', 'target', ('limited', 'str', (('maxLength', 742),)), 'required'),
        ('triggers', 'triggers', ('limited', ('list', ('enum', 'BundleConversationWebhookTriggerInput')), (('maxItems', 20), ('uniqueItems', True))), 'required'),
        ('secret', 'secret', 'str', 'secret'),
        ('target_type', 'targetType', ('enum', 'BundleWebhookTargetTypeInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target: str,
            triggers: Sequence[BundleConversationWebhookTriggerInput | str],
            secret: str | Unset = UNSET,
            target_type: BundleWebhookTargetTypeInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
