# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class KakaoTalkSenderDetailsUpdateInput(Model):
    """``details`` of ``KakaoTalkSenderUpdateInput``. Published as ``KakaotalkInputUpdateSenderDetailsDto``."""

    admin_phone_no: str | Unset = UNSET
    """1 to 15 characters."""

    name: str | Unset = UNSET
    """1 to 512 characters."""

    logo_image: str | None | Unset = UNSET
    """None clears it."""

    top_level_category_code: str | Unset = UNSET
    """Exactly 3 digits."""

    mid_level_category_code: str | Unset = UNSET
    """Exactly 4 digits."""

    sub_level_category_code: str | Unset = UNSET
    """Exactly 4 digits."""

    __wire__ = (  # fmt: skip
        ('admin_phone_no', 'adminPhoneNo', ('limited', 'str', (('minLength', 1), ('maxLength', 15)))),
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 512)))),
        ('logo_image', 'logoImage', ('null', 'str')),
        ('top_level_category_code', 'topLevelCategoryCode', 'str'),
        ('mid_level_category_code', 'midLevelCategoryCode', 'str'),
        ('sub_level_category_code', 'subLevelCategoryCode', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            admin_phone_no: str | Unset = UNSET,
            name: str | Unset = UNSET,
            logo_image: str | None | Unset = UNSET,
            top_level_category_code: str | Unset = UNSET,
            mid_level_category_code: str | Unset = UNSET,
            sub_level_category_code: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
