# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_gb_answers import RcsQuestionnaireGBAnswers
    from .rcs_questionnaire_gb_questions import RcsQuestionnaireGBQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireGB(Model):
    """``gb`` of ``RcsQuestionnaire``. Published as ``RcsSenderDetailsQuestionnaireGBDto``."""

    questions: RcsQuestionnaireGBQuestions
    """Set by the service."""

    answers: RcsQuestionnaireGBAnswers

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireGBQuestions'), 'required', 'read-only'),
        ('answers', 'answers', ('model', 'RcsQuestionnaireGBAnswers'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireGBQuestions | Mapping[str, Any],
            answers: RcsQuestionnaireGBAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
