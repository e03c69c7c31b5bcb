# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppWabaNumbers(Model):
    """Item of ``numbers`` of ``WhatsAppWabaDetails``. Published as ``WhatsappWabaNumbersDto``."""

    id: str
    display_phone_number: str
    """E.164 format."""

    provisioned: bool
    """Tells whether the number can be used."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('display_phone_number', 'displayPhoneNumber', 'str', 'required'),
        ('provisioned', 'provisioned', 'bool', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            display_phone_number: str,
            provisioned: bool,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
