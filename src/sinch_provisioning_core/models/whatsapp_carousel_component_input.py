# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_card_input import WhatsAppCardInput


@model(init=False, kw_only=True)
class WhatsAppCarouselComponentInput(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetailsInput`` and ``WhatsAppTemplateDetailsUpdateInput``.
    Published as ``WhatsappInputCarouselComponentDto``.
    """

    type: Literal["CAROUSEL"]
    cards: list[WhatsAppCardInput]
    """All cards need the same components; may be omitted in drafts. 1 to 10 items."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'CAROUSEL'), 'required'),
        ('cards', 'cards', ('limited', ('list', ('model', 'WhatsAppCardInput')), (('minItems', 1), ('maxItems', 10))), 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["CAROUSEL"],
            cards: Sequence[WhatsAppCardInput | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
