# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_brand_campaign_questionnaire_us_base import RcsBrandCampaignQuestionnaireUSBase
    from .rcs_questionnaire_fr_base import RcsQuestionnaireFRBase
    from .rcs_questionnaire_gb_base import RcsQuestionnaireGBBase
    from .rcs_questionnaire_general_base import RcsQuestionnaireGeneralBase
    from .rcs_questionnaire_us_base import RcsQuestionnaireUSBase
    from .rcs_questionnaire_verification_base import RcsQuestionnaireVerificationBase


@model(init=False, kw_only=True)
class RcsQuestionnaireBase(Model):
    """Answer of ``rcs.questionnaire.get_questions``. Published as ``RcsSenderDetailsQuestionnaireBaseDto``."""

    general: RcsQuestionnaireGeneralBase
    verification: RcsQuestionnaireVerificationBase
    gb: RcsQuestionnaireGBBase | Unset = UNSET
    fr: RcsQuestionnaireFRBase | Unset = UNSET
    us: RcsBrandCampaignQuestionnaireUSBase | RcsQuestionnaireUSBase | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('general', 'general', ('model', 'RcsQuestionnaireGeneralBase'), 'required'),
        ('verification', 'verification', ('model', 'RcsQuestionnaireVerificationBase'), 'required'),
        ('gb', 'gb', ('model', 'RcsQuestionnaireGBBase')),
        ('fr', 'fr', ('model', 'RcsQuestionnaireFRBase')),
        ('us', 'us', ('union', ('fields', ('RcsBrandCampaignQuestionnaireUSBase', 'RcsQuestionnaireUSBase')), (('model', 'RcsBrandCampaignQuestionnaireUSBase'), ('model', 'RcsQuestionnaireUSBase')))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            general: RcsQuestionnaireGeneralBase | Mapping[str, Any],
            verification: RcsQuestionnaireVerificationBase | Mapping[str, Any],
            gb: RcsQuestionnaireGBBase | Mapping[str, Any] | Unset = UNSET,
            fr: RcsQuestionnaireFRBase | Mapping[str, Any] | Unset = UNSET,
            us: RcsBrandCampaignQuestionnaireUSBase | Mapping[str, Any] | RcsQuestionnaireUSBase | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
