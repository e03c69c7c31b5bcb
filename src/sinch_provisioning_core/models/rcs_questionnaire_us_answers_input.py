# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_input import RcsQuestionnaireAnswerMetadataInput


@model(init=False, kw_only=True)
class RcsQuestionnaireUSAnswersInput(Model):
    """Deprecated variant; use the brand campaign answers instead. Published as
    ``RcsSenderDetailsQuestionnaireUSAnswersInputDto``.
    """

    company_legal_name: str | Unset = UNSET
    """Optional at creation, mandatory for launch."""

    ein: str | Unset = UNSET
    """For US companies: nine digits issued by the IRS. Matching ``^\\d{2}-\\d{7}$``."""

    brand_industry: str | Unset = UNSET
    """Optional at creation, mandatory for launch."""

    full_company_address: str | Unset = UNSET
    full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Unset = UNSET
    sms_campaign: str | Unset = UNSET
    messages_volume: str | Unset = UNSET
    """Optional at creation, mandatory for launch."""

    __wire__ = (  # fmt: skip
        ('company_legal_name', 'companyLegalName', ('limited', 'str', (('minLength', 0),))),
        ('ein', 'ein', ('limited', 'str', (('pattern', '^\\d{2}-\\d{7}$'),))),
        ('brand_industry', 'brandIndustry', ('limited', 'str', (('minLength', 0),))),
        ('full_company_address', 'fullCompanyAddress', ('limited', 'str', (('minLength', 0),))),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('model', 'RcsQuestionnaireAnswerMetadataInput')),
        ('sms_campaign', 'smsCampaign', ('limited', 'str', (('minLength', 0),))),
        ('messages_volume', 'messagesVolume', ('limited', 'str', (('minLength', 0),))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_legal_name: str | Unset = UNSET,
            ein: str | Unset = UNSET,
            brand_industry: str | Unset = UNSET,
            full_company_address: str | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadataInput | Mapping[str, Any] | Unset = UNSET,
            sms_campaign: str | Unset = UNSET,
            messages_volume: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
