# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationPartnerQuestions(Model):
    """``partner`` of ``RcsQuestionnaireVerificationQuestions``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationPartnerQuestionsDto``.
    """

    company_name: RcsQuestionnaireQuestionObject
    """Set by the service."""

    contact_name: RcsQuestionnaireQuestionObject
    """Set by the service."""

    contact_email_address: RcsQuestionnaireQuestionObject
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('company_name', 'companyName', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('contact_name', 'contactName', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('contact_email_address', 'contactEmailAddress', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            contact_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            contact_email_address: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
