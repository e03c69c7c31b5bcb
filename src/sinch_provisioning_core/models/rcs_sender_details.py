# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire import RcsQuestionnaire
    from .rcs_sender_details_brand import RcsSenderDetailsBrand
    from .whatsapp_country_code import WhatsAppCountryCode as RcsCountryCode


@model(init=False, kw_only=True)
class RcsSenderDetails(Model):
    """``details`` of ``RcsSender``. Published as ``RcsSenderDetailsDto``."""

    questionnaire: RcsQuestionnaire
    """Content depends on suppliers and operators and can change."""

    brand: RcsSenderDetailsBrand | Unset = UNSET
    callback_url: str | Unset = UNSET
    """Replaced by webhooks for sender updates. Deprecated."""

    test_numbers: list[str] | Unset = UNSET
    """Per agent at most 20 tester requests daily and 200 overall."""

    countries: list[RcsCountryCode] | Unset = UNSET
    """ISO 3166 two-letter codes of the launch countries."""

    __wire__ = (  # fmt: skip
        ('questionnaire', 'questionnaire', ('model', 'RcsQuestionnaire'), 'required'),
        ('brand', 'brand', ('model', 'RcsSenderDetailsBrand')),
        ('callback_url', 'callbackUrl', 'str', 'deprecated'),
        ('test_numbers', 'testNumbers', ('list', 'str')),
        ('countries', 'countries', ('list', ('enum', 'RcsCountryCode'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questionnaire: RcsQuestionnaire | Mapping[str, Any],
            brand: RcsSenderDetailsBrand | Mapping[str, Any] | Unset = UNSET,
            callback_url: str | Unset = UNSET,
            test_numbers: Sequence[str] | Unset = UNSET,
            countries: Sequence[RcsCountryCode | str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
