from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_button_type import KakaoTalkButtonType


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkButton(Model):
    """Published as ``KakaotalkButtonDto``."""

    ordering: int | Unset = UNSET
    type: KakaoTalkButtonType | Unset = UNSET
    name: str | Unset = UNSET
    link_mo: str | Unset = UNSET
    link_pc: str | Unset = UNSET
    scheme_ios: str | Unset = UNSET
    scheme_android: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("ordering", "ordering", "int"),
        ("type", "type", ("enum", "KakaoTalkButtonType")),
        ("name", "name", "str"),
        ("link_mo", "linkMo", "str"),
        ("link_pc", "linkPc", "str"),
        ("scheme_ios", "schemeIos", "str"),
        ("scheme_android", "schemeAndroid", "str"),
    )

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
