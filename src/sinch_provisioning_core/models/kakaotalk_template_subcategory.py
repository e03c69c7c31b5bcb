# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .kakaotalk_template_subcategory_english_name import KakaoTalkTemplateSubcategoryEnglishName
    from .kakaotalk_template_subcategory_name import KakaoTalkTemplateSubcategoryName


@model(init=False, kw_only=True)
class KakaoTalkTemplateSubcategory(Model):
    """Item of ``subcategories`` of ``KakaoTalkTemplateCategory``. Published as ``KakaotalkTemplateSubcategoryDto``."""

    code: str
    """The value to send when a template is registered or edited."""

    name: KakaoTalkTemplateSubcategoryName
    name_english: KakaoTalkTemplateSubcategoryEnglishName
    group_name: str
    inclusion: str
    exclusion: str

    __wire__ = (  # fmt: skip
        ('code', 'code', 'str', 'required'),
        ('name', 'name', ('enum', 'KakaoTalkTemplateSubcategoryName'), 'required'),
        ('name_english', 'nameEnglish', ('enum', 'KakaoTalkTemplateSubcategoryEnglishName'), 'required'),
        ('group_name', 'groupName', 'str', 'required'),
        ('inclusion', 'inclusion', 'str', 'required'),
        ('exclusion', 'exclusion', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            name: KakaoTalkTemplateSubcategoryName | str,
            name_english: KakaoTalkTemplateSubcategoryEnglishName | str,
            group_name: str,
            inclusion: str,
            exclusion: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
