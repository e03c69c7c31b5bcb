from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_general_answers_update_input import RcsQuestionnaireGeneralAnswersUpdateInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireGeneralUpdateInput(Model):
    """Published as ``RcsUpdateSenderDetailsQuestionnaireGeneralInputDto``."""

    answers: RcsQuestionnaireGeneralAnswersUpdateInput
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("answers", "answers", ("model", "RcsQuestionnaireGeneralAnswersUpdateInput"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsQuestionnaireGeneralAnswersUpdateInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
