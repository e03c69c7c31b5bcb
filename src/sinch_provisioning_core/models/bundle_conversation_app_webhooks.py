# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_webhook_trigger import BundleConversationWebhookTrigger


@model(init=False, kw_only=True)
class BundleConversationAppWebhooks(Model):
    """Item of ``webhooks`` of ``BundleConversationApp``. Published as ``BundlesConversationAppWebhooksDto``."""

    id: str
    target: str
    """At most 742 characters."""

    triggers: list[BundleConversationWebhookTrigger]
    """At most 20 items, each unique."""

    secret: str | Unset = UNSET
    """Signs the webhook bodies the Conversation API sends."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('target', 'target', ('limited', 'str', (('maxLength', 742),)), 'required'),
        ('triggers', 'triggers', ('limited', ('list', ('enum', 'BundleConversationWebhookTrigger')), (('maxItems', 20), ('uniqueItems', True))), 'required'),
        ('secret', 'secret', 'str', 'secret'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            target: str,
            triggers: Sequence[BundleConversationWebhookTrigger | str],
            secret: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
