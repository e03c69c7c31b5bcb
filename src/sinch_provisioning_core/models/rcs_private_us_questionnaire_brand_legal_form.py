# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class RcsPrivateUsQuestionnaireBrandLegalForm(OpenStrEnum):
    """Goes with private ownership; optional at creation, mandatory before launch. Published as
    ``RcsPrivateUsQuestionnaireBrandLegalFormsEnum``.
    """

    CORPORATION = "CORPORATION"
    LIMITED_LIABILITY_COMPANY = "LIMITED_LIABILITY_COMPANY"
    PARTNERSHIP = "PARTNERSHIP"
    S_CORPORATION = "S_CORPORATION"
