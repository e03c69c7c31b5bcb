# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_provisioning_state import BundleProvisioningState as SmsProvisioningState
    from .bundle_sms_app_region import BundleSmsAppRegion as SmsAppRegion
    from .sms_conversation_api_app import SmsConversationApiApp


@model(init=False, kw_only=True)
class SmsApp(Model):
    """Item of ``sms.apps.list``; answer of ``sms.apps.create``, ``sms.apps.get`` and ``sms.apps.update``. Published
    as ``SmsSmsAppDto``.
    """

    id: str
    sms_service_id: str
    name: str
    status: SmsProvisioningState
    regions: list[SmsAppRegion]
    test: bool
    conversation_api_app_details: SmsConversationApiApp | Unset = UNSET
    """Present when a Conversation API app is connected."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('sms_service_id', 'smsServiceId', 'str', 'required'),
        ('name', 'name', 'str', 'required'),
        ('status', 'status', ('enum', 'SmsProvisioningState'), 'required'),
        ('regions', 'regions', ('list', ('enum', 'SmsAppRegion')), 'required'),
        ('test', 'test', 'bool', 'required'),
        ('conversation_api_app_details', 'conversationApiAppDetails', ('model', 'SmsConversationApiApp')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            sms_service_id: str,
            name: str,
            status: SmsProvisioningState | str,
            regions: Sequence[SmsAppRegion | str],
            test: bool,
            conversation_api_app_details: SmsConversationApiApp | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
