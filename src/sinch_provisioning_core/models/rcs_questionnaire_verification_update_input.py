from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_answers_update_input import RcsQuestionnaireVerificationAnswersUpdateInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireVerificationUpdateInput(Model):
    """Published as ``RcsUpdateSenderDetailsQuestionnaireVerificationInputDto``."""

    answers: RcsQuestionnaireVerificationAnswersUpdateInput
    """Launch needs name, email, website; phone too with US questionnaire v2."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("answers", "answers", ("model", "RcsQuestionnaireVerificationAnswersUpdateInput"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsQuestionnaireVerificationAnswersUpdateInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
