from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .kakaotalk_template_category_english_name import KakaoTalkTemplateCategoryEnglishName
    from .kakaotalk_template_category_name import KakaoTalkTemplateCategoryName
    from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkTemplateCategory(Model):
    """Published as ``KakaotalkTemplateCategoryDto``."""

    name: KakaoTalkTemplateCategoryName
    name_english: KakaoTalkTemplateCategoryEnglishName
    subcategories: list[KakaoTalkTemplateSubcategory]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", ("enum", "KakaoTalkTemplateCategoryName"), "required"),
        ("name_english", "nameEnglish", ("enum", "KakaoTalkTemplateCategoryEnglishName"), "required"),
        ("subcategories", "subcategories", ("list", ("model", "KakaoTalkTemplateSubcategory")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: KakaoTalkTemplateCategoryName | str,
            name_english: KakaoTalkTemplateCategoryEnglishName | str,
            subcategories: Sequence[KakaoTalkTemplateSubcategory | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
