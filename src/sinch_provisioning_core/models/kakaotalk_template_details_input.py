# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_button_input import KakaoTalkButtonInput
    from .kakaotalk_template_emphasize_type_input import KakaoTalkTemplateEmphasizeTypeInput
    from .kakaotalk_template_language_input import KakaoTalkTemplateLanguageInput
    from .kakaotalk_template_message_type_input import KakaoTalkTemplateMessageTypeInput


@model(init=False, kw_only=True)
class KakaoTalkTemplateDetailsInput(Model):
    """``details`` of ``KakaoTalkTemplateInput``. Published as ``KakaotalkInputTemplateDetailsDto``."""

    name: str
    """1 to 150 characters."""

    language: KakaoTalkTemplateLanguageInput
    content: str
    """A draft may omit it. 1 to 1000 characters."""

    message_type: KakaoTalkTemplateMessageTypeInput | Unset = UNSET
    """Default: 'BASIC'."""

    emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | Unset = UNSET
    """Default: 'EMPHASIZE_TYPE_NONE'."""

    category_code: str | Unset = UNSET
    """1 to 6 characters. Default: '999999'."""

    security_flag: bool | Unset = UNSET
    """For OTP-like messages; when true only the main device shows the text. Default: False."""

    extra: str | Unset = UNSET
    """1 to 500 characters."""

    title: str | Unset = UNSET
    """Shortened past two lines: over 23 characters on Android, 27 on iOS. 1 to 50 characters."""

    subtitle: str | Unset = UNSET
    """Shortened when over 18 characters on Android, 21 on iOS. 1 to 50 characters."""

    image_name: str | Unset = UNSET
    """1 to 250 characters."""

    image_url: str | Unset = UNSET
    """JPEG or PNG, up to 500KB, at least 500x250 px, ratio 2:1."""

    buttons: list[KakaoTalkButtonInput] | Unset = UNSET
    """No two items may share a type. At most 5 items, each unique."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 150))), 'required'),
        ('language', 'language', ('enum', 'KakaoTalkTemplateLanguageInput'), 'required'),
        ('content', 'content', ('limited', 'str', (('minLength', 1), ('maxLength', 1000))), 'required', 'draft-optional'),
        ('message_type', 'messageType', ('enum', 'KakaoTalkTemplateMessageTypeInput')),
        ('emphasize_type', 'emphasizeType', ('enum', 'KakaoTalkTemplateEmphasizeTypeInput')),
        ('category_code', 'categoryCode', ('limited', 'str', (('minLength', 1), ('maxLength', 6)))),
        ('security_flag', 'securityFlag', 'bool'),
        ('extra', 'extra', ('limited', 'str', (('minLength', 1), ('maxLength', 500)))),
        ('title', 'title', ('limited', 'str', (('minLength', 1), ('maxLength', 50)))),
        ('subtitle', 'subtitle', ('limited', 'str', (('minLength', 1), ('maxLength', 50)))),
        ('image_name', 'imageName', ('limited', 'str', (('minLength', 1), ('maxLength', 250)))),
        ('image_url', 'imageUrl', 'str'),
        ('buttons', 'buttons', ('limited', ('list', ('model', 'KakaoTalkButtonInput')), (('minItems', 0), ('maxItems', 5), ('uniqueItems', True)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            language: KakaoTalkTemplateLanguageInput | str,
            content: str,
            message_type: KakaoTalkTemplateMessageTypeInput | str | Unset = UNSET,
            emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | str | Unset = UNSET,
            category_code: str | Unset = UNSET,
            security_flag: bool | Unset = UNSET,
            extra: str | Unset = UNSET,
            title: str | Unset = UNSET,
            subtitle: str | Unset = UNSET,
            image_name: str | Unset = UNSET,
            image_url: str | Unset = UNSET,
            buttons: Sequence[KakaoTalkButtonInput | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
