from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.model import UnknownVariant
    from .whatsapp_partial_card_body_component import WhatsAppPartialCardBodyComponent
    from .whatsapp_partial_card_buttons_component import WhatsAppPartialCardButtonsComponent
    from .whatsapp_partial_card_header_component import WhatsAppPartialCardHeaderComponent


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPartialCard(Model):
    """Published as ``WhatsappPartialCardDto``."""

    components: (
        list[
            WhatsAppPartialCardHeaderComponent
            | WhatsAppPartialCardBodyComponent
            | WhatsAppPartialCardButtonsComponent
            | UnknownVariant
        ]
        | Unset
    ) = UNSET
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
                            (("HEADER",), ("model", "WhatsAppPartialCardHeaderComponent")),
                            (("BODY",), ("model", "WhatsAppPartialCardBodyComponent")),
                            (("BUTTONS",), ("model", "WhatsAppPartialCardButtonsComponent")),
                        ),
                    ),
                    (
                        ("model", "WhatsAppPartialCardHeaderComponent"),
                        ("model", "WhatsAppPartialCardBodyComponent"),
                        ("model", "WhatsAppPartialCardButtonsComponent"),
                    ),
                ),
            ),
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            components: Sequence[
                WhatsAppPartialCardHeaderComponent
                | Mapping[str, Any]
                | WhatsAppPartialCardBodyComponent
                | WhatsAppPartialCardButtonsComponent
            ]
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
