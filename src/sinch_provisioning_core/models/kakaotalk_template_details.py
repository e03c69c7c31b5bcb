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
class KakaoTalkTemplateDetails(Model):
    """``details`` of ``KakaoTalkTemplateChanges`` and ``KakaoTalkTemplate``. Published as
    ``KakaotalkTemplateDetailsDto``.
    """

    language: KakaoTalkTemplateLanguage
    message_type: KakaoTalkTemplateMessageType
    emphasize_type: KakaoTalkTemplateEmphasizeType
    category_code: str
    security_flag: bool
    name: str
    buttons: list[KakaoTalkButton]
    content: str | Unset = UNSET
    extra: str | Unset = UNSET
    ad: str | Unset = UNSET
    title: str | Unset = UNSET
    subtitle: str | Unset = UNSET
    image_name: str | Unset = UNSET
    image_url: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('language', 'language', ('enum', 'KakaoTalkTemplateLanguage'), 'required'),
        ('message_type', 'messageType', ('enum', 'KakaoTalkTemplateMessageType'), 'required'),
        ('emphasize_type', 'emphasizeType', ('enum', 'KakaoTalkTemplateEmphasizeType'), 'required'),
        ('category_code', 'categoryCode', 'str', 'required'),
        ('security_flag', 'securityFlag', 'bool', 'required'),
        ('name', 'name', 'str', 'required'),
        ('buttons', 'buttons', ('list', ('model', 'KakaoTalkButton')), 'required'),
        ('content', 'content', 'str'),
        ('extra', 'extra', 'str'),
        ('ad', 'ad', 'str'),
        ('title', 'title', 'str'),
        ('subtitle', 'subtitle', 'str'),
        ('image_name', 'imageName', 'str'),
        ('image_url', 'imageUrl', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: KakaoTalkTemplateLanguage | str,
            message_type: KakaoTalkTemplateMessageType | str,
            emphasize_type: KakaoTalkTemplateEmphasizeType | str,
            category_code: str,
            security_flag: bool,
            name: str,
            buttons: Sequence[KakaoTalkButton | Mapping[str, Any]],
            content: str | Unset = UNSET,
            extra: str | Unset = UNSET,
            ad: str | Unset = UNSET,
            title: str | Unset = UNSET,
            subtitle: str | Unset = UNSET,
            image_name: str | Unset = UNSET,
            image_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
