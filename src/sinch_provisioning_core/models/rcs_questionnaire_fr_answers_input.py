from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_input import RcsQuestionnaireAnswerMetadataInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireFRAnswersInput(Model):
    """Published as ``RcsSenderDetailsQuestionnaireFRAnswersInputDto``."""

    full_company_address: str | Unset = UNSET
    """At least 1 characters."""

    full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    siren: str | Unset = UNSET
    """9 to 9 characters, matching ``^\\d+$``."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("full_company_address", "fullCompanyAddress", ("limited", "str", (("minLength", 1),))),
        (
            "full_company_address_metadata",
            "fullCompanyAddressMetadata",
            ("model", "RcsQuestionnaireAnswerMetadataInput"),
        ),
        ("siren", "siren", ("limited", "str", (("minLength", 9), ("maxLength", 9), ("pattern", "^\\d+$")))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            siren: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
