# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_sender_registration_method import WhatsAppSenderRegistrationMethod


@model(init=False, kw_only=True)
class WhatsAppSenderRegister(Model):
    """Answer of ``whatsapp.senders.register``. Published as ``WhatsappSenderRegisterDto``."""

    id: str
    method: WhatsAppSenderRegistrationMethod
    accepted: str
    """ISO 8601 timestamp in UTC."""

    verification_code_sent: bool

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('method', 'method', ('enum', 'WhatsAppSenderRegistrationMethod'), 'required'),
        ('accepted', 'accepted', 'str', 'required'),
        ('verification_code_sent', 'verificationCodeSent', 'bool', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            method: WhatsAppSenderRegistrationMethod | str,
            accepted: str,
            verification_code_sent: bool,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
