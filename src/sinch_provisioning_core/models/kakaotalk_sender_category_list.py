from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .kakaotalk_sender_category import KakaoTalkSenderCategory


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkSenderCategoryList(Model):
    """Published as ``KakaotalkSenderCategoryListDto``."""

    categories: list[KakaoTalkSenderCategory]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("categories", "categories", ("list", ("model", "KakaoTalkSenderCategory")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            categories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
