# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_brand_campaign_update_questionnaire_us_answers_input import (
        RcsBrandCampaignUpdateQuestionnaireUSAnswersInput,
    )
    from .rcs_questionnaire_us_answers_update_input import RcsQuestionnaireUSAnswersUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireUSUpdateInput(Model):
    """``us`` of ``RcsQuestionnaireUpdateInput``. Published as ``RcsUpdateSenderDetailsQuestionnaireUSInputDto``."""

    answers: RcsBrandCampaignUpdateQuestionnaireUSAnswersInput | RcsQuestionnaireUSAnswersUpdateInput

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('union', ('fields', ('RcsBrandCampaignUpdateQuestionnaireUSAnswersInput', 'RcsQuestionnaireUSAnswersUpdateInput')), (('model', 'RcsBrandCampaignUpdateQuestionnaireUSAnswersInput'), ('model', 'RcsQuestionnaireUSAnswersUpdateInput'))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsBrandCampaignUpdateQuestionnaireUSAnswersInput
            | Mapping[str, Any]
            | RcsQuestionnaireUSAnswersUpdateInput,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
