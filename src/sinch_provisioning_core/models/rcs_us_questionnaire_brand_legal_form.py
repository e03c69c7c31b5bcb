# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsUsQuestionnaireBrandLegalForm(OpenStrEnum):
    """``legal_form`` of ``RcsBrandCampaignQuestionnaireUSAnswers`` and
    ``RcsBrandCampaignUpdateQuestionnaireUSAnswersInput``. Published as
    ``RcsUsQuestionnaireBrandLegalFormsEnum``.
    """

    CORPORATION = "CORPORATION"
    LIMITED_LIABILITY_COMPANY = "LIMITED_LIABILITY_COMPANY"
    PARTNERSHIP = "PARTNERSHIP"
    S_CORPORATION = "S_CORPORATION"
