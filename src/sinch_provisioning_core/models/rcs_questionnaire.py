# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_brand_campaign_questionnaire_us import RcsBrandCampaignQuestionnaireUS
    from .rcs_default_questionnaire_us import RcsDefaultQuestionnaireUS
    from .rcs_questionnaire_fr import RcsQuestionnaireFR
    from .rcs_questionnaire_gb import RcsQuestionnaireGB
    from .rcs_questionnaire_general import RcsQuestionnaireGeneral
    from .rcs_questionnaire_us import RcsQuestionnaireUS
    from .rcs_questionnaire_verification import RcsQuestionnaireVerification


@model(init=False, kw_only=True)
class RcsQuestionnaire(Model):
    """``questionnaire`` of ``RcsSenderDetails``. Published as ``RcsSenderDetailsQuestionnaireDto``."""

    general: RcsQuestionnaireGeneral
    verification: RcsQuestionnaireVerification
    gb: RcsQuestionnaireGB | Unset = UNSET
    fr: RcsQuestionnaireFR | Unset = UNSET
    us: RcsBrandCampaignQuestionnaireUS | RcsDefaultQuestionnaireUS | RcsQuestionnaireUS | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('general', 'general', ('model', 'RcsQuestionnaireGeneral'), 'required'),
        ('verification', 'verification', ('model', 'RcsQuestionnaireVerification'), 'required'),
        ('gb', 'gb', ('model', 'RcsQuestionnaireGB')),
        ('fr', 'fr', ('model', 'RcsQuestionnaireFR')),
        ('us', 'us', ('union', ('fields', ('RcsBrandCampaignQuestionnaireUS', 'RcsDefaultQuestionnaireUS', 'RcsQuestionnaireUS')), (('model', 'RcsBrandCampaignQuestionnaireUS'), ('model', 'RcsDefaultQuestionnaireUS'), ('model', 'RcsQuestionnaireUS')))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            general: RcsQuestionnaireGeneral | Mapping[str, Any],
            verification: RcsQuestionnaireVerification | Mapping[str, Any],
            gb: RcsQuestionnaireGB | Mapping[str, Any] | Unset = UNSET,
            fr: RcsQuestionnaireFR | Mapping[str, Any] | Unset = UNSET,
            us: RcsBrandCampaignQuestionnaireUS
            | Mapping[str, Any]
            | RcsDefaultQuestionnaireUS
            | RcsQuestionnaireUS
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
