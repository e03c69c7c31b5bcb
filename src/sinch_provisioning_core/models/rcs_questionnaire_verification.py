from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_answers import RcsQuestionnaireVerificationAnswers
    from .rcs_questionnaire_verification_questions import RcsQuestionnaireVerificationQuestions


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireVerification(Model):
    """Published as ``RcsSenderDetailsQuestionnaireVerificationDto``."""

    questions: RcsQuestionnaireVerificationQuestions
    """Set by the service."""

    answers: RcsQuestionnaireVerificationAnswers
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("questions", "questions", ("model", "RcsQuestionnaireVerificationQuestions"), "required", "read-only"),
        ("answers", "answers", ("model", "RcsQuestionnaireVerificationAnswers"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireVerificationQuestions | Mapping[str, Any],
            answers: RcsQuestionnaireVerificationAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
