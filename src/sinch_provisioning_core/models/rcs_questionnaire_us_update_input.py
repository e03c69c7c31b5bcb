from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_brand_campaign_update_questionnaire_us_answers_input import (
        RcsBrandCampaignUpdateQuestionnaireUSAnswersInput,
    )
    from .rcs_questionnaire_us_answers_update_input import RcsQuestionnaireUSAnswersUpdateInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireUSUpdateInput(Model):
    """Published as ``RcsUpdateSenderDetailsQuestionnaireUSInputDto``."""

    answers: RcsBrandCampaignUpdateQuestionnaireUSAnswersInput | RcsQuestionnaireUSAnswersUpdateInput
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "answers",
            "answers",
            (
                "union",
                (
                    "fields",
                    ("RcsBrandCampaignUpdateQuestionnaireUSAnswersInput", "RcsQuestionnaireUSAnswersUpdateInput"),
                ),
                (
                    ("model", "RcsBrandCampaignUpdateQuestionnaireUSAnswersInput"),
                    ("model", "RcsQuestionnaireUSAnswersUpdateInput"),
                ),
            ),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsBrandCampaignUpdateQuestionnaireUSAnswersInput
            | Mapping[str, Any]
            | RcsQuestionnaireUSAnswersUpdateInput,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
