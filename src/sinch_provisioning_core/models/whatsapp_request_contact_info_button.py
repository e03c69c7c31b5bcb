# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppRequestContactInfoButton(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponent``. Published as ``WhatsappRequestContactInfoButtonDto``."""

    type: Literal["REQUEST_CONTACT_INFO"]
    text: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'REQUEST_CONTACT_INFO'), 'required'),
        ('text', 'text', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["REQUEST_CONTACT_INFO"],
            text: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
