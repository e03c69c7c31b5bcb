# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsQuestionnaireQuestionObject(Model):
    """``opt_in_description`` of ``RcsQuestionnaireGeneralQuestions``; ``trigger_description`` of
    ``RcsQuestionnaireGeneralQuestions``. Published as ``RcsSenderDetailsQuestionnaireQuestionObjectDto``.
    """

    question: str
    """Set by the service."""

    suggested_answers: list[str]
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('question', 'question', 'str', 'required', 'read-only'),
        ('suggested_answers', 'suggestedAnswers', ('list', 'str'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            question: str,
            suggested_answers: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
