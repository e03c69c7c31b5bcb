from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_us_answers import RcsQuestionnaireUSAnswers
    from .rcs_questionnaire_us_questions import RcsQuestionnaireUSQuestions


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireUS(Model):
    """Legacy, to be removed; successor is BrandCampaignSenderDetailsQuestionnaireUSDto. Published as
    ``RcsSenderDetailsQuestionnaireUSDto``."""

    questions: RcsQuestionnaireUSQuestions
    """Set by the service."""

    answers: RcsQuestionnaireUSAnswers
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("questions", "questions", ("model", "RcsQuestionnaireUSQuestions"), "required", "read-only"),
        ("answers", "answers", ("model", "RcsQuestionnaireUSAnswers"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireUSQuestions | Mapping[str, Any],
            answers: RcsQuestionnaireUSAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
