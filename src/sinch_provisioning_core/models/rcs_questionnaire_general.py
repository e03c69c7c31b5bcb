# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_general_answers import RcsQuestionnaireGeneralAnswers
    from .rcs_questionnaire_general_questions import RcsQuestionnaireGeneralQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireGeneral(Model):
    """``general`` of ``RcsQuestionnaire``. Published as ``RcsSenderDetailsQuestionnaireGeneralDto``."""

    questions: RcsQuestionnaireGeneralQuestions
    """Set by the service."""

    answers: RcsQuestionnaireGeneralAnswers

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireGeneralQuestions'), 'required', 'read-only'),
        ('answers', 'answers', ('model', 'RcsQuestionnaireGeneralAnswers'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireGeneralQuestions | Mapping[str, Any],
            answers: RcsQuestionnaireGeneralAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
