# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_update_input import RcsQuestionnaireAnswerMetadataUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireGeneralAnswersUpdateInput(Model):
    """``answers`` of ``RcsQuestionnaireGeneralUpdateInput``. Published as
    ``RcsUpdateSenderDetailsQuestionnaireGeneralAnswersInputDto``.
    """

    opt_in_description: str | None | Unset = UNSET
    """Null clears it. At least 1 character."""

    opt_in_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput | None | Unset = UNSET
    """None clears it."""

    trigger_description: str | None | Unset = UNSET
    """Null clears it. At least 1 character."""

    trigger_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput | None | Unset = UNSET
    """None clears it."""

    interactions_description: str | None | Unset = UNSET
    """Null clears it. At least 1 character."""

    interactions_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput | None | Unset = UNSET
    """None clears it."""

    opt_out_description: str | None | Unset = UNSET
    """Null clears it. At least 1 character."""

    opt_out_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput | None | Unset = UNSET
    """None clears it."""

    video_uris: list[str] | None | Unset = UNSET
    """Public links, seen by reviewers only; null clears it. At least 1 item."""

    screenshot_uris: list[str] | None | Unset = UNSET
    """Public links, seen by reviewers only; null clears it. At least 1 item."""

    __wire__ = (  # fmt: skip
        ('opt_in_description', 'optInDescription', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('opt_in_description_metadata', 'optInDescriptionMetadata', ('null', ('model', 'RcsQuestionnaireAnswerMetadataUpdateInput'))),
        ('trigger_description', 'triggerDescription', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('trigger_description_metadata', 'triggerDescriptionMetadata', ('null', ('model', 'RcsQuestionnaireAnswerMetadataUpdateInput'))),
        ('interactions_description', 'interactionsDescription', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('interactions_description_metadata', 'interactionsDescriptionMetadata', ('null', ('model', 'RcsQuestionnaireAnswerMetadataUpdateInput'))),
        ('opt_out_description', 'optOutDescription', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('opt_out_description_metadata', 'optOutDescriptionMetadata', ('null', ('model', 'RcsQuestionnaireAnswerMetadataUpdateInput'))),
        ('video_uris', 'videoUris', ('null', ('limited', ('list', 'str'), (('minItems', 1),)))),
        ('screenshot_uris', 'screenshotUris', ('null', ('limited', ('list', 'str'), (('minItems', 1),)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            opt_in_description: str | None | Unset = UNSET,
            opt_in_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            trigger_description: str | None | Unset = UNSET,
            trigger_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            interactions_description: str | None | Unset = UNSET,
            interactions_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            opt_out_description: str | None | Unset = UNSET,
            opt_out_description_metadata: RcsQuestionnaireAnswerMetadataUpdateInput
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            video_uris: Sequence[str] | None | Unset = UNSET,
            screenshot_uris: Sequence[str] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
