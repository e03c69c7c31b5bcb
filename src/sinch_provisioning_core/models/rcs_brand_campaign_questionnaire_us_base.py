# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_non_us_private_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_non_us_public_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_private_brand_campaign_questionnaire_us_questions import (
        RcsUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_public_brand_campaign_questionnaire_us_questions import (
        RcsUsPublicBrandCampaignQuestionnaireUSQuestions,
    )


@model(init=False, kw_only=True)
class RcsBrandCampaignQuestionnaireUSBase(Model):
    """``us`` of ``RcsQuestionnaireBase``. Published as ``RcsBrandCampaignSenderDetailsQuestionnaireUSBaseDto``."""

    questions: (
        RcsUsPublicBrandCampaignQuestionnaireUSQuestions
        | RcsUsPrivateBrandCampaignQuestionnaireUSQuestions
        | RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions
        | RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions
    )
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('union', ('fields', ('RcsUsPublicBrandCampaignQuestionnaireUSQuestions', 'RcsUsPrivateBrandCampaignQuestionnaireUSQuestions', 'RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions', 'RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions')), (('model', 'RcsUsPublicBrandCampaignQuestionnaireUSQuestions'), ('model', 'RcsUsPrivateBrandCampaignQuestionnaireUSQuestions'), ('model', 'RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions'), ('model', 'RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions'))), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsUsPublicBrandCampaignQuestionnaireUSQuestions
            | Mapping[str, Any]
            | RcsUsPrivateBrandCampaignQuestionnaireUSQuestions
            | RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions
            | RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
