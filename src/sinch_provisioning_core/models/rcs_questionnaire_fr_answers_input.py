# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_input import RcsQuestionnaireAnswerMetadataInput


@model(init=False, kw_only=True)
class RcsQuestionnaireFRAnswersInput(Model):
    """``answers`` of ``RcsQuestionnaireFRInput``. Published as ``RcsSenderDetailsQuestionnaireFRAnswersInputDto``."""

    full_company_address: str | Unset = UNSET
    """At least 1 character."""

    full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    siren: str | Unset = UNSET
    """9 to 9 characters, matching ``^\\d+$``."""

    __wire__ = (  # fmt: skip
        ('full_company_address', 'fullCompanyAddress', ('limited', 'str', (('minLength', 1),))),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('model', 'RcsQuestionnaireAnswerMetadataInput')),
        ('siren', 'siren', ('limited', 'str', (('minLength', 9), ('maxLength', 9), ('pattern', '^\\d+$')))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            siren: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
