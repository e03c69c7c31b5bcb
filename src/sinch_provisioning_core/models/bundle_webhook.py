# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .webhook_trigger import WebhookTrigger as BundleWebhookTrigger


@model(init=False, kw_only=True)
class BundleWebhook(Model):
    """Item of ``webhooks`` of ``Bundle``. Published as ``BundlesWebhookDto``."""

    id: str
    target: str
    project_id: str
    triggers: list[BundleWebhookTrigger]
    """Each unique."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('target', 'target', 'str', 'required'),
        ('project_id', 'projectId', 'str', 'required'),
        ('triggers', 'triggers', ('limited', ('list', ('enum', 'BundleWebhookTrigger')), (('uniqueItems', True),)), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            target: str,
            project_id: str,
            triggers: Sequence[BundleWebhookTrigger | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
