# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsSenderUseCaseInput(OpenStrEnum):
    """Parameter ``use_case`` of ``rcs.questionnaire.get_questions``. Published as ``RcsInputSenderUseCasesEnum``."""

    MULTIUSE = "MULTIUSE"
    OTP = "OTP"
    PROMOTIONAL = "PROMOTIONAL"
    TRANSACTIONAL = "TRANSACTIONAL"
