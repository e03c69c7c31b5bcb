# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_sender import KakaoTalkSender


@model(init=False, kw_only=True)
class KakaoTalkSenderActive(Model):
    """Event ``KAKAOTALK_SENDER_ACTIVE``."""

    type: Literal["KAKAOTALK_SENDER_ACTIVE"]
    payload: KakaoTalkSender
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'KAKAOTALK_SENDER_ACTIVE'), 'required'),
        ('payload', 'payload', ('model', 'KakaoTalkSender'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["KAKAOTALK_SENDER_ACTIVE"],
            payload: KakaoTalkSender | Mapping[str, Any],
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
