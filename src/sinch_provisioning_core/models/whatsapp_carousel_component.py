from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_card import WhatsAppCard


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCarouselComponent(Model):
    """Published as ``WhatsappCarouselComponentDto``."""

    type: Literal["CAROUSEL"]
    cards: list[WhatsAppCard]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "CAROUSEL"), "required"),
        ("cards", "cards", ("list", ("model", "WhatsAppCard")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["CAROUSEL"],
            cards: Sequence[WhatsAppCard | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
