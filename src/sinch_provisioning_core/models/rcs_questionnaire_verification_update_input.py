# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_answers_update_input import RcsQuestionnaireVerificationAnswersUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationUpdateInput(Model):
    """``verification`` of ``RcsQuestionnaireUpdateInput``. Published as
    ``RcsUpdateSenderDetailsQuestionnaireVerificationInputDto``.
    """

    answers: RcsQuestionnaireVerificationAnswersUpdateInput
    """Launch needs name, email, website; phone too with US questionnaire v2."""

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('model', 'RcsQuestionnaireVerificationAnswersUpdateInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsQuestionnaireVerificationAnswersUpdateInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
