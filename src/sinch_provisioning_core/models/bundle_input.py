# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_app_input import BundleConversationAppInput
    from .bundle_sms_app_input import BundleSmsAppInput
    from .bundle_subproject_input import BundleSubprojectInput
    from .bundle_webhook_input import BundleWebhookInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as BundleRegionInput


@model(init=False, kw_only=True)
class BundleInput(Model):
    """Body of ``bundles.create``. Published as ``BundlesInputBundlesDto``."""

    region: BundleRegionInput
    """On staging only EU and US are accepted."""

    name: str | Unset = UNSET
    """Default name for each resource block that has none of its own. 1 to 255 characters."""

    subproject: BundleSubprojectInput | bool | Unset = UNSET
    """True = defaults; false or absent = no subproject, resources go under projectId."""

    sms_app: BundleSmsAppInput | bool | Unset = UNSET
    """True = defaults; false or absent = no SMS app."""

    conv_app: BundleConversationAppInput | bool | Unset = UNSET
    """True = defaults; false or absent = no Conversation app; others get linked to it."""

    webhooks: list[BundleWebhookInput] | Unset = UNSET
    """No two items may share the same target. 1 to 15 items, each unique."""

    __wire__ = (  # fmt: skip
        ('region', 'region', ('enum', 'BundleRegionInput'), 'required'),
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 255)))),
        ('subproject', 'subproject', ('union', ('model', 'BundleSubprojectInput'), (('model', 'BundleSubprojectInput'), 'bool'))),
        ('sms_app', 'smsApp', ('union', ('model', 'BundleSmsAppInput'), (('model', 'BundleSmsAppInput'), 'bool'))),
        ('conv_app', 'convApp', ('union', ('model', 'BundleConversationAppInput'), (('model', 'BundleConversationAppInput'), 'bool'))),
        ('webhooks', 'webhooks', ('limited', ('list', ('model', 'BundleWebhookInput')), (('minItems', 1), ('maxItems', 15), ('uniqueItems', True)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            region: BundleRegionInput | str,
            name: str | Unset = UNSET,
            subproject: BundleSubprojectInput | Mapping[str, Any] | bool | Unset = UNSET,
            sms_app: BundleSmsAppInput | Mapping[str, Any] | bool | Unset = UNSET,
            conv_app: BundleConversationAppInput | Mapping[str, Any] | bool | Unset = UNSET,
            webhooks: Sequence[BundleWebhookInput | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
