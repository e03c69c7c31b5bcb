# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsUsQuestionnaireVersion(OpenStrEnum):
    """Parameter ``us_questionnaire_version`` of ``rcs.questionnaire.get_questions`` and ``rcs.senders.update``.
    Published as ``RcsUsQuestionnaireVersionsEnum``.
    """

    V1 = "v1"
    V2 = "v2"
