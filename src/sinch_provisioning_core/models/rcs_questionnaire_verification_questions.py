# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject
    from .rcs_questionnaire_verification_partner_questions import RcsQuestionnaireVerificationPartnerQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationQuestions(Model):
    """``questions`` of ``RcsQuestionnaireVerification`` and ``RcsQuestionnaireVerificationBase``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationQuestionsDto``.
    """

    name: RcsQuestionnaireQuestionObject
    """Set by the service."""

    email: RcsQuestionnaireQuestionObject
    """Set by the service."""

    title: RcsQuestionnaireQuestionObject
    """Set by the service."""

    website: RcsQuestionnaireQuestionObject
    """Set by the service."""

    phone: RcsQuestionnaireQuestionObject
    """Asks for an E.164 number. Set by the service."""

    partner: RcsQuestionnaireVerificationPartnerQuestions
    """Only reseller (ASP) accounts use it; others have it ignored. Set by the service."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('email', 'email', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('title', 'title', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('website', 'website', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('phone', 'phone', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('partner', 'partner', ('model', 'RcsQuestionnaireVerificationPartnerQuestions'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            email: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            title: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            website: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            phone: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            partner: RcsQuestionnaireVerificationPartnerQuestions | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
