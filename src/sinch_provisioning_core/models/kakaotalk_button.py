# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_button_type import KakaoTalkButtonType


@model(init=False, kw_only=True)
class KakaoTalkButton(Model):
    """Item of ``buttons`` of ``KakaoTalkTemplateDetails`` and ``KakaoTalkTemplateChangesDetails``. Published as
    ``KakaotalkButtonDto``.
    """

    ordering: int | Unset = UNSET
    type: KakaoTalkButtonType | Unset = UNSET
    name: str | Unset = UNSET
    link_mo: str | Unset = UNSET
    link_pc: str | Unset = UNSET
    scheme_ios: str | Unset = UNSET
    scheme_android: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('ordering', 'ordering', 'int'),
        ('type', 'type', ('enum', 'KakaoTalkButtonType')),
        ('name', 'name', 'str'),
        ('link_mo', 'linkMo', 'str'),
        ('link_pc', 'linkPc', 'str'),
        ('scheme_ios', 'schemeIos', 'str'),
        ('scheme_android', 'schemeAndroid', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ordering: int | Unset = UNSET,
            type: KakaoTalkButtonType | str | Unset = UNSET,
            name: str | Unset = UNSET,
            link_mo: str | Unset = UNSET,
            link_pc: str | Unset = UNSET,
            scheme_ios: str | Unset = UNSET,
            scheme_android: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
