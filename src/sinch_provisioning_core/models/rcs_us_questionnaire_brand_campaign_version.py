# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsUsQuestionnaireBrandCampaignVersion(OpenStrEnum):
    """Parameter ``us_questionnaire_brand_campaign_version`` of ``rcs.questionnaire.get_questions``. Published as
    ``RcsUsQuestionnaireBrandCampaignVersionsEnum``.
    """

    NON_US_PRIVATE = "NON_US_PRIVATE"
    NON_US_PUBLIC = "NON_US_PUBLIC"
    US_PRIVATE = "US_PRIVATE"
    US_PUBLIC = "US_PUBLIC"
