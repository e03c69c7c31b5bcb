# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_gb_answers_input import RcsQuestionnaireGBAnswersInput


@model(init=False, kw_only=True)
class RcsQuestionnaireGBInput(Model):
    """``gb`` of ``RcsQuestionnaireInput``. Published as ``RcsSenderDetailsQuestionnaireGBInputDto``."""

    answers: RcsQuestionnaireGBAnswersInput

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('model', 'RcsQuestionnaireGBAnswersInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsQuestionnaireGBAnswersInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
