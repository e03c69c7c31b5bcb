from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkSenderDetailsInput(Model):
    """Published as ``KakaotalkInputSenderDetailsDto``."""

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

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "admin_phone_no",
            "adminPhoneNo",
            ("limited", "str", (("minLength", 1), ("maxLength", 15))),
            "required",
            "draft-optional",
        ),
        ("name", "name", ("limited", "str", (("minLength", 1), ("maxLength", 512))), "required", "draft-optional"),
        ("top_level_category_code", "topLevelCategoryCode", "str", "required", "draft-optional"),
        ("mid_level_category_code", "midLevelCategoryCode", "str", "required", "draft-optional"),
        ("sub_level_category_code", "subLevelCategoryCode", "str", "required", "draft-optional"),
        ("logo_image", "logoImage", "str"),
    )

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
