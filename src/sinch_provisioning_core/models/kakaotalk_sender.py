from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_sender_changes import KakaoTalkSenderChanges
    from .kakaotalk_sender_details import KakaoTalkSenderDetails
    from .kakaotalk_sender_state import KakaoTalkSenderState


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkSender(Model):
    """Published as ``KakaotalkSenderDto``."""

    plus_friend_id: str
    id: str | Unset = UNSET
    state: KakaoTalkSenderState | Unset = UNSET
    changes: KakaoTalkSenderChanges | Unset = UNSET
    details: KakaoTalkSenderDetails | Unset = UNSET
    created: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    modified: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("plus_friend_id", "plusFriendId", "str", "required"),
        ("id", "id", "str"),
        ("state", "state", ("enum", "KakaoTalkSenderState")),
        ("changes", "changes", ("model", "KakaoTalkSenderChanges")),
        ("details", "details", ("model", "KakaoTalkSenderDetails")),
        ("created", "created", "datetime"),
        ("modified", "modified", "datetime"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            plus_friend_id: str,
            id: str | Unset = UNSET,
            state: KakaoTalkSenderState | str | Unset = UNSET,
            changes: KakaoTalkSenderChanges | Mapping[str, Any] | Unset = UNSET,
            details: KakaoTalkSenderDetails | Mapping[str, Any] | Unset = UNSET,
            created: datetime | str | Unset = UNSET,
            modified: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
