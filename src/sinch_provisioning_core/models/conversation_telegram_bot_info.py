# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .conversation_channel_status import ConversationChannelStatus


@model(init=False, kw_only=True)
class ConversationTelegramBotInfo(Model):
    """Answer of ``conversation.get_telegram``. Published as ``ConversationTelegramBotInfoDto``."""

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    """Given when the status is ERROR or FAILED."""

    name: str | Unset = UNSET
    username: str | Unset = UNSET
    can_join_groups: bool | Unset = UNSET
    can_read_all_group_messages: bool | Unset = UNSET
    """True when the bot's privacy mode is off."""

    supports_inline_queries: bool | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'ConversationChannelStatus'), 'required'),
        ('status_description', 'statusDescription', 'str'),
        ('name', 'name', 'str'),
        ('username', 'username', 'str'),
        ('can_join_groups', 'canJoinGroups', 'bool'),
        ('can_read_all_group_messages', 'canReadAllGroupMessages', 'bool'),
        ('supports_inline_queries', 'supportsInlineQueries', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: ConversationChannelStatus | str,
            status_description: str | Unset = UNSET,
            name: str | Unset = UNSET,
            username: str | Unset = UNSET,
            can_join_groups: bool | Unset = UNSET,
            can_read_all_group_messages: bool | Unset = UNSET,
            supports_inline_queries: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
