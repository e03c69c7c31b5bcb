# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata import RcsQuestionnaireAnswerMetadata


@model(init=False, kw_only=True)
class RcsQuestionnaireFRAnswers(Model):
    """``answers`` of ``RcsQuestionnaireFR``. Published as ``RcsSenderDetailsQuestionnaireFRAnswersDto``."""

    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    siren: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('full_company_address', 'fullCompanyAddress', 'str'),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('model', 'RcsQuestionnaireAnswerMetadata')),
        ('siren', 'siren', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            siren: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
