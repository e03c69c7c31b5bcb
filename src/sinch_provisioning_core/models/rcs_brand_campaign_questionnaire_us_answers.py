# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_country_code_input import RcsCountryCodeInput
    from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry
    from .rcs_us_questionnaire_brand_legal_form import RcsUsQuestionnaireBrandLegalForm
    from .rcs_us_questionnaire_ownership_type import RcsUsQuestionnaireOwnershipType
    from .rcs_us_state import RcsUsState


@model(init=False, kw_only=True)
class RcsBrandCampaignQuestionnaireUSAnswers(Model):
    """``answers`` of ``RcsBrandCampaignQuestionnaireUS`` and ``RcsDefaultQuestionnaireUS``. Published as
    ``RcsBrandCampaignSenderDetailsQuestionnaireUSAnswersDto``.
    """

    ownership_type: RcsUsQuestionnaireOwnershipType | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    company_legal_name: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    company_phone_number: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    company_email_address: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    brand_name: str | Unset = UNSET
    """DBA name tied to the legal company; optional at creation, mandatory before launch."""

    brand_industry: RcsUsQuestionnaireBrandIndustry | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    legal_form: RcsUsQuestionnaireBrandLegalForm | Unset = UNSET
    tax_id_country: RcsCountryCodeInput | Unset = UNSET
    tax_id: str | Unset = UNSET
    """Tax id belonging to the given legal company name."""

    address_line: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    address_city: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    address_country: RcsCountryCodeInput | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    address_state: RcsUsState | Unset = UNSET
    """Only for US addresses; optional at creation, mandatory before launch."""

    address_postal_code: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    website_url: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    contact_first_name: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    contact_surname: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    stock_exchange: str | Unset = UNSET
    """Abbreviation, home country exchange; optional at creation, mandatory before launch."""

    stock_symbol: str | Unset = UNSET
    """Symbol on the home country exchange; optional at creation, mandatory before launch."""

    sample_messages: list[str] | Unset = UNSET
    """Samples per use case or message type; optional at creation, mandatory before launch."""

    messages_volume: int | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    embedded_link: bool | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    embedded_phone: bool | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    age_gated_content: bool | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    direct_lending: bool | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    opt_in_confirmation_message: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    help_message: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    call_to_action_message: str | Unset = UNSET
    """Optional at creation, mandatory before launch."""

    __wire__ = (  # fmt: skip
        ('ownership_type', 'ownershipType', ('enum', 'RcsUsQuestionnaireOwnershipType')),
        ('company_legal_name', 'companyLegalName', 'str'),
        ('company_phone_number', 'companyPhoneNumber', 'str'),
        ('company_email_address', 'companyEmailAddress', 'str'),
        ('brand_name', 'brandName', 'str'),
        ('brand_industry', 'brandIndustry', ('enum', 'RcsUsQuestionnaireBrandIndustry')),
        ('legal_form', 'legalForm', ('enum', 'RcsUsQuestionnaireBrandLegalForm')),
        ('tax_id_country', 'taxIdCountry', ('enum', 'RcsCountryCodeInput')),
        ('tax_id', 'taxId', 'str'),
        ('address_line', 'addressLine', 'str'),
        ('address_city', 'addressCity', 'str'),
        ('address_country', 'addressCountry', ('enum', 'RcsCountryCodeInput')),
        ('address_state', 'addressState', ('enum', 'RcsUsState')),
        ('address_postal_code', 'addressPostalCode', 'str'),
        ('website_url', 'websiteUrl', 'str'),
        ('contact_first_name', 'contactFirstName', 'str'),
        ('contact_surname', 'contactSurname', 'str'),
        ('stock_exchange', 'stockExchange', 'str'),
        ('stock_symbol', 'stockSymbol', 'str'),
        ('sample_messages', 'sampleMessages', ('list', 'str')),
        ('messages_volume', 'messagesVolume', 'int'),
        ('embedded_link', 'embeddedLink', 'bool'),
        ('embedded_phone', 'embeddedPhone', 'bool'),
        ('age_gated_content', 'ageGatedContent', 'bool'),
        ('direct_lending', 'directLending', 'bool'),
        ('opt_in_confirmation_message', 'optInConfirmationMessage', 'str'),
        ('help_message', 'helpMessage', 'str'),
        ('call_to_action_message', 'callToActionMessage', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ownership_type: RcsUsQuestionnaireOwnershipType | str | Unset = UNSET,
            company_legal_name: str | Unset = UNSET,
            company_phone_number: str | Unset = UNSET,
            company_email_address: str | Unset = UNSET,
            brand_name: str | Unset = UNSET,
            brand_industry: RcsUsQuestionnaireBrandIndustry | str | Unset = UNSET,
            legal_form: RcsUsQuestionnaireBrandLegalForm | str | Unset = UNSET,
            tax_id_country: RcsCountryCodeInput | str | Unset = UNSET,
            tax_id: str | Unset = UNSET,
            address_line: str | Unset = UNSET,
            address_city: str | Unset = UNSET,
            address_country: RcsCountryCodeInput | str | Unset = UNSET,
            address_state: RcsUsState | str | Unset = UNSET,
            address_postal_code: str | Unset = UNSET,
            website_url: str | Unset = UNSET,
            contact_first_name: str | Unset = UNSET,
            contact_surname: str | Unset = UNSET,
            stock_exchange: str | Unset = UNSET,
            stock_symbol: str | Unset = UNSET,
            sample_messages: Sequence[str] | Unset = UNSET,
            messages_volume: int | Unset = UNSET,
            embedded_link: bool | Unset = UNSET,
            embedded_phone: bool | Unset = UNSET,
            age_gated_content: bool | Unset = UNSET,
            direct_lending: bool | Unset = UNSET,
            opt_in_confirmation_message: str | Unset = UNSET,
            help_message: str | Unset = UNSET,
            call_to_action_message: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
