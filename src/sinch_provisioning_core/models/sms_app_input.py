# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as SmsAppRegionInput


@model(init=False, kw_only=True)
class SmsAppInput(Model):
    """Body of ``sms.apps.create``. Published as ``SmsInputSmsAppDto``."""

    name: str
    """1 to 255 characters."""

    region: SmsAppRegionInput
    """Staging accepts EU or US only."""

    test: bool | Unset = UNSET
    """Has no effect any more; to be removed. Default: False. Deprecated."""

    conv_api_app: bool | Unset = UNSET
    """Set it to create a Conversation app too."""

    conv_api_app_id: str | Unset = UNSET
    """Existing Conversation API app to link; excludes convApiApp. At least 1 character."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 255))), 'required'),
        ('region', 'region', ('enum', 'SmsAppRegionInput'), 'required'),
        ('test', 'test', 'bool', 'deprecated'),
        ('conv_api_app', 'convApiApp', 'bool'),
        ('conv_api_app_id', 'convApiAppId', ('limited', 'str', (('minLength', 1),))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            region: SmsAppRegionInput | str,
            test: bool | Unset = UNSET,
            conv_api_app: bool | Unset = UNSET,
            conv_api_app_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
