# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_button import KakaoTalkButton
    from .kakaotalk_template_emphasize_type import KakaoTalkTemplateEmphasizeType
    from .kakaotalk_template_language import KakaoTalkTemplateLanguage
    from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType


@model(init=False, kw_only=True)
class KakaoTalkTemplateChangesDetails(Model):
    """``details`` of ``KakaoTalkTemplateChanges``. Published as ``KakaotalkTemplateChangesDetailsDto``."""

    language: KakaoTalkTemplateLanguage | Unset = UNSET
    message_type: KakaoTalkTemplateMessageType | Unset = UNSET
    emphasize_type: KakaoTalkTemplateEmphasizeType | Unset = UNSET
    category_code: str | Unset = UNSET
    security_flag: bool | Unset = UNSET
    name: str | Unset = UNSET
    content: str | Unset = UNSET
    extra: str | Unset = UNSET
    ad: str | Unset = UNSET
    title: str | Unset = UNSET
    subtitle: str | Unset = UNSET
    image_name: str | Unset = UNSET
    image_url: str | Unset = UNSET
    buttons: list[KakaoTalkButton] | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('language', 'language', ('enum', 'KakaoTalkTemplateLanguage')),
        ('message_type', 'messageType', ('enum', 'KakaoTalkTemplateMessageType')),
        ('emphasize_type', 'emphasizeType', ('enum', 'KakaoTalkTemplateEmphasizeType')),
        ('category_code', 'categoryCode', 'str'),
        ('security_flag', 'securityFlag', 'bool'),
        ('name', 'name', 'str'),
        ('content', 'content', 'str'),
        ('extra', 'extra', 'str'),
        ('ad', 'ad', 'str'),
        ('title', 'title', 'str'),
        ('subtitle', 'subtitle', 'str'),
        ('image_name', 'imageName', 'str'),
        ('image_url', 'imageUrl', 'str'),
        ('buttons', 'buttons', ('list', ('model', 'KakaoTalkButton'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: KakaoTalkTemplateLanguage | str | Unset = UNSET,
            message_type: KakaoTalkTemplateMessageType | str | Unset = UNSET,
            emphasize_type: KakaoTalkTemplateEmphasizeType | str | Unset = UNSET,
            category_code: str | Unset = UNSET,
            security_flag: bool | Unset = UNSET,
            name: str | Unset = UNSET,
            content: str | Unset = UNSET,
            extra: str | Unset = UNSET,
            ad: str | Unset = UNSET,
            title: str | Unset = UNSET,
            subtitle: str | Unset = UNSET,
            image_name: str | Unset = UNSET,
            image_url: str | Unset = UNSET,
            buttons: Sequence[KakaoTalkButton | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
