from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_card_input import WhatsAppCardInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCarouselComponentInput(Model):
    """Published as ``WhatsappInputCarouselComponentDto``."""

    type: Literal["CAROUSEL"]
    cards: list[WhatsAppCardInput]
    """All cards need the same components; may be omitted in drafts. 1 to 10 items."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "CAROUSEL"), "required"),
        (
            "cards",
            "cards",
            ("limited", ("list", ("model", "WhatsAppCardInput")), (("minItems", 1), ("maxItems", 10))),
            "required",
            "draft-optional",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["CAROUSEL"],
            cards: Sequence[WhatsAppCardInput | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
