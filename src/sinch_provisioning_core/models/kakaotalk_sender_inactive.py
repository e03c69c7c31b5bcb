from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_sender import KakaoTalkSender


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkSenderInactive(Model):
    """Event ``KAKAOTALK_SENDER_INACTIVE``."""

    type: Literal["KAKAOTALK_SENDER_INACTIVE"]
    payload: KakaoTalkSender
    comment: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "KAKAOTALK_SENDER_INACTIVE"), "required"),
        ("payload", "payload", ("model", "KakaoTalkSender"), "required"),
        ("comment", "comment", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["KAKAOTALK_SENDER_INACTIVE"],
            payload: KakaoTalkSender | Mapping[str, Any],
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
