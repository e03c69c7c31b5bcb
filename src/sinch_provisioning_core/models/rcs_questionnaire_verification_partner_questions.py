from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireVerificationPartnerQuestions(Model):
    """Published as ``RcsSenderDetailsQuestionnaireVerificationPartnerQuestionsDto``."""

    company_name: RcsQuestionnaireQuestionObject
    """Set by the service."""

    contact_name: RcsQuestionnaireQuestionObject
    """Set by the service."""

    contact_email_address: RcsQuestionnaireQuestionObject
    """Set by the service."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("company_name", "companyName", ("model", "RcsQuestionnaireQuestionObject"), "required", "read-only"),
        ("contact_name", "contactName", ("model", "RcsQuestionnaireQuestionObject"), "required", "read-only"),
        (
            "contact_email_address",
            "contactEmailAddress",
            ("model", "RcsQuestionnaireQuestionObject"),
            "required",
            "read-only",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            contact_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            contact_email_address: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
