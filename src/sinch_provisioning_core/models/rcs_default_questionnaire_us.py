from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_brand_campaign_questionnaire_us_answers import RcsBrandCampaignQuestionnaireUSAnswers
    from .rcs_default_questionnaire_us_questions import RcsDefaultQuestionnaireUSQuestions


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsDefaultQuestionnaireUS(Model):
    """Published as ``RcsDefaultSenderDetailsQuestionnaireUSDto``."""

    questions: RcsDefaultQuestionnaireUSQuestions
    """Set by the service."""

    answers: RcsBrandCampaignQuestionnaireUSAnswers
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("questions", "questions", ("model", "RcsDefaultQuestionnaireUSQuestions"), "required", "read-only"),
        ("answers", "answers", ("model", "RcsBrandCampaignQuestionnaireUSAnswers"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsDefaultQuestionnaireUSQuestions | Mapping[str, Any],
            answers: RcsBrandCampaignQuestionnaireUSAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
