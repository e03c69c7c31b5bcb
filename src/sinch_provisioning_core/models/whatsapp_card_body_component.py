# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppCardBodyComponent(Model):
    """Item of ``components`` of ``WhatsAppCard``. Published as ``WhatsappCardBodyComponentDto``."""

    type: Literal["BODY"]
    examples: list[str] | Unset = UNSET
    text: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BODY'), 'required'),
        ('examples', 'examples', ('list', 'str')),
        ('text', 'text', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BODY"],
            examples: Sequence[str] | Unset = UNSET,
            text: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
