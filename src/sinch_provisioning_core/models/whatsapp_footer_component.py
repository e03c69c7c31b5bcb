# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppFooterComponent(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetails`` and ``WhatsAppTemplateChangesDetails``. Published as
    ``WhatsappFooterComponentDto``.
    """

    type: Literal["FOOTER"]
    text: str | Unset = UNSET
    code_expiration_minutes: int | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'FOOTER'), 'required'),
        ('text', 'text', 'str'),
        ('code_expiration_minutes', 'codeExpirationMinutes', 'int'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["FOOTER"],
            text: str | Unset = UNSET,
            code_expiration_minutes: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
