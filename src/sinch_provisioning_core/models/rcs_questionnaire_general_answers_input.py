# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_input import RcsQuestionnaireAnswerMetadataInput


@model(init=False, kw_only=True)
class RcsQuestionnaireGeneralAnswersInput(Model):
    """``answers`` of ``RcsQuestionnaireGeneralInput``. Published as
    ``RcsSenderDetailsQuestionnaireGeneralAnswersInputDto``.
    """

    opt_in_description: str | Unset = UNSET
    """At least 1 character."""

    opt_in_description_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    trigger_description: str | Unset = UNSET
    """At least 1 character."""

    trigger_description_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    interactions_description: str | Unset = UNSET
    """At least 1 character."""

    interactions_description_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    opt_out_description: str | Unset = UNSET
    """At least 1 character."""

    opt_out_description_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    video_uris: list[str] | Unset = UNSET
    """URIs must be publicly reachable; used for review only. At least 1 item."""

    screenshot_uris: list[str] | Unset = UNSET
    """URIs must be publicly reachable; used for review only. At least 1 item."""

    __wire__ = (  # fmt: skip
        ('opt_in_description', 'optInDescription', ('limited', 'str', (('minLength', 1),))),
        ('opt_in_description_metadata', 'optInDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadataInput')),
        ('trigger_description', 'triggerDescription', ('limited', 'str', (('minLength', 1),))),
        ('trigger_description_metadata', 'triggerDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadataInput')),
        ('interactions_description', 'interactionsDescription', ('limited', 'str', (('minLength', 1),))),
        ('interactions_description_metadata', 'interactionsDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadataInput')),
        ('opt_out_description', 'optOutDescription', ('limited', 'str', (('minLength', 1),))),
        ('opt_out_description_metadata', 'optOutDescriptionMetadata', ('model', 'RcsQuestionnaireAnswerMetadataInput')),
        ('video_uris', 'videoUris', ('limited', ('list', 'str'), (('minItems', 1),))),
        ('screenshot_uris', 'screenshotUris', ('limited', ('list', 'str'), (('minItems', 1),))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            opt_in_description: str | Unset = UNSET,
            opt_in_description_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            trigger_description: str | Unset = UNSET,
            trigger_description_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            interactions_description: str | Unset = UNSET,
            interactions_description_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            opt_out_description: str | Unset = UNSET,
            opt_out_description_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            video_uris: Sequence[str] | Unset = UNSET,
            screenshot_uris: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
