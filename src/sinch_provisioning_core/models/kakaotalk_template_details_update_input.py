# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_button_input import KakaoTalkButtonInput
    from .kakaotalk_template_emphasize_type_input import KakaoTalkTemplateEmphasizeTypeInput
    from .kakaotalk_template_message_type_input import KakaoTalkTemplateMessageTypeInput


@model(init=False, kw_only=True)
class KakaoTalkTemplateDetailsUpdateInput(Model):
    """``details`` of ``KakaoTalkTemplateUpdateInput``. Published as ``KakaotalkInputUpdateTemplateDetailsDto``."""

    name: str | Unset = UNSET
    """1 to 150 characters."""

    content: str | Unset = UNSET
    """1 to 1000 characters."""

    message_type: KakaoTalkTemplateMessageTypeInput | Unset = UNSET
    emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | Unset = UNSET
    category_code: str | Unset = UNSET
    """1 to 6 characters."""

    security_flag: bool | Unset = UNSET
    """For OTP-like messages; when true only the main device shows the text."""

    extra: str | None | Unset = UNSET
    """1 to 500 characters. None clears it."""

    title: str | None | Unset = UNSET
    """Shortened past two lines: over 23 characters on Android, 27 on iOS. 1 to 50 characters. None clears it."""

    subtitle: str | None | Unset = UNSET
    """Shortened when over 18 characters on Android, 21 on iOS. 1 to 50 characters. None clears it."""

    image_name: str | None | Unset = UNSET
    """1 to 250 characters. None clears it."""

    image_url: str | None | Unset = UNSET
    """JPEG or PNG, up to 500KB, at least 500x250 px, ratio 2:1. None clears it."""

    buttons: list[KakaoTalkButtonInput] | None | Unset = UNSET
    """No two items may share a type. At most 5 items, each unique. None clears it."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 150)))),
        ('content', 'content', ('limited', 'str', (('minLength', 1), ('maxLength', 1000)))),
        ('message_type', 'messageType', ('enum', 'KakaoTalkTemplateMessageTypeInput')),
        ('emphasize_type', 'emphasizeType', ('enum', 'KakaoTalkTemplateEmphasizeTypeInput')),
        ('category_code', 'categoryCode', ('limited', 'str', (('minLength', 1), ('maxLength', 6)))),
        ('security_flag', 'securityFlag', 'bool'),
        ('extra', 'extra', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 500))))),
        ('title', 'title', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 50))))),
        ('subtitle', 'subtitle', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 50))))),
        ('image_name', 'imageName', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 250))))),
        ('image_url', 'imageUrl', ('null', 'str')),
        ('buttons', 'buttons', ('null', ('limited', ('list', ('model', 'KakaoTalkButtonInput')), (('minItems', 0), ('maxItems', 5), ('uniqueItems', True))))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            content: str | Unset = UNSET,
            message_type: KakaoTalkTemplateMessageTypeInput | str | Unset = UNSET,
            emphasize_type: KakaoTalkTemplateEmphasizeTypeInput | str | Unset = UNSET,
            category_code: str | Unset = UNSET,
            security_flag: bool | Unset = UNSET,
            extra: str | None | Unset = UNSET,
            title: str | None | Unset = UNSET,
            subtitle: str | None | Unset = UNSET,
            image_name: str | None | Unset = UNSET,
            image_url: str | None | Unset = UNSET,
            buttons: Sequence[KakaoTalkButtonInput | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
