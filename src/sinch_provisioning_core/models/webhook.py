# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .webhook_trigger import WebhookTrigger


@model(init=False, kw_only=True)
class Webhook(Model):
    """Item of ``webhooks.list``; answer of ``webhooks.create``, ``webhooks.get``, ``webhooks.replace`` and 1 more.
    Published as ``WebhookWebhookDto``.
    """

    id: str
    target: str
    project_id: str
    triggers: list[WebhookTrigger]
    """Each unique."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('target', 'target', 'str', 'required'),
        ('project_id', 'projectId', 'str', 'required'),
        ('triggers', 'triggers', ('limited', ('list', ('enum', 'WebhookTrigger')), (('uniqueItems', True),)), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            target: str,
            project_id: str,
            triggers: Sequence[WebhookTrigger | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
