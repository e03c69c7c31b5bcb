from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireFRQuestions(Model):
    """Published as ``RcsSenderDetailsQuestionnaireFRQuestionsDto``."""

    full_company_address: RcsQuestionnaireQuestionObject
    """Set by the service."""

    siren: RcsQuestionnaireQuestionObject
    """Set by the service."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "full_company_address",
            "fullCompanyAddress",
            ("model", "RcsQuestionnaireQuestionObject"),
            "required",
            "read-only",
        ),
        ("siren", "siren", ("model", "RcsQuestionnaireQuestionObject"), "required", "read-only"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_company_address: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            siren: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
