from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_sender_registration_method_input import WhatsAppSenderRegistrationMethodInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderRegisterInput(Model):
    """Published as ``WhatsappSenderInputRegisterDto``."""

    method: WhatsAppSenderRegistrationMethodInput
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("method", "method", ("enum", "WhatsAppSenderRegistrationMethodInput"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            method: WhatsAppSenderRegistrationMethodInput | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
