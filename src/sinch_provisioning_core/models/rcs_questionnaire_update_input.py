# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_fr_update_input import RcsQuestionnaireFRUpdateInput
    from .rcs_questionnaire_gb_update_input import RcsQuestionnaireGBUpdateInput
    from .rcs_questionnaire_general_update_input import RcsQuestionnaireGeneralUpdateInput
    from .rcs_questionnaire_us_update_input import RcsQuestionnaireUSUpdateInput
    from .rcs_questionnaire_verification_update_input import RcsQuestionnaireVerificationUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireUpdateInput(Model):
    """``questionnaire`` of ``RcsSenderDetailsUpdateInput``. Published as
    ``RcsUpdateSenderDetailsQuestionnaireInputDto``.
    """

    general: RcsQuestionnaireGeneralUpdateInput | Unset = UNSET
    verification: RcsQuestionnaireVerificationUpdateInput | Unset = UNSET
    gb: RcsQuestionnaireGBUpdateInput | Unset = UNSET
    fr: RcsQuestionnaireFRUpdateInput | Unset = UNSET
    us: RcsQuestionnaireUSUpdateInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('general', 'general', ('model', 'RcsQuestionnaireGeneralUpdateInput')),
        ('verification', 'verification', ('model', 'RcsQuestionnaireVerificationUpdateInput')),
        ('gb', 'gb', ('model', 'RcsQuestionnaireGBUpdateInput')),
        ('fr', 'fr', ('model', 'RcsQuestionnaireFRUpdateInput')),
        ('us', 'us', ('model', 'RcsQuestionnaireUSUpdateInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            general: RcsQuestionnaireGeneralUpdateInput | Mapping[str, Any] | Unset = UNSET,
            verification: RcsQuestionnaireVerificationUpdateInput | Mapping[str, Any] | Unset = UNSET,
            gb: RcsQuestionnaireGBUpdateInput | Mapping[str, Any] | Unset = UNSET,
            fr: RcsQuestionnaireFRUpdateInput | Mapping[str, Any] | Unset = UNSET,
            us: RcsQuestionnaireUSUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
