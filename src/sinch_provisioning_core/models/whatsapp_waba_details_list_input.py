from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppWabaDetailsListInput(Model):
    """Published as ``WhatsappWabaDetailsListInputDto``."""

    facebook_token: str
    """Long-lived user token."""

    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("facebook_token", "facebookToken", "str", "required", "secret"),
        ("business_manager", "businessManager", ("enum", "WhatsAppBusinessManagerInput")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            facebook_token: str,
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
