# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_brand_campaign_questionnaire_us_answers import RcsBrandCampaignQuestionnaireUSAnswers
    from .rcs_default_questionnaire_us_questions import RcsDefaultQuestionnaireUSQuestions


@model(init=False, kw_only=True)
class RcsDefaultQuestionnaireUS(Model):
    """``us`` of ``RcsQuestionnaire``. Published as ``RcsDefaultSenderDetailsQuestionnaireUSDto``."""

    questions: RcsDefaultQuestionnaireUSQuestions
    """Set by the service."""

    answers: RcsBrandCampaignQuestionnaireUSAnswers

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsDefaultQuestionnaireUSQuestions'), 'required', 'read-only'),
        ('answers', 'answers', ('model', 'RcsBrandCampaignQuestionnaireUSAnswers'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsDefaultQuestionnaireUSQuestions | Mapping[str, Any],
            answers: RcsBrandCampaignQuestionnaireUSAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
