# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_gb_answers_update_input import RcsQuestionnaireGBAnswersUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireGBUpdateInput(Model):
    """``gb`` of ``RcsQuestionnaireUpdateInput``. Published as ``RcsUpdateSenderDetailsQuestionnaireGBInputDto``."""

    answers: RcsQuestionnaireGBAnswersUpdateInput

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('model', 'RcsQuestionnaireGBAnswersUpdateInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsQuestionnaireGBAnswersUpdateInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
