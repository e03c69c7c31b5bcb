from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_answers_input import RcsQuestionnaireVerificationAnswersInput
    from .rcs_us_questionnaire_verification_answers_input import RcsUsQuestionnaireVerificationAnswersInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireVerificationInput(Model):
    """Published as ``RcsSenderDetailsQuestionnaireVerificationInputDto``."""

    answers: RcsUsQuestionnaireVerificationAnswersInput | RcsQuestionnaireVerificationAnswersInput
    """Phone also needed at launch when the v2 US questionnaire applies."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "answers",
            "answers",
            (
                "union",
                ("fields", ("RcsUsQuestionnaireVerificationAnswersInput", "RcsQuestionnaireVerificationAnswersInput")),
                (
                    ("model", "RcsUsQuestionnaireVerificationAnswersInput"),
                    ("model", "RcsQuestionnaireVerificationAnswersInput"),
                ),
            ),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsUsQuestionnaireVerificationAnswersInput
            | Mapping[str, Any]
            | RcsQuestionnaireVerificationAnswersInput,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
