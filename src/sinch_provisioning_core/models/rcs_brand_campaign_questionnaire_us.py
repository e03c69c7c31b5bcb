from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_brand_campaign_questionnaire_us_answers import RcsBrandCampaignQuestionnaireUSAnswers
    from .rcs_non_us_private_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_non_us_public_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_private_brand_campaign_questionnaire_us_questions import (
        RcsUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_public_brand_campaign_questionnaire_us_questions import (
        RcsUsPublicBrandCampaignQuestionnaireUSQuestions,
    )


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsBrandCampaignQuestionnaireUS(Model):
    """Published as ``RcsBrandCampaignSenderDetailsQuestionnaireUSDto``."""

    questions: (
        RcsUsPublicBrandCampaignQuestionnaireUSQuestions
        | RcsUsPrivateBrandCampaignQuestionnaireUSQuestions
        | RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions
        | RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions
    )
    """Set by the service."""

    answers: RcsBrandCampaignQuestionnaireUSAnswers
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "questions",
            "questions",
            (
                "union",
                (
                    "fields",
                    (
                        "RcsUsPublicBrandCampaignQuestionnaireUSQuestions",
                        "RcsUsPrivateBrandCampaignQuestionnaireUSQuestions",
                        "RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions",
                        "RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions",
                    ),
                ),
                (
                    ("model", "RcsUsPublicBrandCampaignQuestionnaireUSQuestions"),
                    ("model", "RcsUsPrivateBrandCampaignQuestionnaireUSQuestions"),
                    ("model", "RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions"),
                    ("model", "RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions"),
                ),
            ),
            "required",
            "read-only",
        ),
        ("answers", "answers", ("model", "RcsBrandCampaignQuestionnaireUSAnswers"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsUsPublicBrandCampaignQuestionnaireUSQuestions
            | Mapping[str, Any]
            | RcsUsPrivateBrandCampaignQuestionnaireUSQuestions
            | RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions
            | RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions,
            answers: RcsBrandCampaignQuestionnaireUSAnswers | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
