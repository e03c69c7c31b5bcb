# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class RcsQuestionnaireAnswerMetadataInput(Model):
    """``opt_in_description_metadata`` of ``RcsQuestionnaireGeneralAnswersInput``; ``trigger_description_metadata``
    of ``RcsQuestionnaireGeneralAnswersInput``. Published as
    ``RcsSenderDetailsQuestionnaireAnswerMetadataInputDto``.
    """

    ignore: str | Unset = UNSET
    """This string (for example a delimiter) is skipped at launch. At least 1 character."""

    __wire__ = (  # fmt: skip
        ('ignore', 'ignore', ('limited', 'str', (('minLength', 1),))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ignore: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
