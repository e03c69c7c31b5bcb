# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_app import BundleConversationApp
    from .bundle_region import BundleRegion
    from .bundle_services_state import BundleServicesState
    from .bundle_sms_app import BundleSmsApp
    from .bundle_subproject import BundleSubproject
    from .bundle_webhook import BundleWebhook
    from .bundle_webhook_delivery_status import BundleWebhookDeliveryStatus


@model(init=False, kw_only=True)
class Bundle(Model):
    """Item of ``bundles.list``; answer of ``bundles.create`` and ``bundles.get``. Published as
    ``BundlesBundlesDto``.
    """

    id: str
    project_id: str
    """The subproject's id when resources were created in one."""

    state: BundleServicesState
    region: BundleRegion
    name: str | Unset = UNSET
    """Given to each resource block that had no name of its own. At most 255 characters."""

    webhook_delivery_statuses: list[BundleWebhookDeliveryStatus] | Unset = UNSET
    """Covers BUNDLE_DONE webhooks only."""

    subproject: BundleSubproject | Unset = UNSET
    """Present only if asked for."""

    sms_app: BundleSmsApp | Unset = UNSET
    """Present only if asked for."""

    conv_app: BundleConversationApp | Unset = UNSET
    """Present only if asked for."""

    webhooks: list[BundleWebhook] | Unset = UNSET
    """Present only if asked for."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('project_id', 'projectId', 'str', 'required'),
        ('state', 'state', ('enum', 'BundleServicesState'), 'required'),
        ('region', 'region', ('enum', 'BundleRegion'), 'required'),
        ('name', 'name', ('limited', 'str', (('maxLength', 255),))),
        ('webhook_delivery_statuses', 'webhookDeliveryStatuses', ('list', ('model', 'BundleWebhookDeliveryStatus'))),
        ('subproject', 'subproject', ('model', 'BundleSubproject')),
        ('sms_app', 'smsApp', ('model', 'BundleSmsApp')),
        ('conv_app', 'convApp', ('model', 'BundleConversationApp')),
        ('webhooks', 'webhooks', ('list', ('model', 'BundleWebhook'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            project_id: str,
            state: BundleServicesState | str,
            region: BundleRegion | str,
            name: str | Unset = UNSET,
            webhook_delivery_statuses: Sequence[BundleWebhookDeliveryStatus | Mapping[str, Any]] | Unset = UNSET,
            subproject: BundleSubproject | Mapping[str, Any] | Unset = UNSET,
            sms_app: BundleSmsApp | Mapping[str, Any] | Unset = UNSET,
            conv_app: BundleConversationApp | Mapping[str, Any] | Unset = UNSET,
            webhooks: Sequence[BundleWebhook | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
