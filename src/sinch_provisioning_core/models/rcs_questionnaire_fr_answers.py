from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata import RcsQuestionnaireAnswerMetadata


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireFRAnswers(Model):
    """Published as ``RcsSenderDetailsQuestionnaireFRAnswersDto``."""

    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Unset = UNSET
    siren: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("full_company_address", "fullCompanyAddress", "str"),
        ("full_company_address_metadata", "fullCompanyAddressMetadata", ("model", "RcsQuestionnaireAnswerMetadata")),
        ("siren", "siren", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadata | Mapping[str, Any] | Unset = UNSET,
            siren: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
