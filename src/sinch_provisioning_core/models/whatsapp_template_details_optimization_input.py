# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppTemplateDetailsOptimizationInput(Model):
    """``optimization`` of ``WhatsAppTemplateDetailsInput``. Published as
    ``WhatsappInputTemplateDetailsOptimization``.
    """

    bid_amount: float
    """Highest bid per 1000 deliveries, in the WABA currency's smallest unit. At least 0."""

    bid_strategy: Literal["LOWEST_COST_WITH_BID_CAP"]
    bid_country_multiplier_overrides: dict[str, str] | Unset = UNSET
    """Keys are ISO 3166-1 alpha-2; decimal strings from 0.0 to 10.0; 1.0 when omitted."""

    __wire__ = (  # fmt: skip
        ('bid_amount', 'bidAmount', ('limited', 'float', (('minimum', 0),)), 'required'),
        ('bid_strategy', 'bidStrategy', ('const', 'LOWEST_COST_WITH_BID_CAP'), 'required'),
        ('bid_country_multiplier_overrides', 'bidCountryMultiplierOverrides', ('map', 'str')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bid_amount: float,
            bid_strategy: Literal["LOWEST_COST_WITH_BID_CAP"],
            bid_country_multiplier_overrides: Mapping[str, str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
