# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .conversation_channel_status import ConversationChannelStatus


@model(init=False, kw_only=True)
class ConversationMessengerInfo(Model):
    """Answer of ``conversation.get_messenger``. Published as ``ConversationMessengerInfoDto``."""

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    """Given when the status is ERROR or FAILED."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    global_brand_page_name: str | Unset = UNSET
    """Has country codes appended for Global Pages; shown to the page admin only."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'ConversationChannelStatus'), 'required'),
        ('status_description', 'statusDescription', 'str'),
        ('id', 'id', 'str'),
        ('name', 'name', 'str'),
        ('global_brand_page_name', 'globalBrandPageName', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: ConversationChannelStatus | str,
            status_description: str | Unset = UNSET,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            global_brand_page_name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
