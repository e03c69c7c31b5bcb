# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_update_input import RcsQuestionnaireAnswerMetadataUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireFRAnswersUpdateInput(Model):
    """``answers`` of ``RcsQuestionnaireFRUpdateInput``. Published as
    ``RcsUpdateSenderDetailsQuestionnaireFRAnswersInputDto``.
    """

    full_company_address: str | None | Unset = UNSET
    """At least 1 character. None clears it."""

    full_company_address_metadata: RcsQuestionnaireAnswerMetadataUpdateInput | None | Unset = UNSET
    """None clears it."""

    siren: str | None | Unset = UNSET
    """9 to 9 characters, matching ``^\\d+$``. None clears it."""

    __wire__ = (  # fmt: skip
        ('full_company_address', 'fullCompanyAddress', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('null', ('model', 'RcsQuestionnaireAnswerMetadataUpdateInput'))),
        ('siren', 'siren', ('null', ('limited', 'str', (('minLength', 9), ('maxLength', 9), ('pattern', '^\\d+$'))))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_company_address: str | None | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadataUpdateInput
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            siren: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
