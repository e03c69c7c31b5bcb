# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_us_questions import RcsQuestionnaireUSQuestions


@model(init=False, kw_only=True)
class RcsQuestionnaireUSBase(Model):
    """Deprecated variant; use the brand campaign base instead. Published as
    ``RcsSenderDetailsQuestionnaireUSBaseDto``.
    """

    questions: RcsQuestionnaireUSQuestions
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('questions', 'questions', ('model', 'RcsQuestionnaireUSQuestions'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            questions: RcsQuestionnaireUSQuestions | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
