from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_bid_strategy import WhatsAppBidStrategy


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateDetailsOptimization(Model):
    """Published as ``WhatsappTemplateDetailsOptimizationDto``."""

    bid_amount: float
    """Price cap per 1000 deliveries in the WABA currency's smallest unit."""

    bid_strategy: WhatsAppBidStrategy
    bid_country_multiplier_overrides: dict[str, str] | Unset = UNSET
    """Keys are ISO alpha-2 countries; decimal strings 0.0 to 10.0; 1.0 when absent."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("bid_amount", "bidAmount", "float", "required"),
        ("bid_strategy", "bidStrategy", ("enum", "WhatsAppBidStrategy"), "required"),
        ("bid_country_multiplier_overrides", "bidCountryMultiplierOverrides", ("map", "str")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bid_amount: float,
            bid_strategy: WhatsAppBidStrategy | str,
            bid_country_multiplier_overrides: Mapping[str, str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
