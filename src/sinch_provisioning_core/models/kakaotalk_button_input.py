# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_button_type_input import KakaoTalkButtonTypeInput


@model(init=False, kw_only=True)
class KakaoTalkButtonInput(Model):
    """Item of ``buttons`` of ``KakaoTalkTemplateDetailsInput`` and ``KakaoTalkTemplateDetailsUpdateInput``.
    Published as ``KakaotalkInputButtonDto``.
    """

    ordering: int
    """1 to 5."""

    type: KakaoTalkButtonTypeInput
    name: str
    """A draft may omit it. 1 to 14 characters."""

    link_mo: str | Unset = UNSET
    """1 to 500 characters."""

    link_pc: str | Unset = UNSET
    """1 to 500 characters."""

    scheme_ios: str | Unset = UNSET
    """1 to 500 characters."""

    scheme_android: str | Unset = UNSET
    """1 to 500 characters."""

    __wire__ = (  # fmt: skip
        ('ordering', 'ordering', ('limited', 'int', (('minimum', 1), ('maximum', 5))), 'required'),
        ('type', 'type', ('enum', 'KakaoTalkButtonTypeInput'), 'required'),
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 14))), 'required', 'draft-optional'),
        ('link_mo', 'linkMo', ('limited', 'str', (('minLength', 1), ('maxLength', 500)))),
        ('link_pc', 'linkPc', ('limited', 'str', (('minLength', 1), ('maxLength', 500)))),
        ('scheme_ios', 'schemeIos', ('limited', 'str', (('minLength', 1), ('maxLength', 500)))),
        ('scheme_android', 'schemeAndroid', ('limited', 'str', (('minLength', 1), ('maxLength', 500)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ordering: int,
            type: KakaoTalkButtonTypeInput | str,
            name: str,
            link_mo: str | Unset = UNSET,
            link_pc: str | Unset = UNSET,
            scheme_ios: str | Unset = UNSET,
            scheme_android: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
