# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_sender_registration_method_input import WhatsAppSenderRegistrationMethodInput


@model(init=False, kw_only=True)
class WhatsAppSenderRegisterInput(Model):
    """Body of ``whatsapp.senders.register``. Published as ``WhatsappSenderInputRegisterDto``."""

    method: WhatsAppSenderRegistrationMethodInput

    __wire__ = (  # fmt: skip
        ('method', 'method', ('enum', 'WhatsAppSenderRegistrationMethodInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            method: WhatsAppSenderRegistrationMethodInput | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
