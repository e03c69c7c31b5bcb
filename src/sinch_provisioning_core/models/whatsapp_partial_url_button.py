# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppPartialUrlButton(Model):
    """Item of ``buttons`` of ``WhatsAppPartialCardButtonsComponent`` and ``WhatsAppPartialButtonsComponent``.
    Published as ``WhatsappPartialUrlButtonDto``.
    """

    type: Literal["URL"] | Unset = UNSET
    text: str | Unset = UNSET
    url: str | Unset = UNSET
    example: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'URL')),
        ('text', 'text', 'str'),
        ('url', 'url', 'str'),
        ('example', 'example', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["URL"] | Unset = UNSET,
            text: str | Unset = UNSET,
            url: str | Unset = UNSET,
            example: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
