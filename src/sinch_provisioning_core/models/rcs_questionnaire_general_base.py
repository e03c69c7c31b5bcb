# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_general_questions import RcsQuestionnaireGeneralQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireGeneralBase(Model):
    """``general`` of ``RcsQuestionnaireBase``. Published as ``RcsSenderDetailsQuestionnaireGeneralBaseDto``."""

    questions: RcsQuestionnaireGeneralQuestions
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireGeneralQuestions'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireGeneralQuestions | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
