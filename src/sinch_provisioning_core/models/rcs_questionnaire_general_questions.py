# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@model(init=False, kw_only=True)
class RcsQuestionnaireGeneralQuestions(Model):
    """``questions`` of ``RcsQuestionnaireGeneral`` and ``RcsQuestionnaireGeneralBase``. Published as
    ``RcsSenderDetailsQuestionnaireGeneralQuestionsDto``.
    """

    opt_in_description: RcsQuestionnaireQuestionObject
    """Set by the service."""

    trigger_description: RcsQuestionnaireQuestionObject
    """Set by the service."""

    interactions_description: RcsQuestionnaireQuestionObject
    """Set by the service."""

    opt_out_description: RcsQuestionnaireQuestionObject
    """Set by the service."""

    video_uris: RcsQuestionnaireQuestionObject
    """Set by the service."""

    screenshot_uris: RcsQuestionnaireQuestionObject
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('opt_in_description', 'optInDescription', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('trigger_description', 'triggerDescription', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('interactions_description', 'interactionsDescription', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('opt_out_description', 'optOutDescription', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('video_uris', 'videoUris', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('screenshot_uris', 'screenshotUris', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            opt_in_description: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            trigger_description: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            interactions_description: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            opt_out_description: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            video_uris: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            screenshot_uris: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
