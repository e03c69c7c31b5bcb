from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_us_questions import RcsQuestionnaireUSQuestions


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireUSBase(Model):
    """Deprecated variant; use the brand campaign base instead. Published as
    ``RcsSenderDetailsQuestionnaireUSBaseDto``."""

    questions: RcsQuestionnaireUSQuestions
    """Set by the service."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("questions", "questions", ("model", "RcsQuestionnaireUSQuestions"), "required", "read-only"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireUSQuestions | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
