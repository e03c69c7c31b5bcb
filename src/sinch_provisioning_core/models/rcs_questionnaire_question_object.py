from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireQuestionObject(Model):
    """Published as ``RcsSenderDetailsQuestionnaireQuestionObjectDto``."""

    question: str
    """Set by the service."""

    suggested_answers: list[str]
    """Set by the service."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("question", "question", "str", "required", "read-only"),
        ("suggested_answers", "suggestedAnswers", ("list", "str"), "required", "read-only"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            question: str,
            suggested_answers: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
