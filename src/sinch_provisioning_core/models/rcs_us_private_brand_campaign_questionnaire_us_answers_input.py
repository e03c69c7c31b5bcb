# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_country_code_input import RcsCountryCodeInput
    from .rcs_private_us_questionnaire_brand_legal_form import RcsPrivateUsQuestionnaireBrandLegalForm
    from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry
    from .rcs_us_state import RcsUsState


@model(init=False, kw_only=True)
class RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput(Model):
    """Variant for ownershipType PRIVATE with taxIdCountry US. Published as
    ``RcsUsPrivateBrandCampaignSenderDetailsQuestionnaireUSAnswersInputDto``.
    """

    company_legal_name: str
    """Optional at creation, mandatory before launch. 1 to 100 characters."""

    company_phone_number: str
    """Optional at creation, mandatory before launch. 1 to 13 characters."""

    company_email_address: str
    """At most 100 characters."""

    brand_name: str
    """DBA name tied to the legal company; optional at creation, mandatory before launch. 1 to 100 characters."""

    brand_industry: RcsUsQuestionnaireBrandIndustry
    """Optional at creation, mandatory before launch."""

    address_line: str
    """Optional at creation, mandatory before launch. 1 to 100 characters."""

    address_city: str
    """Optional at creation, mandatory before launch. 1 to 100 characters."""

    address_country: RcsCountryCodeInput
    """Optional at creation, mandatory before launch."""

    address_postal_code: str
    """Optional at creation, mandatory before launch. 1 to 10 characters."""

    website_url: str
    """Optional at creation, mandatory before launch. At most 100 characters."""

    contact_first_name: str
    """Optional at creation, mandatory before launch. 1 to 100 characters."""

    contact_surname: str
    """Optional at creation, mandatory before launch. 1 to 100 characters."""

    sample_messages: list[str]
    """Samples per use case or message type; optional at creation, mandatory before launch. 1 to 5 items."""

    messages_volume: int
    """Optional at creation, mandatory before launch."""

    embedded_link: bool
    """Optional at creation, mandatory before launch."""

    embedded_phone: bool
    """Optional at creation, mandatory before launch."""

    age_gated_content: bool
    """Optional at creation, mandatory before launch."""

    direct_lending: bool
    """Optional at creation, mandatory before launch."""

    opt_in_confirmation_message: str
    """Optional at creation, mandatory before launch. 20 to 1024 characters."""

    help_message: str
    """Optional at creation, mandatory before launch. 20 to 1024 characters."""

    call_to_action_message: str
    """Optional at creation, mandatory before launch. 40 to 4096 characters."""

    ownership_type: Literal["PRIVATE"]
    """Optional at creation, mandatory before launch."""

    legal_form: RcsPrivateUsQuestionnaireBrandLegalForm
    """Goes with private ownership; optional at creation, mandatory before launch."""

    tax_id_country: Literal["US"]
    """Decides how taxId and addressState are validated; optional at creation, mandatory before launch."""

    tax_id: str
    """US format NN-NNNNNNN, such as 12-3456789; optional at creation, mandatory before launch. 1 to 25 characters."""

    address_state: RcsUsState
    """Checked only if taxIdCountry is US, otherwise ignored."""

    __wire__ = (  # fmt: skip
        ('company_legal_name', 'companyLegalName', ('limited', 'str', (('minLength', 1), ('maxLength', 100))), 'required'),
        ('company_phone_number', 'companyPhoneNumber', ('limited', 'str', (('minLength', 1), ('maxLength', 13))), 'required'),
        ('company_email_address', 'companyEmailAddress', ('limited', 'str', (('maxLength', 100),)), 'required'),
        ('brand_name', 'brandName', ('limited', 'str', (('minLength', 1), ('maxLength', 100))), 'required'),
        ('brand_industry', 'brandIndustry', ('enum', 'RcsUsQuestionnaireBrandIndustry'), 'required'),
        ('address_line', 'addressLine', ('limited', 'str', (('minLength', 1), ('maxLength', 100))), 'required'),
        ('address_city', 'addressCity', ('limited', 'str', (('minLength', 1), ('maxLength', 100))), 'required'),
        ('address_country', 'addressCountry', ('enum', 'RcsCountryCodeInput'), 'required'),
        ('address_postal_code', 'addressPostalCode', ('limited', 'str', (('minLength', 1), ('maxLength', 10))), 'required'),
        ('website_url', 'websiteUrl', ('limited', 'str', (('maxLength', 100),)), 'required'),
        ('contact_first_name', 'contactFirstName', ('limited', 'str', (('minLength', 1), ('maxLength', 100))), 'required'),
        ('contact_surname', 'contactSurname', ('limited', 'str', (('minLength', 1), ('maxLength', 100))), 'required'),
        ('sample_messages', 'sampleMessages', ('limited', ('list', ('limited', 'str', (('minLength', 20), ('maxLength', 1024)))), (('minItems', 1), ('maxItems', 5))), 'required'),
        ('messages_volume', 'messagesVolume', 'int', 'required'),
        ('embedded_link', 'embeddedLink', 'bool', 'required'),
        ('embedded_phone', 'embeddedPhone', 'bool', 'required'),
        ('age_gated_content', 'ageGatedContent', 'bool', 'required'),
        ('direct_lending', 'directLending', 'bool', 'required'),
        ('opt_in_confirmation_message', 'optInConfirmationMessage', ('limited', 'str', (('minLength', 20), ('maxLength', 1024))), 'required'),
        ('help_message', 'helpMessage', ('limited', 'str', (('minLength', 20), ('maxLength', 1024))), 'required'),
        ('call_to_action_message', 'callToActionMessage', ('limited', 'str', (('minLength', 40), ('maxLength', 4096))), 'required'),
        ('ownership_type', 'ownershipType', ('const', 'PRIVATE'), 'required'),
        ('legal_form', 'legalForm', ('enum', 'RcsPrivateUsQuestionnaireBrandLegalForm'), 'required'),
        ('tax_id_country', 'taxIdCountry', ('const', 'US'), 'required'),
        ('tax_id', 'taxId', ('limited', 'str', (('minLength', 1), ('maxLength', 25))), 'required'),
        ('address_state', 'addressState', ('enum', 'RcsUsState'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_legal_name: str,
            company_phone_number: str,
            company_email_address: str,
            brand_name: str,
            brand_industry: RcsUsQuestionnaireBrandIndustry | str,
            address_line: str,
            address_city: str,
            address_country: RcsCountryCodeInput | str,
            address_postal_code: str,
            website_url: str,
            contact_first_name: str,
            contact_surname: str,
            sample_messages: Sequence[str],
            messages_volume: int,
            embedded_link: bool,
            embedded_phone: bool,
            age_gated_content: bool,
            direct_lending: bool,
            opt_in_confirmation_message: str,
            help_message: str,
            call_to_action_message: str,
            ownership_type: Literal["PRIVATE"],
            legal_form: RcsPrivateUsQuestionnaireBrandLegalForm | str,
            tax_id_country: Literal["US"],
            tax_id: str,
            address_state: RcsUsState | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
