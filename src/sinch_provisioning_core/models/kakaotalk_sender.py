# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_sender_changes import KakaoTalkSenderChanges
    from .kakaotalk_sender_details import KakaoTalkSenderDetails
    from .kakaotalk_sender_state import KakaoTalkSenderState


@model(init=False, kw_only=True)
class KakaoTalkSender(Model):
    """Item of ``kakaotalk.senders.list``; answer of ``kakaotalk.senders.create``, ``kakaotalk.senders.get``,
    ``kakaotalk.senders.update`` and 2 more. Published as ``KakaotalkSenderDto``.
    """

    plus_friend_id: str
    id: str | Unset = UNSET
    state: KakaoTalkSenderState | Unset = UNSET
    changes: KakaoTalkSenderChanges | Unset = UNSET
    details: KakaoTalkSenderDetails | Unset = UNSET
    created: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    modified: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    __wire__ = (  # fmt: skip
        ('plus_friend_id', 'plusFriendId', 'str', 'required'),
        ('id', 'id', 'str'),
        ('state', 'state', ('enum', 'KakaoTalkSenderState')),
        ('changes', 'changes', ('model', 'KakaoTalkSenderChanges')),
        ('details', 'details', ('model', 'KakaoTalkSenderDetails')),
        ('created', 'created', 'datetime'),
        ('modified', 'modified', 'datetime'),
    )  # fmt: skip

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
