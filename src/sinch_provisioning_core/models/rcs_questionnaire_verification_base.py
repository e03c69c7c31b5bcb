# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_questions import RcsQuestionnaireVerificationQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationBase(Model):
    """``verification`` of ``RcsQuestionnaireBase``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationBaseDto``.
    """

    questions: RcsQuestionnaireVerificationQuestions
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireVerificationQuestions'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireVerificationQuestions | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
