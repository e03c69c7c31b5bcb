# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .conversation_account_location import ConversationAccountLocation
    from .conversation_channel_status import ConversationChannelStatus


@model(init=False, kw_only=True)
class ConversationViberBotInfo(Model):
    """Answer of ``conversation.get_viber``. Published as ``ConversationViberBotInfoDto``."""

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    """Given when the status is ERROR or FAILED."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    uri: str | Unset = UNSET
    icon: str | Unset = UNSET
    """A URI."""

    category: str | Unset = UNSET
    subcategory: str | Unset = UNSET
    location: ConversationAccountLocation | Unset = UNSET
    country: str | Unset = UNSET
    """Long name, not a code."""

    subscribers_count: int | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'ConversationChannelStatus'), 'required'),
        ('status_description', 'statusDescription', 'str'),
        ('id', 'id', 'str'),
        ('name', 'name', 'str'),
        ('uri', 'uri', 'str'),
        ('icon', 'icon', 'str'),
        ('category', 'category', 'str'),
        ('subcategory', 'subcategory', 'str'),
        ('location', 'location', ('model', 'ConversationAccountLocation')),
        ('country', 'country', 'str'),
        ('subscribers_count', 'subscribersCount', 'int'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: ConversationChannelStatus | str,
            status_description: str | Unset = UNSET,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            uri: str | Unset = UNSET,
            icon: str | Unset = UNSET,
            category: str | Unset = UNSET,
            subcategory: str | Unset = UNSET,
            location: ConversationAccountLocation | Mapping[str, Any] | Unset = UNSET,
            country: str | Unset = UNSET,
            subscribers_count: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
