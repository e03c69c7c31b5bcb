# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@model(init=False, kw_only=True)
class RcsQuestionnaireFRQuestions(Model):
    """``questions`` of ``RcsQuestionnaireFR`` and ``RcsQuestionnaireFRBase``. Published as
    ``RcsSenderDetailsQuestionnaireFRQuestionsDto``.
    """

    full_company_address: RcsQuestionnaireQuestionObject
    """Set by the service."""

    siren: RcsQuestionnaireQuestionObject
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('full_company_address', 'fullCompanyAddress', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('siren', 'siren', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_company_address: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            siren: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
