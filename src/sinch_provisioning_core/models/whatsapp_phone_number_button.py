from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPhoneNumberButton(Model):
    """Published as ``WhatsappPhoneNumberButtonDto``."""

    type: Literal["PHONE_NUMBER"]
    text: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "PHONE_NUMBER"), "required"),
        ("text", "text", "str"),
        ("phone_number", "phoneNumber", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["PHONE_NUMBER"],
            text: str | Unset = UNSET,
            phone_number: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
