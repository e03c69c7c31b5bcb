from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from ..runtime.model import UnknownVariant
    from .whatsapp_card_body_component import WhatsAppCardBodyComponent
    from .whatsapp_card_buttons_component import WhatsAppCardButtonsComponent
    from .whatsapp_card_header_component import WhatsAppCardHeaderComponent


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCard(Model):
    """Published as ``WhatsappCardDto``."""

    components: list[
        WhatsAppCardHeaderComponent | WhatsAppCardBodyComponent | WhatsAppCardButtonsComponent | UnknownVariant
    ]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "components",
            "components",
            (
                "list",
                (
                    "union",
                    (
                        "by",
                        "type",
                        (
                            (("HEADER",), ("model", "WhatsAppCardHeaderComponent")),
                            (("BODY",), ("model", "WhatsAppCardBodyComponent")),
                            (("BUTTONS",), ("model", "WhatsAppCardButtonsComponent")),
                        ),
                    ),
                    (
                        ("model", "WhatsAppCardHeaderComponent"),
                        ("model", "WhatsAppCardBodyComponent"),
                        ("model", "WhatsAppCardButtonsComponent"),
                    ),
                ),
            ),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppCardHeaderComponent
                | Mapping[str, Any]
                | WhatsAppCardBodyComponent
                | WhatsAppCardButtonsComponent
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
