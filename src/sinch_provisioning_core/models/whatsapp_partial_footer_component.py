# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppPartialFooterComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialTemplateDetails``. Published as
    ``WhatsappPartialFooterComponentDto``.
    """

    type: Literal["FOOTER"] | Unset = UNSET
    text: str | Unset = UNSET
    code_expiration_minutes: int | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'FOOTER')),
        ('text', 'text', 'str'),
        ('code_expiration_minutes', 'codeExpirationMinutes', 'int'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["FOOTER"] | Unset = UNSET,
            text: str | Unset = UNSET,
            code_expiration_minutes: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
