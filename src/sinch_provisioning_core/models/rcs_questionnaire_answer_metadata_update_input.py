# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class RcsQuestionnaireAnswerMetadataUpdateInput(Model):
    """``opt_in_description_metadata`` of ``RcsQuestionnaireGeneralAnswersUpdateInput``;
    ``trigger_description_metadata`` of ``RcsQuestionnaireGeneralAnswersUpdateInput``. Published as
    ``RcsUpdateSenderDetailsQuestionnaireAnswerMetadataInputDto``.
    """

    ignore: str | None | Unset = UNSET
    """String skipped at launch, such as a custom delimiter; null clears it. At least 1 character."""

    __wire__ = (  # fmt: skip
        ('ignore', 'ignore', ('null', ('limited', 'str', (('minLength', 1),)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ignore: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
