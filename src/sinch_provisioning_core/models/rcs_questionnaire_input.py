# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_fr_input import RcsQuestionnaireFRInput
    from .rcs_questionnaire_gb_input import RcsQuestionnaireGBInput
    from .rcs_questionnaire_general_input import RcsQuestionnaireGeneralInput
    from .rcs_questionnaire_us_input import RcsQuestionnaireUSInput
    from .rcs_questionnaire_verification_input import RcsQuestionnaireVerificationInput


@model(init=False, kw_only=True)
class RcsQuestionnaireInput(Model):
    """``questionnaire`` of ``RcsSenderDetailsInput``. Published as ``RcsSenderDetailsQuestionnaireInputDto``."""

    general: RcsQuestionnaireGeneralInput | Unset = UNSET
    verification: RcsQuestionnaireVerificationInput | Unset = UNSET
    gb: RcsQuestionnaireGBInput | Unset = UNSET
    fr: RcsQuestionnaireFRInput | Unset = UNSET
    us: RcsQuestionnaireUSInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('general', 'general', ('model', 'RcsQuestionnaireGeneralInput')),
        ('verification', 'verification', ('model', 'RcsQuestionnaireVerificationInput')),
        ('gb', 'gb', ('model', 'RcsQuestionnaireGBInput')),
        ('fr', 'fr', ('model', 'RcsQuestionnaireFRInput')),
        ('us', 'us', ('model', 'RcsQuestionnaireUSInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            general: RcsQuestionnaireGeneralInput | Mapping[str, Any] | Unset = UNSET,
            verification: RcsQuestionnaireVerificationInput | Mapping[str, Any] | Unset = UNSET,
            gb: RcsQuestionnaireGBInput | Mapping[str, Any] | Unset = UNSET,
            fr: RcsQuestionnaireFRInput | Mapping[str, Any] | Unset = UNSET,
            us: RcsQuestionnaireUSInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
