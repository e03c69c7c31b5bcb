# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppTextHeaderComponent(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetails`` and ``WhatsAppTemplateChangesDetails``. Published as
    ``WhatsappTextHeaderComponentDto``.
    """

    type: Literal["HEADER"]
    format: Literal["TEXT"]
    text: str | Unset = UNSET
    example: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER'), 'required'),
        ('format', 'format', ('const', 'TEXT'), 'required'),
        ('text', 'text', 'str'),
        ('example', 'example', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: Literal["TEXT"],
            text: str | Unset = UNSET,
            example: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
