from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_partial_card import WhatsAppPartialCard


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPartialCarouselComponent(Model):
    """Published as ``WhatsappPartialCarouselComponentDto``."""

    type: Literal["CAROUSEL"] | Unset = UNSET
    cards: list[WhatsAppPartialCard] | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "CAROUSEL")),
        ("cards", "cards", ("list", ("model", "WhatsAppPartialCard"))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["CAROUSEL"] | Unset = UNSET,
            cards: Sequence[WhatsAppPartialCard | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
