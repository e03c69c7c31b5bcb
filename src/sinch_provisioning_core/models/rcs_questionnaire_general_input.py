# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_general_answers_input import RcsQuestionnaireGeneralAnswersInput


@model(init=False, kw_only=True)
class RcsQuestionnaireGeneralInput(Model):
    """``general`` of ``RcsQuestionnaireInput``. Published as ``RcsSenderDetailsQuestionnaireGeneralInputDto``."""

    answers: RcsQuestionnaireGeneralAnswersInput

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('model', 'RcsQuestionnaireGeneralAnswersInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsQuestionnaireGeneralAnswersInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
