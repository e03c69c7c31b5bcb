# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_answer_metadata_update_input import RcsQuestionnaireAnswerMetadataUpdateInput


@model(init=False, kw_only=True)
class RcsQuestionnaireGBAnswersUpdateInput(Model):
    """``answers`` of ``RcsQuestionnaireGBUpdateInput``. Published as
    ``RcsUpdateSenderDetailsQuestionnaireGBAnswersInputDto``.
    """

    brand_industry: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch; null clears it. At least 1 character."""

    company_legal_name: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch; null clears it. At least 1 character."""

    company_registration_number: str | None | Unset = UNSET
    """At least 1 character. None clears it."""

    full_company_address: str | None | Unset = UNSET
    """Null clears it. At least 1 character."""

    full_company_address_metadata: RcsQuestionnaireAnswerMetadataUpdateInput | None | Unset = UNSET
    """None clears it."""

    messages_volume: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch; null clears it. At least 1 character."""

    messages_frequency: str | None | Unset = UNSET
    """Null clears it. At least 1 character."""

    campaign_length: str | None | Unset = UNSET
    """Null clears it. At least 1 character. Deprecated."""

    __wire__ = (  # fmt: skip
        ('brand_industry', 'brandIndustry', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('company_legal_name', 'companyLegalName', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('company_registration_number', 'companyRegistrationNumber', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('full_company_address', 'fullCompanyAddress', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('full_company_address_metadata', 'fullCompanyAddressMetadata', ('null', ('model', 'RcsQuestionnaireAnswerMetadataUpdateInput'))),
        ('messages_volume', 'messagesVolume', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('messages_frequency', 'messagesFrequency', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('campaign_length', 'campaignLength', ('null', ('limited', 'str', (('minLength', 1),))), 'deprecated'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            brand_industry: str | None | Unset = UNSET,
            company_legal_name: str | None | Unset = UNSET,
            company_registration_number: str | None | Unset = UNSET,
            full_company_address: str | None | Unset = UNSET,
            full_company_address_metadata: RcsQuestionnaireAnswerMetadataUpdateInput
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            messages_volume: str | None | Unset = UNSET,
            messages_frequency: str | None | Unset = UNSET,
            campaign_length: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
