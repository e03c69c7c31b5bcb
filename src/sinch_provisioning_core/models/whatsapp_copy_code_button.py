# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppCopyCodeButton(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponent``. Published as ``WhatsappCopyCodeButtonDto``."""

    type: Literal["COPY_CODE"]
    text: str | Unset = UNSET
    example: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'COPY_CODE'), 'required'),
        ('text', 'text', 'str'),
        ('example', 'example', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["COPY_CODE"],
            text: str | Unset = UNSET,
            example: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
