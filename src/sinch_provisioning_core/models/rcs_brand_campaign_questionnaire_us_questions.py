# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject


@model(init=False, kw_only=True)
class RcsBrandCampaignQuestionnaireUSQuestions(Model):
    """The same as ``RcsUsPublicBrandCampaignQuestionnaireUSQuestions``. Published as
    ``RcsBrandCampaignSenderDetailsQuestionnaireUSQuestionsDto``.
    """

    ownership_type: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    company_legal_name: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    company_phone_number: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    company_email_address: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    brand_name: RcsQuestionnaireQuestionObject
    """Must legally belong to the stated company; optional at creation, mandatory at launch. Set by the service."""

    brand_industry: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    legal_form: RcsQuestionnaireQuestionObject
    """Set by the service."""

    tax_id_country: RcsQuestionnaireQuestionObject
    """Set by the service."""

    tax_id: RcsQuestionnaireQuestionObject
    """Must belong to the stated legal company name. Set by the service."""

    address_line: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    address_city: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    address_country: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    address_state: RcsQuestionnaireQuestionObject
    """US only; optional at creation, mandatory at launch. Set by the service."""

    address_postal_code: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    website_url: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    contact_first_name: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    contact_surname: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    stock_exchange: RcsQuestionnaireQuestionObject
    """Abbreviation, in the home country; optional at creation, mandatory at launch. Set by the service."""

    stock_symbol: RcsQuestionnaireQuestionObject
    """As listed on that stock exchange; optional at creation, mandatory at launch. Set by the service."""

    sample_messages: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    messages_volume: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    embedded_link: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    embedded_phone: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    age_gated_content: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    direct_lending: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    opt_in_confirmation_message: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    help_message: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    call_to_action_message: RcsQuestionnaireQuestionObject
    """Optional at creation, mandatory at launch. Set by the service."""

    __wire__ = (  # fmt: skip
        ('ownership_type', 'ownershipType', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('company_legal_name', 'companyLegalName', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('company_phone_number', 'companyPhoneNumber', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('company_email_address', 'companyEmailAddress', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('brand_name', 'brandName', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('brand_industry', 'brandIndustry', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('legal_form', 'legalForm', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('tax_id_country', 'taxIdCountry', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('tax_id', 'taxId', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('address_line', 'addressLine', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('address_city', 'addressCity', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('address_country', 'addressCountry', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('address_state', 'addressState', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('address_postal_code', 'addressPostalCode', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('website_url', 'websiteUrl', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('contact_first_name', 'contactFirstName', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('contact_surname', 'contactSurname', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('stock_exchange', 'stockExchange', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('stock_symbol', 'stockSymbol', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('sample_messages', 'sampleMessages', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('messages_volume', 'messagesVolume', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('embedded_link', 'embeddedLink', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('embedded_phone', 'embeddedPhone', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('age_gated_content', 'ageGatedContent', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('direct_lending', 'directLending', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('opt_in_confirmation_message', 'optInConfirmationMessage', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('help_message', 'helpMessage', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
        ('call_to_action_message', 'callToActionMessage', ('model', 'RcsQuestionnaireQuestionObject'), 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ownership_type: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            company_legal_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            company_phone_number: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            company_email_address: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            brand_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            brand_industry: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            legal_form: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            tax_id_country: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            tax_id: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            address_line: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            address_city: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            address_country: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            address_state: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            address_postal_code: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            website_url: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            contact_first_name: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            contact_surname: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            stock_exchange: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            stock_symbol: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            sample_messages: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            messages_volume: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            embedded_link: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            embedded_phone: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            age_gated_content: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            direct_lending: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            opt_in_confirmation_message: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            help_message: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            call_to_action_message: RcsQuestionnaireQuestionObject | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
