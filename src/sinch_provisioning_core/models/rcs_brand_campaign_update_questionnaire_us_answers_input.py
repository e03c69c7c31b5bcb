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
class RcsBrandCampaignUpdateQuestionnaireUSAnswersInput(Model):
    """``answers`` of ``RcsQuestionnaireUSUpdateInput``. Published as
    ``RcsBrandCampaignUpdateSenderDetailsQuestionnaireUSAnswersInputDto``.
    """

    ownership_type: RcsUsQuestionnaireOwnershipType | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    company_legal_name: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 100 characters. None clears it."""

    company_phone_number: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 13 characters. None clears it."""

    company_email_address: str | None | Unset = UNSET
    """At most 100 characters. None clears it."""

    brand_name: str | None | Unset = UNSET
    """Legally tied to the company name; optional at creation, mandatory for launch. 1 to 100 characters. None
    clears it.
    """

    brand_industry: RcsUsQuestionnaireBrandIndustry | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    legal_form: RcsUsQuestionnaireBrandLegalForm | None | Unset = UNSET
    """PUBLIC ownership allows CORPORATION only; optional at creation, mandatory for launch. None clears it."""

    tax_id_country: RcsCountryCodeInput | None | Unset = UNSET
    """Decides how taxId and addressState are validated; optional at creation, mandatory for launch. None clears it."""

    tax_id: str | None | Unset = UNSET
    """US form XX-XXXXXXX, elsewhere free text; optional at creation, mandatory for launch. 1 to 25 characters. None
    clears it.
    """

    address_line: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 100 characters. None clears it."""

    address_city: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 100 characters. None clears it."""

    address_country: RcsCountryCodeInput | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    address_state: RcsUsState | None | Unset = UNSET
    """Checked only with taxIdCountry US, ignored otherwise. None clears it."""

    address_postal_code: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 10 characters. None clears it."""

    website_url: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. At most 100 characters. None clears it."""

    contact_first_name: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 100 characters. None clears it."""

    contact_surname: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 100 characters. None clears it."""

    stock_exchange: str | None | Unset = UNSET
    """Checked only with ownershipType PUBLIC. 1 to 10 characters. None clears it."""

    stock_symbol: str | None | Unset = UNSET
    """Checked only with ownershipType PUBLIC. 1 to 6 characters. None clears it."""

    sample_messages: list[str] | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 1 to 5 items. None clears it."""

    messages_volume: int | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    embedded_link: bool | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    embedded_phone: bool | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    age_gated_content: bool | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    direct_lending: bool | None | Unset = UNSET
    """Optional at creation, mandatory for launch. None clears it."""

    opt_in_confirmation_message: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 20 to 1024 characters. None clears it."""

    help_message: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 20 to 1024 characters. None clears it."""

    call_to_action_message: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch. 40 to 4096 characters. None clears it."""

    __wire__ = (  # fmt: skip
        ('ownership_type', 'ownershipType', ('null', ('enum', 'RcsUsQuestionnaireOwnershipType'))),
        ('company_legal_name', 'companyLegalName', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 100))))),
        ('company_phone_number', 'companyPhoneNumber', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 13))))),
        ('company_email_address', 'companyEmailAddress', ('null', ('limited', 'str', (('maxLength', 100),)))),
        ('brand_name', 'brandName', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 100))))),
        ('brand_industry', 'brandIndustry', ('null', ('enum', 'RcsUsQuestionnaireBrandIndustry'))),
        ('legal_form', 'legalForm', ('null', ('enum', 'RcsUsQuestionnaireBrandLegalForm'))),
        ('tax_id_country', 'taxIdCountry', ('null', ('enum', 'RcsCountryCodeInput'))),
        ('tax_id', 'taxId', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 25))))),
        ('address_line', 'addressLine', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 100))))),
        ('address_city', 'addressCity', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 100))))),
        ('address_country', 'addressCountry', ('null', ('enum', 'RcsCountryCodeInput'))),
        ('address_state', 'addressState', ('null', ('enum', 'RcsUsState'))),
        ('address_postal_code', 'addressPostalCode', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 10))))),
        ('website_url', 'websiteUrl', ('null', ('limited', 'str', (('maxLength', 100),)))),
        ('contact_first_name', 'contactFirstName', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 100))))),
        ('contact_surname', 'contactSurname', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 100))))),
        ('stock_exchange', 'stockExchange', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 10))))),
        ('stock_symbol', 'stockSymbol', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 6))))),
        ('sample_messages', 'sampleMessages', ('null', ('limited', ('list', ('limited', 'str', (('minLength', 20), ('maxLength', 1024)))), (('minItems', 1), ('maxItems', 5))))),
        ('messages_volume', 'messagesVolume', ('null', 'int')),
        ('embedded_link', 'embeddedLink', ('null', 'bool')),
        ('embedded_phone', 'embeddedPhone', ('null', 'bool')),
        ('age_gated_content', 'ageGatedContent', ('null', 'bool')),
        ('direct_lending', 'directLending', ('null', 'bool')),
        ('opt_in_confirmation_message', 'optInConfirmationMessage', ('null', ('limited', 'str', (('minLength', 20), ('maxLength', 1024))))),
        ('help_message', 'helpMessage', ('null', ('limited', 'str', (('minLength', 20), ('maxLength', 1024))))),
        ('call_to_action_message', 'callToActionMessage', ('null', ('limited', 'str', (('minLength', 40), ('maxLength', 4096))))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ownership_type: RcsUsQuestionnaireOwnershipType | str | None | Unset = UNSET,
            company_legal_name: str | None | Unset = UNSET,
            company_phone_number: str | None | Unset = UNSET,
            company_email_address: str | None | Unset = UNSET,
            brand_name: str | None | Unset = UNSET,
            brand_industry: RcsUsQuestionnaireBrandIndustry | str | None | Unset = UNSET,
            legal_form: RcsUsQuestionnaireBrandLegalForm | str | None | Unset = UNSET,
            tax_id_country: RcsCountryCodeInput | str | None | Unset = UNSET,
            tax_id: str | None | Unset = UNSET,
            address_line: str | None | Unset = UNSET,
            address_city: str | None | Unset = UNSET,
            address_country: RcsCountryCodeInput | str | None | Unset = UNSET,
            address_state: RcsUsState | str | None | Unset = UNSET,
            address_postal_code: str | None | Unset = UNSET,
            website_url: str | None | Unset = UNSET,
            contact_first_name: str | None | Unset = UNSET,
            contact_surname: str | None | Unset = UNSET,
            stock_exchange: str | None | Unset = UNSET,
            stock_symbol: str | None | Unset = UNSET,
            sample_messages: Sequence[str] | None | Unset = UNSET,
            messages_volume: int | None | Unset = UNSET,
            embedded_link: bool | None | Unset = UNSET,
            embedded_phone: bool | None | Unset = UNSET,
            age_gated_content: bool | None | Unset = UNSET,
            direct_lending: bool | None | Unset = UNSET,
            opt_in_confirmation_message: str | None | Unset = UNSET,
            help_message: str | None | Unset = UNSET,
            call_to_action_message: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
