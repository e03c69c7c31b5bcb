from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .conversation_channel_status import ConversationChannelStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class ConversationMessengerInfo(Model):
    """Published as ``ConversationMessengerInfoDto``."""

    status: ConversationChannelStatus
    status_description: str | Unset = UNSET
    """Given when the status is ERROR or FAILED."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    global_brand_page_name: str | Unset = UNSET
    """Has country codes appended for Global Pages; shown to the page admin only."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status", "status", ("enum", "ConversationChannelStatus"), "required"),
        ("status_description", "statusDescription", "str"),
        ("id", "id", "str"),
        ("name", "name", "str"),
        ("global_brand_page_name", "globalBrandPageName", "str"),
    )

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
