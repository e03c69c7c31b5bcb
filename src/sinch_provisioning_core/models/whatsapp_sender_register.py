from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_sender_registration_method import WhatsAppSenderRegistrationMethod


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderRegister(Model):
    """Published as ``WhatsappSenderRegisterDto``."""

    id: str
    method: WhatsAppSenderRegistrationMethod
    accepted: str
    """ISO 8601 timestamp in UTC."""

    verification_code_sent: bool
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("method", "method", ("enum", "WhatsAppSenderRegistrationMethod"), "required"),
        ("accepted", "accepted", "str", "required"),
        ("verification_code_sent", "verificationCodeSent", "bool", "required"),
    )

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
