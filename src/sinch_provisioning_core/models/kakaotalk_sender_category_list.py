# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .kakaotalk_sender_category import KakaoTalkSenderCategory


@model(init=False, kw_only=True)
class KakaoTalkSenderCategoryList(Model):
    """Page of ``kakaotalk.categories.list_sender_categories``. Published as ``KakaotalkSenderCategoryListDto``."""

    categories: list[KakaoTalkSenderCategory]

    __wire__ = (  # fmt: skip
        ('categories', 'categories', ('list', ('model', 'KakaoTalkSenderCategory')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            categories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
