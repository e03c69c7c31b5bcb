# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_answers import RcsQuestionnaireVerificationAnswers
    from .rcs_questionnaire_verification_questions import RcsQuestionnaireVerificationQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireVerification(Model):
    """``verification`` of ``RcsQuestionnaire``. Published as ``RcsSenderDetailsQuestionnaireVerificationDto``."""

    questions: RcsQuestionnaireVerificationQuestions
    """Set by the service."""

    answers: RcsQuestionnaireVerificationAnswers

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireVerificationQuestions'), 'required', 'read-only'),
        ('answers', 'answers', ('model', 'RcsQuestionnaireVerificationAnswers'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireVerificationQuestions | Mapping[str, Any],
            answers: RcsQuestionnaireVerificationAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
