from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .kakaotalk_sender import KakaoTalkSender


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkSenderCommentAdded(Model):
    """Event ``KAKAOTALK_SENDER_COMMENT_ADDED``."""

    type: Literal["KAKAOTALK_SENDER_COMMENT_ADDED"]
    payload: KakaoTalkSender
    comment: str
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "KAKAOTALK_SENDER_COMMENT_ADDED"), "required"),
        ("payload", "payload", ("model", "KakaoTalkSender"), "required"),
        ("comment", "comment", "str", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["KAKAOTALK_SENDER_COMMENT_ADDED"],
            payload: KakaoTalkSender | Mapping[str, Any],
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
