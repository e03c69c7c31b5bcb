# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata import RcsQuestionnaireAnswerMetadata


@model(init=False, kw_only=True)
class RcsQuestionnaireUSAnswers(Model):
    """Legacy, to be removed; successor is BrandCampaignSenderDetailsQuestionnaireUSAnswersDto. Published as
    ``RcsSenderDetailsQuestionnaireUSAnswersDto``.
    """

    company_legal_name: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    ein: str | Unset = UNSET
    brand_industry: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    sms_campaign: str | Unset = UNSET
    messages_volume: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    __wire__ = (  # fmt: skip
        ('company_legal_name', 'companyLegalName', 'str'),
        ('ein', 'ein', 'str'),
        ('brand_industry', 'brandIndustry', 'str'),
        ('full_company_address', 'fullCompanyAddress', 'str'),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('model', 'RcsQuestionnaireAnswerMetadata')),
        ('sms_campaign', 'smsCampaign', 'str'),
        ('messages_volume', 'messagesVolume', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_legal_name: str | Unset = UNSET,
            ein: str | Unset = UNSET,
            brand_industry: str | Unset = UNSET,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            sms_campaign: str | Unset = UNSET,
            messages_volume: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
