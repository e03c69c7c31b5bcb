from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from ..runtime.model import UnknownVariant
    from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput
    from .whatsapp_card_buttons_component_input import WhatsAppCardButtonsComponentInput
    from .whatsapp_card_header_component_input import WhatsAppCardHeaderComponentInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCardInput(Model):
    """Published as ``WhatsappInputCardDto``."""

    components: list[
        WhatsAppCardHeaderComponentInput
        | WhatsAppCardBodyComponentInput
        | WhatsAppCardButtonsComponentInput
        | UnknownVariant
    ]
    """Type unique across items; same components on every card; may be omitted in drafts. Each unique."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "components",
            "components",
            (
                "limited",
                (
                    "list",
                    (
                        "union",
                        (
                            "by",
                            "type",
                            (
                                (("HEADER",), ("model", "WhatsAppCardHeaderComponentInput")),
                                (("BODY",), ("model", "WhatsAppCardBodyComponentInput")),
                                (("BUTTONS",), ("model", "WhatsAppCardButtonsComponentInput")),
                            ),
                        ),
                        (
                            ("model", "WhatsAppCardHeaderComponentInput"),
                            ("model", "WhatsAppCardBodyComponentInput"),
                            ("model", "WhatsAppCardButtonsComponentInput"),
                        ),
                    ),
                ),
                (("uniqueItems", True),),
            ),
            "required",
            "draft-optional",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppCardHeaderComponentInput
                | Mapping[str, Any]
                | WhatsAppCardBodyComponentInput
                | WhatsAppCardButtonsComponentInput
            ],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
