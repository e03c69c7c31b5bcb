# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@model(init=False, kw_only=True)
class RcsQuestionnaireUSQuestions(Model):
    """Legacy, to be removed; successor is BrandCampaignSenderDetailsQuestionnaireUSQuestionsDto. Published as
    ``RcsSenderDetailsQuestionnaireUSQuestionsDto``.
    """

    company_legal_name: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory before launch. Set by the service."""

    ein: RcsQuestionnaireQuestionObject
    """Set by the service."""

    brand_industry: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory before launch. Set by the service."""

    full_company_address: RcsQuestionnaireQuestionObject
    """Set by the service."""

    sms_campaign: RcsQuestionnaireQuestionObject
    """Set by the service."""

    messages_volume: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory before launch. Set by the service."""

    __wire__ = (  # fmt: skip
        ('company_legal_name', 'companyLegalName', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('ein', 'ein', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('brand_industry', 'brandIndustry', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('full_company_address', 'fullCompanyAddress', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('sms_campaign', 'smsCampaign', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('messages_volume', 'messagesVolume', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_legal_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            ein: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            brand_industry: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            full_company_address: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            sms_campaign: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            messages_volume: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
