# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class KakaoTalkSenderDetailsInput(Model):
    """``details`` of ``KakaoTalkSenderInput``. Published as ``KakaotalkInputSenderDetailsDto``."""

    admin_phone_no: str
    """A draft may omit it. 1 to 15 characters."""

    name: str
    """A draft may omit it. 1 to 512 characters."""

    top_level_category_code: str
    """Exactly 3 digits; a draft may omit it."""

    mid_level_category_code: str
    """Exactly 4 digits; a draft may omit it."""

    sub_level_category_code: str
    """Exactly 4 digits; a draft may omit it."""

    logo_image: str | Unset = UNSET
    """JPEG or PNG, up to 5MB."""

    __wire__ = (  # fmt: skip
        ('admin_phone_no', 'adminPhoneNo', ('limited', 'str', (('minLength', 1), ('maxLength', 15))), 'required', 'draft-optional'),
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 512))), 'required', 'draft-optional'),
        ('top_level_category_code', 'topLevelCategoryCode', 'str', 'required', 'draft-optional'),
        ('mid_level_category_code', 'midLevelCategoryCode', 'str', 'required', 'draft-optional'),
        ('sub_level_category_code', 'subLevelCategoryCode', 'str', 'required', 'draft-optional'),
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
