# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata import RcsQuestionnaireAnswerMetadata


@model(init=False, kw_only=True)
class RcsQuestionnaireGeneralAnswers(Model):
    """``answers`` of ``RcsQuestionnaireGeneral``. Published as ``RcsSenderDetailsQuestionnaireGeneralAnswersDto``."""

    opt_in_description: str | Unset = UNSET
    opt_in_description_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    trigger_description: str | Unset = UNSET
    trigger_description_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    interactions_description: str | Unset = UNSET
    interactions_description_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    opt_out_description: str | Unset = UNSET
    opt_out_description_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    video_uris: list[str] | Unset = UNSET
    """Must be publicly reachable; used for review only."""

    screenshot_uris: list[str] | Unset = UNSET
    """Must be publicly reachable; used for review only."""

    __wire__ = (  # fmt: skip
        ('opt_in_description', 'optInDescription', 'str'),
        ('opt_in_description_metadata', 'optInDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadata')),
        ('trigger_description', 'triggerDescription', 'str'),
        ('trigger_description_metadata', 'triggerDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadata')),
        ('interactions_description', 'interactionsDescription', 'str'),
        ('interactions_description_metadata', 'interactionsDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadata')),
        ('opt_out_description', 'optOutDescription', 'str'),
        ('opt_out_description_metadata', 'optOutDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadata')),
        ('video_uris', 'videoUris', ('list', 'str')),
        ('screenshot_uris', 'screenshotUris', ('list', 'str')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            opt_in_description: str | Unset = UNSET,
            opt_in_description_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            trigger_description: str | Unset = UNSET,
            trigger_description_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            interactions_description: str | Unset = UNSET,
            interactions_description_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            opt_out_description: str | Unset = UNSET,
            opt_out_description_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            video_uris: Sequence[str] | Unset = UNSET,
            screenshot_uris: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
