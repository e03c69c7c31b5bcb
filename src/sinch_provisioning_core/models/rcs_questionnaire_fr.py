# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_fr_answers import RcsQuestionnaireFRAnswers
    from .rcs_questionnaire_fr_questions import RcsQuestionnaireFRQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireFR(Model):
    """``fr`` of ``RcsQuestionnaire``. Published as ``RcsSenderDetailsQuestionnaireFRDto``."""

    questions: RcsQuestionnaireFRQuestions
    """Set by the service."""

    answers: RcsQuestionnaireFRAnswers

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireFRQuestions'), 'required', 'read-only'),
        ('answers', 'answers', ('model', 'RcsQuestionnaireFRAnswers'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireFRQuestions | Mapping[str, Any],
            answers: RcsQuestionnaireFRAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
