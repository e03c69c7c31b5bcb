# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_partial_card import WhatsAppPartialCard


@model(init=False, kw_only=True)
class WhatsAppPartialCarouselComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialTemplateDetails``. Published as
    ``WhatsappPartialCarouselComponentDto``.
    """

    type: Literal["CAROUSEL"] | Unset = UNSET
    cards: list[WhatsAppPartialCard] | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'CAROUSEL')),
        ('cards', 'cards', ('list', ('model', 'WhatsAppPartialCard'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["CAROUSEL"] | Unset = UNSET,
            cards: Sequence[WhatsAppPartialCard | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
