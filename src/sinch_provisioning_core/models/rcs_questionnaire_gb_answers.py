# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata import RcsQuestionnaireAnswerMetadata


@model(init=False, kw_only=True)
class RcsQuestionnaireGBAnswers(Model):
    """``answers`` of ``RcsQuestionnaireGB``. Published as ``RcsSenderDetailsQuestionnaireGBAnswersDto``."""

    brand_industry: str | Unset = UNSET
    """Optional at creation, mandatory at launch."""

    company_legal_name: str | Unset = UNSET
    """Optional at creation, mandatory at launch."""

    company_registration_number: str | Unset = UNSET
    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    messages_volume: str | Unset = UNSET
    """Optional at creation, mandatory at launch."""

    messages_frequency: str | Unset = UNSET
    campaign_length: str | Unset = UNSET
    """Deprecated."""

    __wire__ = (  # fmt: skip
        ('brand_industry', 'brandIndustry', 'str'),
        ('company_legal_name', 'companyLegalName', 'str'),
        ('company_registration_number', 'companyRegistrationNumber', 'str'),
        ('full_company_address', 'fullCompanyAddress', 'str'),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('model', 'RcsQuestionnaireAnswerMetadata')),
        ('messages_volume', 'messagesVolume', 'str'),
        ('messages_frequency', 'messagesFrequency', 'str'),
        ('campaign_length', 'campaignLength', 'str', 'deprecated'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            brand_industry: str | Unset = UNSET,
            company_legal_name: str | Unset = UNSET,
            company_registration_number: str | Unset = UNSET,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            messages_volume: str | Unset = UNSET,
            messages_frequency: str | Unset = UNSET,
            campaign_length: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
