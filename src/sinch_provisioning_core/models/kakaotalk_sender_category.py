# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class KakaoTalkSenderCategory(Model):
    """Item of ``kakaotalk.categories.list_sender_categories``. Published as ``KakaotalkSenderCategoryDto``."""

    parent_code: str
    """At most 4 characters."""

    depth: int
    """1 to 3."""

    code: str
    """3 to 4 characters."""

    name: str
    subcategories: list[KakaoTalkSenderCategory]

    __wire__ = (  # fmt: skip
        ('parent_code', 'parentCode', ('limited', 'str', (('minLength', 0), ('maxLength', 4))), 'required'),
        ('depth', 'depth', ('limited', 'int', (('minimum', 1), ('maximum', 3))), 'required'),
        ('code', 'code', ('limited', 'str', (('minLength', 3), ('maxLength', 4))), 'required'),
        ('name', 'name', 'str', 'required'),
        ('subcategories', 'subcategories', ('list', ('model', 'KakaoTalkSenderCategory')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            parent_code: str,
            depth: int,
            code: str,
            name: str,
            subcategories: Sequence[KakaoTalkSenderCategory | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
