# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_fr_answers_update_input import RcsQuestionnaireFRAnswersUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireFRUpdateInput(Model):
    """``fr`` of ``RcsQuestionnaireUpdateInput``. Published as ``RcsUpdateSenderDetailsQuestionnaireFRInputDto``."""

    answers: RcsQuestionnaireFRAnswersUpdateInput

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('model', 'RcsQuestionnaireFRAnswersUpdateInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsQuestionnaireFRAnswersUpdateInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
