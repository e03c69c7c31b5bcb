# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_sender_details_update_input import KakaoTalkSenderDetailsUpdateInput
    from .whatsapp_action import WhatsAppAction as KakaoTalkAction


@model(init=False, kw_only=True)
class KakaoTalkSenderUpdateInput(Model):
    """Body of ``kakaotalk.senders.update``. Published as ``KakaotalkInputUpdateSenderDto``."""

    status: KakaoTalkAction | Unset = UNSET
    """Default: 'DRAFT'."""

    details: KakaoTalkSenderDetailsUpdateInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'KakaoTalkAction'), 'draft-by-default'),
        ('details', 'details', ('model', 'KakaoTalkSenderDetailsUpdateInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: KakaoTalkAction | str | Unset = UNSET,
            details: KakaoTalkSenderDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
