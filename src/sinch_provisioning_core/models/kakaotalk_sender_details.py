# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class KakaoTalkSenderDetails(Model):
    """``details`` of ``KakaoTalkSenderChanges`` and ``KakaoTalkSender``. Published as
    ``KakaotalkSenderDetailsDto``.
    """

    admin_phone_no: str
    name: str
    top_level_category_code: str
    """Exactly 3 digits."""

    mid_level_category_code: str
    """Exactly 4 digits."""

    sub_level_category_code: str
    """Exactly 4 digits."""

    logo_image: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('admin_phone_no', 'adminPhoneNo', 'str', 'required'),
        ('name', 'name', 'str', 'required'),
        ('top_level_category_code', 'topLevelCategoryCode', 'str', 'required'),
        ('mid_level_category_code', 'midLevelCategoryCode', 'str', 'required'),
        ('sub_level_category_code', 'subLevelCategoryCode', 'str', 'required'),
        ('logo_image', 'logoImage', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            admin_phone_no: str,
            name: str,
            top_level_category_code: str,
            mid_level_category_code: str,
            sub_level_category_code: str,
            logo_image: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
