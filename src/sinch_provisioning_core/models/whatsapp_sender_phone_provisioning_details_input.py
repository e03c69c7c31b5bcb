from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderPhoneProvisioningDetailsInput(Model):
    """Published as ``WhatsappInputSenderPhoneProvisioningDetailsDto``."""

    country_code: str
    phone_number: str
    """Excludes the country code. At most 32 characters."""

    display_name: str
    """1 to 128 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("country_code", "countryCode", "str", "required"),
        ("phone_number", "phoneNumber", ("limited", "str", (("maxLength", 32),)), "required"),
        ("display_name", "displayName", ("limited", "str", (("minLength", 1), ("maxLength", 128))), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country_code: str,
            phone_number: str,
            display_name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
