# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppSenderPhoneProvisioningDetailsInput(Model):
    """``details`` of ``WhatsAppSenderPhoneProvisioningInput``. Published as
    ``WhatsappInputSenderPhoneProvisioningDetailsDto``.
    """

    country_code: str
    phone_number: str
    """Excludes the country code. At most 32 characters."""

    display_name: str
    """1 to 128 characters."""

    __wire__ = (  # fmt: skip
        ('country_code', 'countryCode', 'str', 'required'),
        ('phone_number', 'phoneNumber', ('limited', 'str', (('maxLength', 32),)), 'required'),
        ('display_name', 'displayName', ('limited', 'str', (('minLength', 1), ('maxLength', 128))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country_code: str,
            phone_number: str,
            display_name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
