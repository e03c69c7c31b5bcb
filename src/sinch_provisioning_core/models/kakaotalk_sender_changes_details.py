# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class KakaoTalkSenderChangesDetails(Model):
    """``details`` of ``KakaoTalkSenderChanges``. Published as ``KakaotalkSenderChangesDetailsDto``."""

    admin_phone_no: str | Unset = UNSET
    name: str | Unset = UNSET
    logo_image: str | Unset = UNSET
    top_level_category_code: str | Unset = UNSET
    """Exactly 3 digits."""

    mid_level_category_code: str | Unset = UNSET
    """Exactly 4 digits."""

    sub_level_category_code: str | Unset = UNSET
    """Exactly 4 digits."""

    __wire__ = (  # fmt: skip
        ('admin_phone_no', 'adminPhoneNo', 'str'),
        ('name', 'name', 'str'),
        ('logo_image', 'logoImage', 'str'),
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
            logo_image: str | Unset = UNSET,
            top_level_category_code: str | Unset = UNSET,
            mid_level_category_code: str | Unset = UNSET,
            sub_level_category_code: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
