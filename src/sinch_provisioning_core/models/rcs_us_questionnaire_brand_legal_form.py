# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
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
