# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .webhook_trigger import WebhookTrigger


@model(init=False, kw_only=True)
class WebhookInput(Model):
    """Body of ``webhooks.create`` and ``webhooks.replace``. Published as ``WebhookWebhookInputDto``."""

    target: str
    """1 to 742 characters."""

    secret: str
    """Key that signs the delivered payloads; choose high entropy. 1 to 128 characters."""

    triggers: list[WebhookTrigger]
    """ALL subscribes to every event type. At least 1 item, each unique."""

    __wire__ = (  # fmt: skip
        ('target', 'target', ('limited', 'str', (('minLength', 1), ('maxLength', 742))), 'required'),
        ('secret', 'secret', ('limited', 'str', (('minLength', 1), ('maxLength', 128))), 'required', 'secret'),
        ('triggers', 'triggers', ('limited', ('list', ('enum', 'WebhookTrigger')), (('minItems', 1), ('uniqueItems', True))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target: str,
            secret: str,
            triggers: Sequence[WebhookTrigger | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
