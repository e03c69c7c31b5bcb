# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_update_input import RcsQuestionnaireAnswerMetadataUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireUSAnswersUpdateInput(Model):
    """Deprecated variant; use the brand campaign update answers instead. Published as
    ``RcsUpdateSenderDetailsQuestionnaireUSAnswersInputDto``.
    """

    company_legal_name: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    ein: str | None | Unset = UNSET
    """For US companies: nine digits issued by the IRS. Matching ``^\\d{2}-\\d{7}$``. None clears it."""

    brand_industry: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    full_company_address: str | None | Unset = UNSET
    """None clears it."""

    full_company_address_metadata: RcsQuestionnaireAnswerMetadataUpdateInput | None | Unset = UNSET
    """None clears it."""

    sms_campaign: str | None | Unset = UNSET
    """None clears it."""

    messages_volume: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    __wire__ = (  # fmt: skip
        ('company_legal_name', 'companyLegalName', ('null', ('limited', 'str', (('minLength', 0),)))),
        ('ein', 'ein', ('null', ('limited', 'str', (('pattern', '^\\d{2}-\\d{7}$'),)))),
        ('brand_industry', 'brandIndustry', ('null', ('limited', 'str', (('minLength', 0),)))),
        ('full_company_address', 'fullCompanyAddress', ('null', ('limited', 'str', (('minLength', 0),)))),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('null', ('model', 'RcsQuestionnaireAnswerMetadataUpdateInput'))),
        ('sms_campaign', 'smsCampaign', ('null', ('limited', 'str', (('minLength', 0),)))),
        ('messages_volume', 'messagesVolume', ('null', ('limited', 'str', (('minLength', 0),)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_legal_name: str | None | Unset = UNSET,
            ein: str | None | Unset = UNSET,
            brand_industry: str | None | Unset = UNSET,
            full_company_address: str | None | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadataUpdateInput
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            sms_campaign: str | None | Unset = UNSET,
            messages_volume: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
