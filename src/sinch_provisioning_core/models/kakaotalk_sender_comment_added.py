# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .kakaotalk_sender import KakaoTalkSender


@model(init=False, kw_only=True)
class KakaoTalkSenderCommentAdded(Model):
    """Event ``KAKAOTALK_SENDER_COMMENT_ADDED``."""

    type: Literal["KAKAOTALK_SENDER_COMMENT_ADDED"]
    payload: KakaoTalkSender
    comment: str

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'KAKAOTALK_SENDER_COMMENT_ADDED'), 'required'),
        ('payload', 'payload', ('model', 'KakaoTalkSender'), 'required'),
        ('comment', 'comment', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["KAKAOTALK_SENDER_COMMENT_ADDED"],
            payload: KakaoTalkSender | Mapping[str, Any],
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
