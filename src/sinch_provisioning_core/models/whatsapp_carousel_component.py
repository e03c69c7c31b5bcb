# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_card import WhatsAppCard


@model(init=False, kw_only=True)
class WhatsAppCarouselComponent(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetails`` and ``WhatsAppTemplateChangesDetails``. Published as
    ``WhatsappCarouselComponentDto``.
    """

    type: Literal["CAROUSEL"]
    cards: list[WhatsAppCard]

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'CAROUSEL'), 'required'),
        ('cards', 'cards', ('list', ('model', 'WhatsAppCard')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["CAROUSEL"],
            cards: Sequence[WhatsAppCard | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
