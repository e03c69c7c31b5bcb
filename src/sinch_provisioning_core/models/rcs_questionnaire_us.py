# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_us_answers import RcsQuestionnaireUSAnswers
    from .rcs_questionnaire_us_questions import RcsQuestionnaireUSQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireUS(Model):
    """Legacy, to be removed; successor is BrandCampaignSenderDetailsQuestionnaireUSDto. Published as
    ``RcsSenderDetailsQuestionnaireUSDto``.
    """

    questions: RcsQuestionnaireUSQuestions
    """Set by the service."""

    answers: RcsQuestionnaireUSAnswers

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireUSQuestions'), 'required', 'read-only'),
        ('answers', 'answers', ('model', 'RcsQuestionnaireUSAnswers'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireUSQuestions | Mapping[str, Any],
            answers: RcsQuestionnaireUSAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
