# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppPartialCardBodyComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialCard``. Published as ``WhatsappPartialCardBodyComponentDto``."""

    type: Literal["BODY"] | Unset = UNSET
    examples: list[str] | Unset = UNSET
    text: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BODY')),
        ('examples', 'examples', ('list', 'str')),
        ('text', 'text', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BODY"] | Unset = UNSET,
            examples: Sequence[str] | Unset = UNSET,
            text: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
