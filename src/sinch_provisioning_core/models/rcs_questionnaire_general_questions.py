from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireGeneralQuestions(Model):
    """Published as ``RcsSenderDetailsQuestionnaireGeneralQuestionsDto``."""

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

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "opt_in_description",
            "optInDescription",
            ("model", "RcsQuestionnaireQuestionObject"),
            "required",
            "read-only",
        ),
        (
            "trigger_description",
            "triggerDescription",
            ("model", "RcsQuestionnaireQuestionObject"),
            "required",
            "read-only",
        ),
        (
            "interactions_description",
            "interactionsDescription",
            ("model", "RcsQuestionnaireQuestionObject"),
            "required",
            "read-only",
        ),
        (
            "opt_out_description",
            "optOutDescription",
            ("model", "RcsQuestionnaireQuestionObject"),
            "required",
            "read-only",
        ),
        ("video_uris", "videoUris", ("model", "RcsQuestionnaireQuestionObject"), "required", "read-only"),
        ("screenshot_uris", "screenshotUris", ("model", "RcsQuestionnaireQuestionObject"), "required", "read-only"),
    )

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
