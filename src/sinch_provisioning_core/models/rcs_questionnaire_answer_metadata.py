# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class RcsQuestionnaireAnswerMetadata(Model):
    """``opt_in_description_metadata`` of ``RcsQuestionnaireGeneralAnswers``; ``trigger_description_metadata`` of
    ``RcsQuestionnaireGeneralAnswers``. Published as ``RcsSenderDetailsQuestionnaireAnswerMetadataDto``.
    """

    ignore: str | Unset = UNSET
    """Text to disregard at launch, such as a custom delimiter."""

    __wire__ = (  # fmt: skip
        ('ignore', 'ignore', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ignore: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
