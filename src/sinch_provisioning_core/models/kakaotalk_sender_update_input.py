from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_action import KakaoTalkAction
    from .kakaotalk_sender_details_update_input import KakaoTalkSenderDetailsUpdateInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkSenderUpdateInput(Model):
    """Published as ``KakaotalkInputUpdateSenderDto``."""

    status: KakaoTalkAction | Unset = UNSET
    """Default: 'DRAFT'."""

    details: KakaoTalkSenderDetailsUpdateInput | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status", "status", ("enum", "KakaoTalkAction"), "draft-by-default"),
        ("details", "details", ("model", "KakaoTalkSenderDetailsUpdateInput")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: KakaoTalkAction | str | Unset = UNSET,
            details: KakaoTalkSenderDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
