# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppCopyCodeButtonInput(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponentInput``. Published as ``WhatsappCopyCodeButtonInputDto``."""

    type: Literal["COPY_CODE"]
    example: str
    """1 to 20 characters."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'COPY_CODE'), 'required'),
        ('example', 'example', ('limited', 'str', (('minLength', 1), ('maxLength', 20))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["COPY_CODE"],
            example: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
