# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_answers_input import RcsQuestionnaireVerificationAnswersInput
    from .rcs_us_questionnaire_verification_answers_input import RcsUsQuestionnaireVerificationAnswersInput


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationInput(Model):
    """``verification`` of ``RcsQuestionnaireInput``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationInputDto``.
    """

    answers: RcsUsQuestionnaireVerificationAnswersInput | RcsQuestionnaireVerificationAnswersInput
    """Phone also needed at launch when the v2 US questionnaire applies."""

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('union', ('fields', ('RcsUsQuestionnaireVerificationAnswersInput', 'RcsQuestionnaireVerificationAnswersInput')), (('model', 'RcsUsQuestionnaireVerificationAnswersInput'), ('model', 'RcsQuestionnaireVerificationAnswersInput'))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsUsQuestionnaireVerificationAnswersInput
            | Mapping[str, Any]
            | RcsQuestionnaireVerificationAnswersInput,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
