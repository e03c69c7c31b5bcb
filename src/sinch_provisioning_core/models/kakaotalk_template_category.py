# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .kakaotalk_template_category_english_name import KakaoTalkTemplateCategoryEnglishName
    from .kakaotalk_template_category_name import KakaoTalkTemplateCategoryName
    from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory


@model(init=False, kw_only=True)
class KakaoTalkTemplateCategory(Model):
    """Item of ``kakaotalk.categories.list_template_categories``. Published as ``KakaotalkTemplateCategoryDto``."""

    name: KakaoTalkTemplateCategoryName
    name_english: KakaoTalkTemplateCategoryEnglishName
    subcategories: list[KakaoTalkTemplateSubcategory]

    __wire__ = (  # fmt: skip
        ('name', 'name', ('enum', 'KakaoTalkTemplateCategoryName'), 'required'),
        ('name_english', 'nameEnglish', ('enum', 'KakaoTalkTemplateCategoryEnglishName'), 'required'),
        ('subcategories', 'subcategories', ('list', ('model', 'KakaoTalkTemplateSubcategory')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: KakaoTalkTemplateCategoryName | str,
            name_english: KakaoTalkTemplateCategoryEnglishName | str,
            subcategories: Sequence[KakaoTalkTemplateSubcategory | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
