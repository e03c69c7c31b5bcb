# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@model(init=False, kw_only=True)
class RcsQuestionnaireGBQuestions(Model):
    """``questions`` of ``RcsQuestionnaireGB`` and ``RcsQuestionnaireGBBase``. Published as
    ``RcsSenderDetailsQuestionnaireGBQuestionsDto``.
    """

    brand_industry: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    company_legal_name: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    company_registration_number: RcsQuestionnaireQuestionObject
    """Set by the service."""

    full_company_address: RcsQuestionnaireQuestionObject
    """Set by the service."""

    messages_volume: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    messages_frequency: RcsQuestionnaireQuestionObject
    """Set by the service."""

    campaign_length: RcsQuestionnaireQuestionObject
    """Set by the service. Deprecated."""

    __wire__ = (  # fmt: skip
        ('brand_industry', 'brandIndustry', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('company_legal_name', 'companyLegalName', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('company_registration_number', 'companyRegistrationNumber', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('full_company_address', 'fullCompanyAddress', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('messages_volume', 'messagesVolume', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('messages_frequency', 'messagesFrequency', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('campaign_length', 'campaignLength', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'deprecated', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            brand_industry: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            company_legal_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            company_registration_number: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            full_company_address: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            messages_volume: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            messages_frequency: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            campaign_length: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
