# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_input import RcsQuestionnaireAnswerMetadataInput


@model(init=False, kw_only=True)
class RcsQuestionnaireGBAnswersInput(Model):
    """``answers`` of ``RcsQuestionnaireGBInput``. Published as ``RcsSenderDetailsQuestionnaireGBAnswersInputDto``."""

    brand_industry: str | Unset = UNSET
    """Optional at creation, mandatory before launch. At least 1 character."""

    company_legal_name: str | Unset = UNSET
    """Optional at creation, mandatory before launch. At least 1 character."""

    company_registration_number: str | Unset = UNSET
    """At least 1 character."""

    full_company_address: str | Unset = UNSET
    """At least 1 character."""

    full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    messages_volume: str | Unset = UNSET
    """Optional at creation, mandatory before launch. At least 1 character."""

    messages_frequency: str | Unset = UNSET
    """At least 1 character."""

    campaign_length: str | Unset = UNSET
    """At least 1 character. Deprecated."""

    __wire__ = (  # fmt: skip
        ('brand_industry', 'brandIndustry', ('limited', 'str', (('minLength', 1),))),
        ('company_legal_name', 'companyLegalName', ('limited', 'str', (('minLength', 1),))),
        ('company_registration_number', 'companyRegistrationNumber', ('limited', 'str', (('minLength', 1),))),
        ('full_company_address', 'fullCompanyAddress', ('limited', 'str', (('minLength', 1),))),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('model', 'RcsQuestionnaireAnswerMetadataInput')),
        ('messages_volume', 'messagesVolume', ('limited', 'str', (('minLength', 1),))),
        ('messages_frequency', 'messagesFrequency', ('limited', 'str', (('minLength', 1),))),
        ('campaign_length', 'campaignLength', ('limited', 'str', (('minLength', 1),)), 'deprecated'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            brand_industry: str | Unset = UNSET,
            company_legal_name: str | Unset = UNSET,
            company_registration_number: str | Unset = UNSET,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            messages_volume: str | Unset = UNSET,
            messages_frequency: str | Unset = UNSET,
            campaign_length: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
