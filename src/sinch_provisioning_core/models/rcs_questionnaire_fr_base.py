from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_fr_questions import RcsQuestionnaireFRQuestions


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireFRBase(Model):
    """Published as ``RcsSenderDetailsQuestionnaireFRBaseDto``."""

    questions: RcsQuestionnaireFRQuestions
    """Set by the service."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("questions", "questions", ("model", "RcsQuestionnaireFRQuestions"), "required", "read-only"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireFRQuestions | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
