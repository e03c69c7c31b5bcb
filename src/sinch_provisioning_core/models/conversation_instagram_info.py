# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .conversation_channel_status import ConversationChannelStatus


@model(init=False, kw_only=True)
class ConversationInstagramInfo(Model):
    """Answer of ``conversation.get_instagram``. Published as ``ConversationInstagramInfoDto``."""

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    """Given when the status is ERROR or FAILED."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    biography: str | Unset = UNSET
    followers_count: int | Unset = UNSET
    follows_count: int | Unset = UNSET
    media_count: int | Unset = UNSET
    profile_picture_url: str | Unset = UNSET
    website: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'ConversationChannelStatus'), 'required'),
        ('status_description', 'statusDescription', 'str'),
        ('id', 'id', 'str'),
        ('name', 'name', 'str'),
        ('username', 'username', 'str'),
        ('biography', 'biography', 'str'),
        ('followers_count', 'followersCount', 'int'),
        ('follows_count', 'followsCount', 'int'),
        ('media_count', 'mediaCount', 'int'),
        ('profile_picture_url', 'profilePictureUrl', 'str'),
        ('website', 'website', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: ConversationChannelStatus | str,
            status_description: str | Unset = UNSET,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            username: str | Unset = UNSET,
            biography: str | Unset = UNSET,
            followers_count: int | Unset = UNSET,
            follows_count: int | Unset = UNSET,
            media_count: int | Unset = UNSET,
            profile_picture_url: str | Unset = UNSET,
            website: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
