from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sms_conversation_api_app_region import SmsConversationApiAppRegion
    from .sms_conversation_app_channel_integration_status import SmsConversationAppChannelIntegrationStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class SmsConversationApiApp(Model):
    """Published as ``SmsConversationApiAppDto``."""

    id: str
    project_id: str
    region: SmsConversationApiAppRegion
    channel_status: SmsConversationAppChannelIntegrationStatus | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("project_id", "projectId", "str", "required"),
        ("region", "region", ("enum", "SmsConversationApiAppRegion"), "required"),
        ("channel_status", "channelStatus", ("enum", "SmsConversationAppChannelIntegrationStatus")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            project_id: str,
            region: SmsConversationApiAppRegion | str,
            channel_status: SmsConversationAppChannelIntegrationStatus | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
