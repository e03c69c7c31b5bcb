# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsPrivateUsQuestionnaireBrandLegalForm(OpenStrEnum):
    """Goes with private ownership; optional at creation, mandatory before launch. Published as
    ``RcsPrivateUsQuestionnaireBrandLegalFormsEnum``.
    """

    CORPORATION = "CORPORATION"
    LIMITED_LIABILITY_COMPANY = "LIMITED_LIABILITY_COMPANY"
    PARTNERSHIP = "PARTNERSHIP"
    S_CORPORATION = "S_CORPORATION"
