# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_trigger import WebhookTrigger


@model(init=False, kw_only=True)
class WebhookUpdateInput(Model):
    """Body of ``webhooks.update``. Published as ``WebhookUpdateWebhookInputDto``."""

    target: str | Unset = UNSET
    """1 to 742 characters."""

    secret: str | Unset = UNSET
    """Key that signs the delivered payloads; choose high entropy. 1 to 128 characters."""

    triggers: list[WebhookTrigger] | Unset = UNSET
    """ALL subscribes to every event type. At least 1 item, each unique."""

    __wire__ = (  # fmt: skip
        ('target', 'target', ('limited', 'str', (('minLength', 1), ('maxLength', 742)))),
        ('secret', 'secret', ('limited', 'str', (('minLength', 1), ('maxLength', 128))), 'secret'),
        ('triggers', 'triggers', ('limited', ('list', ('enum', 'WebhookTrigger')), (('minItems', 1), ('uniqueItems', True)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target: str | Unset = UNSET,
            secret: str | Unset = UNSET,
            triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
