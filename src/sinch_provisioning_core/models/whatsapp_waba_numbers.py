from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppWabaNumbers(Model):
    """Published as ``WhatsappWabaNumbersDto``."""

    id: str
    display_phone_number: str
    """E.164 format."""

    provisioned: bool
    """Tells whether the number can be used."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("display_phone_number", "displayPhoneNumber", "str", "required"),
        ("provisioned", "provisioned", "bool", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            display_phone_number: str,
            provisioned: bool,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
