# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_bid_strategy import WhatsAppBidStrategy


@model(init=False, kw_only=True)
class WhatsAppTemplateDetailsOptimization(Model):
    """``optimization`` of ``WhatsAppTemplateDetails``, ``WhatsAppTemplateChangesDetails`` and
    ``WhatsAppPartialTemplateDetails``. Published as ``WhatsappTemplateDetailsOptimizationDto``.
    """

    bid_amount: float
    """Price cap per 1000 deliveries in the WABA currency's smallest unit."""

    bid_strategy: WhatsAppBidStrategy
    bid_country_multiplier_overrides: dict[str, str] | Unset = UNSET
    """Keys are ISO alpha-2 countries; decimal strings 0.0 to 10.0; 1.0 when absent."""

    __wire__ = (  # fmt: skip
        ('bid_amount', 'bidAmount', 'float', 'required'),
        ('bid_strategy', 'bidStrategy', ('enum', 'WhatsAppBidStrategy'), 'required'),
        ('bid_country_multiplier_overrides', 'bidCountryMultiplierOverrides', ('map', 'str')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bid_amount: float,
            bid_strategy: WhatsAppBidStrategy | str,
            bid_country_multiplier_overrides: Mapping[str, str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
