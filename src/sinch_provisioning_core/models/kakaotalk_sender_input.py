# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_sender_details_input import KakaoTalkSenderDetailsInput
    from .whatsapp_action import WhatsAppAction as KakaoTalkAction


@model(init=False, kw_only=True)
class KakaoTalkSenderInput(Model):
    """Body of ``kakaotalk.senders.create``. Published as ``KakaotalkInputSenderDto``."""

    plus_friend_id: str
    """1 to 30 characters."""

    details: KakaoTalkSenderDetailsInput
    """A draft may omit it."""

    status: KakaoTalkAction | Unset = UNSET
    """Default: 'SUBMIT'."""

    save_draft_on_failure: bool | Unset = UNSET
    """Default: False."""

    __wire__ = (  # fmt: skip
        ('plus_friend_id', 'plusFriendId', ('limited', 'str', (('minLength', 1), ('maxLength', 30))), 'required'),
        ('details', 'details', ('model', 'KakaoTalkSenderDetailsInput'), 'required', 'draft-optional'),
        ('status', 'status', ('enum', 'KakaoTalkAction')),
        ('save_draft_on_failure', 'saveDraftOnFailure', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            plus_friend_id: str,
            details: KakaoTalkSenderDetailsInput | Mapping[str, Any],
            status: KakaoTalkAction | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
