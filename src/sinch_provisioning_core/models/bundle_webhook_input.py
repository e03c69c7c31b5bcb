# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .webhook_trigger import WebhookTrigger as BundleWebhookTrigger


@model(init=False, kw_only=True)
class BundleWebhookInput(Model):
    """Item of ``webhooks`` of ``BundleInput``. Published as ``BundlesWebhookInputDto``."""

    target: str
    """1 to 742 characters."""

    secret: str
    """Signs outgoing webhook bodies; choose a high-entropy value. 1 to 128 characters."""

    triggers: list[BundleWebhookTrigger]
    """ALL subscribes to every event. At least 1 item, each unique."""

    __wire__ = (  # fmt: skip
        ('target', 'target', ('limited', 'str', (('minLength', 1), ('maxLength', 742))), 'required'),
        ('secret', 'secret', ('limited', 'str', (('minLength', 1), ('maxLength', 128))), 'required', 'secret'),
        ('triggers', 'triggers', ('limited', ('list', ('enum', 'BundleWebhookTrigger')), (('minItems', 1), ('uniqueItems', True))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target: str,
            secret: str,
            triggers: Sequence[BundleWebhookTrigger | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
