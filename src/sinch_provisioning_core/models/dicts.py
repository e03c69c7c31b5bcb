# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Bodies as plain dicts, for type checkers and editors; the texts of enums beside them.

``XDict`` is the model ``X``, by the names of the wire. What a draft may leave out is not required.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..runtime.bodies import UntypedDict
    from . import (
        BundleConversationAppConsentManagerSettingsInput,
        BundleConversationAppConsentManagerSettingsModeInput,
        BundleConversationAppConversationRetentionPolicyInput,
        BundleConversationAppConversationRetentionPolicyTypeInput,
        BundleConversationAppDispatchRetentionPolicyInput,
        BundleConversationAppInput,
        BundleConversationAppProcessingModeInput,
        BundleConversationAppWebhooksInput,
        BundleConversationWebhookTriggerInput,
        BundleRegionInput,
        BundleSmsAppInput,
        BundleSubprojectInput,
        BundleWebhookInput,
        BundleWebhookTargetTypeInput,
        BundleWebhookTrigger,
        KakaoTalkAction,
        KakaoTalkButtonInput,
        KakaoTalkButtonTypeInput,
        KakaoTalkSenderDetailsInput,
        KakaoTalkSenderDetailsUpdateInput,
        KakaoTalkTemplateDetailsInput,
        KakaoTalkTemplateDetailsUpdateInput,
        KakaoTalkTemplateEmphasizeTypeInput,
        KakaoTalkTemplateLanguageInput,
        KakaoTalkTemplateMessageTypeInput,
        RcsBrandCampaignUpdateQuestionnaireUSAnswersInput,
        RcsCountryCodeInput,
        RcsCountryCodesNonUsInput,
        RcsEmailInput,
        RcsLaunchCountryInput,
        RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
        RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput,
        RcsPhoneInput,
        RcsPrivateUsQuestionnaireBrandLegalForm,
        RcsQuestionnaireAnswerMetadataInput,
        RcsQuestionnaireAnswerMetadataUpdateInput,
        RcsQuestionnaireFRAnswersInput,
        RcsQuestionnaireFRAnswersUpdateInput,
        RcsQuestionnaireFRInput,
        RcsQuestionnaireFRUpdateInput,
        RcsQuestionnaireGBAnswersInput,
        RcsQuestionnaireGBAnswersUpdateInput,
        RcsQuestionnaireGBInput,
        RcsQuestionnaireGBUpdateInput,
        RcsQuestionnaireGeneralAnswersInput,
        RcsQuestionnaireGeneralAnswersUpdateInput,
        RcsQuestionnaireGeneralInput,
        RcsQuestionnaireGeneralUpdateInput,
        RcsQuestionnaireInput,
        RcsQuestionnaireUpdateInput,
        RcsQuestionnaireUSAnswersInput,
        RcsQuestionnaireUSAnswersUpdateInput,
        RcsQuestionnaireUSInput,
        RcsQuestionnaireUSUpdateInput,
        RcsQuestionnaireVerificationAnswersInput,
        RcsQuestionnaireVerificationAnswersUpdateInput,
        RcsQuestionnaireVerificationInput,
        RcsQuestionnaireVerificationPartnerAnswersInput,
        RcsQuestionnaireVerificationPartnerAnswersUpdateInput,
        RcsQuestionnaireVerificationUpdateInput,
        RcsSenderBillingCategoryInput,
        RcsSenderDetailsBrandInput,
        RcsSenderDetailsBrandUpdateInput,
        RcsSenderDetailsInput,
        RcsSenderDetailsUpdateInput,
        RcsSenderRegionInput,
        RcsSenderUseCaseInput,
        RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
        RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput,
        RcsUsQuestionnaireBrandIndustry,
        RcsUsQuestionnaireBrandLegalForm,
        RcsUsQuestionnaireOwnershipType,
        RcsUsQuestionnaireVerificationAnswersInput,
        RcsUsState,
        RcsWebsiteInput,
        SmsAppRegionInput,
        WebhookTrigger,
        WhatsAppAccountSenderRelatedDetailsInput,
        WhatsAppAccountSenderRelatedUpdateDetailsInput,
        WhatsAppAccountVerticalInput,
        WhatsAppAction,
        WhatsAppBodyComponentInput,
        WhatsAppBusinessManagerInput,
        WhatsAppButtonsComponentInput,
        WhatsAppCardBodyComponentInput,
        WhatsAppCardButtonsComponentInput,
        WhatsAppCardHeaderComponentFormat,
        WhatsAppCardHeaderComponentInput,
        WhatsAppCardInput,
        WhatsAppCardMediaHeaderExampleInput,
        WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput,
        WhatsAppCarouselComponentInput,
        WhatsAppCopyCodeButtonInput,
        WhatsAppFlowActionInput,
        WhatsAppFlowButtonInput,
        WhatsAppFooterComponentInput,
        WhatsAppLimitedTimeOfferComponentInput,
        WhatsAppLocationHeaderComponentInput,
        WhatsAppMediaHeaderComponentFormat,
        WhatsAppMediaHeaderComponentInput,
        WhatsAppMediaHeaderExampleInput,
        WhatsAppMediaHeaderExampleSupportedMimeTypeInput,
        WhatsAppOrderDetailsButtonInput,
        WhatsAppOtpButtonInput,
        WhatsAppOtpTypeInput,
        WhatsAppPhoneNumberButtonInput,
        WhatsAppPublicBusinessManagerInput,
        WhatsAppQuickReplyButtonInput,
        WhatsAppRequestContactInfoButtonInput,
        WhatsAppSenderBotRegionInput,
        WhatsAppSenderDetailsInput,
        WhatsAppSenderDetailsUpdateInput,
        WhatsAppSenderMetaLocalStorageInput,
        WhatsAppSenderNumberProviderTypeInput,
        WhatsAppSenderPartnerInitiatedDetailsInput,
        WhatsAppSenderPhoneProvisioningDetailsInput,
        WhatsAppSenderRegionInput,
        WhatsAppSenderRegistrationMethodInput,
        WhatsAppSenderVerticalInput,
        WhatsAppSolutionDetailsInput,
        WhatsAppSupportedAppInput,
        WhatsAppTemplateCategoryInput,
        WhatsAppTemplateCompareIdentifierInput,
        WhatsAppTemplateCompareTimeframeInput,
        WhatsAppTemplateDetailsInput,
        WhatsAppTemplateDetailsOptimizationInput,
        WhatsAppTemplateDetailsOptimizationUpdateInput,
        WhatsAppTemplateDetailsUpdateInput,
        WhatsAppTemplateLanguage,
        WhatsAppTemplateLanguageInput,
        WhatsAppTextHeaderComponentInput,
        WhatsAppUrlButtonInput,
    )

BundleConversationAppConsentManagerSettingsModeInputLiteral: TypeAlias = Literal["DISABLED", "PRIMARY", "SECONDARY"]
BundleConversationAppConversationRetentionPolicyTypeInputLiteral: TypeAlias = Literal[
    "CONVERSATION_EXPIRE_POLICY", "MESSAGE_EXPIRE_POLICY", "PERSIST_RETENTION_POLICY"
]
BundleConversationAppProcessingModeInputLiteral: TypeAlias = Literal["CONVERSATION", "DISPATCH"]
BundleConversationWebhookTriggerInputLiteral: TypeAlias = Literal[
    "BATCH_DELIVERY_REPORT_FULL",
    "BATCH_DELIVERY_REPORT_SUMMARY",
    "BATCH_STATUS_UPDATE",
    "BILLING_CREDIT_LIMIT_BREACHED",
    "CAPABILITY",
    "CHANNEL_EVENT",
    "CONSENT_BATCH_COMPLETE",
    "CONTACT_CREATE",
    "CONTACT_DELETE",
    "CONTACT_IDENTITIES_DUPLICATION",
    "CONTACT_MERGE",
    "CONTACT_UPDATE",
    "CONVERSATION_DELETE",
    "CONVERSATION_START",
    "CONVERSATION_STOP",
    "EVENT_DELIVERY",
    "EVENT_INBOUND",
    "MESSAGE_DELIVERY",
    "MESSAGE_INBOUND",
    "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
    "MESSAGE_SUBMIT",
    "OPT_IN",
    "OPT_OUT",
    "RECORD_NOTIFICATION",
    "SMART_CONVERSATION",
    "UNSUPPORTED",
]
WhatsAppSenderRegionInputLiteral: TypeAlias = Literal["BR", "EU", "US"]
BundleWebhookTargetTypeInputLiteral: TypeAlias = Literal["DISMISS", "GRPC", "HTTP"]
WebhookTriggerLiteral: TypeAlias = Literal[
    "ALL",
    "BUNDLE_DONE",
    "KAKAOTALK_SENDER_ACTIVE",
    "KAKAOTALK_SENDER_COMMENT_ADDED",
    "KAKAOTALK_SENDER_INACTIVE",
    "KAKAOTALK_SENDER_REJECTED",
    "KAKAOTALK_TEMPLATE_APPROVED",
    "KAKAOTALK_TEMPLATE_COMMENT_ADDED",
    "KAKAOTALK_TEMPLATE_REJECTED",
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED",
    "RCS_SENDER_COMMENT_ADDED",
    "RCS_SENDER_OPERATOR_STATUS_UPDATED",
    "RCS_SENDER_STATUS_UPDATED",
    "RCS_ACCOUNT_COMMENT_ADDED",
    "WHATSAPP_ACCOUNT_COMMENT_ADDED",
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED",
    "WHATSAPP_ACCOUNT_ONBOARDED",
    "WHATSAPP_ACCOUNT_PENDING_VERIFICATION",
    "WHATSAPP_ACCOUNT_REJECTED",
    "WHATSAPP_WABA_ACCOUNT_CHANGED",
    "WHATSAPP_SENDER_ACTIVE",
    "WHATSAPP_SENDER_COMMENT_ADDED",
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED",
    "WHATSAPP_SENDER_DELETED",
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED",
    "WHATSAPP_SENDER_ERROR",
    "WHATSAPP_SENDER_INACTIVE",
    "WHATSAPP_SENDER_PENDING_VERIFICATION",
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED",
    "WHATSAPP_SENDER_REJECTED",
    "WHATSAPP_SENDER_USERNAME_UPDATED",
    "WHATSAPP_TEMPLATE_APPROVED",
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE",
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED",
    "WHATSAPP_TEMPLATE_COMMENT_ADDED",
    "WHATSAPP_TEMPLATE_DELETED",
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED",
    "WHATSAPP_TEMPLATE_REJECTED",
    "WHATSAPP_TEMPLATE_STATUS_UPDATED",
]
WhatsAppActionLiteral: TypeAlias = Literal["DRAFT", "SUBMIT"]
KakaoTalkButtonTypeInputLiteral: TypeAlias = Literal[
    "APP_LINK",
    "BOT_FOR_CONSULTATION",
    "BOT_KEYWORD",
    "BOT_TRANSFER",
    "BUSINESS_FORM",
    "CHANNEL_ID_ADDED",
    "DELIVERY_SEARCH",
    "IMAGE_SECURE_TRANSMISSION_PLUGIN_ID",
    "MESSAGE_DELIVERY",
    "ONE_CLICK_PAYMENT_PLUGIN",
    "PERSONAL_INFORMATION_USE_PLUGIN_ID",
    "WEB_LINK",
]
KakaoTalkTemplateEmphasizeTypeInputLiteral: TypeAlias = Literal[
    "EMPHASIZE_TYPE_IMAGE", "EMPHASIZE_TYPE_NONE", "EMPHASIZE_TYPE_TEXT"
]
KakaoTalkTemplateLanguageInputLiteral: TypeAlias = Literal[
    "AF",
    "AR",
    "AZ",
    "BG",
    "BN",
    "CA",
    "CS",
    "DA",
    "DE",
    "EL",
    "EN",
    "EN_GB",
    "EN_US",
    "ES",
    "ES_AR",
    "ES_ES",
    "ES_MX",
    "ET",
    "FA",
    "FI",
    "FIL",
    "FR",
    "GA",
    "GU",
    "HA",
    "HE",
    "HI",
    "HR",
    "HU",
    "ID",
    "IT",
    "JA",
    "KA",
    "KK",
    "KN",
    "KO",
    "KY_KG",
    "LO",
    "LT",
    "LV",
    "MK",
    "ML",
    "MR",
    "MS",
    "NB",
    "NL",
    "PA",
    "PL",
    "PT_BR",
    "PT_PT",
    "RO",
    "RU",
    "RW_RW",
    "SK",
    "SL",
    "SQ",
    "SR",
    "SV",
    "SW",
    "TA",
    "TE",
    "TH",
    "TR",
    "UK",
    "UR",
    "UZ",
    "VI",
    "ZH_CN",
    "ZH_HK",
    "ZH_TW",
    "ZU",
]
KakaoTalkTemplateMessageTypeInputLiteral: TypeAlias = Literal["AD_INCLUDED", "BASIC", "EXTRA_INFORMATION", "MIXED"]
RcsCountryCodeInputLiteral: TypeAlias = Literal[
    "AD",
    "AE",
    "AF",
    "AG",
    "AI",
    "AL",
    "AM",
    "AO",
    "AR",
    "AS",
    "AT",
    "AU",
    "AW",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BM",
    "BN",
    "BO",
    "BQ",
    "BR",
    "BS",
    "BT",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CK",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CW",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EE",
    "EG",
    "ER",
    "ES",
    "ET",
    "FI",
    "FJ",
    "FK",
    "FM",
    "FO",
    "FR",
    "GA",
    "GB",
    "GD",
    "GE",
    "GF",
    "GG",
    "GH",
    "GI",
    "GL",
    "GM",
    "GN",
    "GP",
    "GQ",
    "GR",
    "GT",
    "GU",
    "GW",
    "GY",
    "HK",
    "HN",
    "HR",
    "HT",
    "HU",
    "ID",
    "IE",
    "IL",
    "IM",
    "IN",
    "IO",
    "IQ",
    "IR",
    "IS",
    "IT",
    "JE",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KP",
    "KR",
    "KW",
    "KY",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LT",
    "LU",
    "LV",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MO",
    "MP",
    "MQ",
    "MR",
    "MS",
    "MT",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NC",
    "NE",
    "NF",
    "NG",
    "NI",
    "NL",
    "NO",
    "NP",
    "NR",
    "NU",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PF",
    "PG",
    "PH",
    "PK",
    "PL",
    "PM",
    "PR",
    "PS",
    "PT",
    "PW",
    "PY",
    "QA",
    "RE",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SH",
    "SI",
    "SK",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "SS",
    "ST",
    "SV",
    "SX",
    "SY",
    "SZ",
    "TC",
    "TD",
    "TG",
    "TH",
    "TJ",
    "TK",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TW",
    "TZ",
    "UA",
    "UG",
    "UM",
    "US",
    "UY",
    "UZ",
    "VC",
    "VE",
    "VG",
    "VI",
    "VN",
    "VU",
    "WF",
    "WS",
    "XK",
    "YE",
    "YT",
    "ZA",
    "ZM",
    "ZW",
]
RcsCountryCodesNonUsInputLiteral: TypeAlias = Literal[
    "AD",
    "AE",
    "AF",
    "AG",
    "AI",
    "AL",
    "AM",
    "AO",
    "AR",
    "AS",
    "AT",
    "AU",
    "AW",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BM",
    "BN",
    "BO",
    "BQ",
    "BR",
    "BS",
    "BT",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CK",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CW",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EE",
    "EG",
    "ER",
    "ES",
    "ET",
    "FI",
    "FJ",
    "FK",
    "FM",
    "FO",
    "FR",
    "GA",
    "GB",
    "GD",
    "GE",
    "GF",
    "GG",
    "GH",
    "GI",
    "GL",
    "GM",
    "GN",
    "GP",
    "GQ",
    "GR",
    "GT",
    "GU",
    "GW",
    "GY",
    "HK",
    "HN",
    "HR",
    "HT",
    "HU",
    "ID",
    "IE",
    "IL",
    "IM",
    "IN",
    "IO",
    "IQ",
    "IR",
    "IS",
    "IT",
    "JE",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KP",
    "KR",
    "KW",
    "KY",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LT",
    "LU",
    "LV",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MO",
    "MP",
    "MQ",
    "MR",
    "MS",
    "MT",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NC",
    "NE",
    "NF",
    "NG",
    "NI",
    "NL",
    "NO",
    "NP",
    "NR",
    "NU",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PF",
    "PG",
    "PH",
    "PK",
    "PL",
    "PM",
    "PR",
    "PS",
    "PT",
    "PW",
    "PY",
    "QA",
    "RE",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SH",
    "SI",
    "SK",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "SS",
    "ST",
    "SV",
    "SX",
    "SY",
    "SZ",
    "TC",
    "TD",
    "TG",
    "TH",
    "TJ",
    "TK",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TW",
    "TZ",
    "UA",
    "UG",
    "UM",
    "UY",
    "UZ",
    "VC",
    "VE",
    "VG",
    "VI",
    "VN",
    "VU",
    "WF",
    "WS",
    "XK",
    "YE",
    "YT",
    "ZA",
    "ZM",
    "ZW",
]
RcsLaunchCountryInputLiteral: TypeAlias = Literal[
    "AT",
    "BE",
    "BR",
    "CA",
    "CZ",
    "DK",
    "FI",
    "FR",
    "DE",
    "GR",
    "HU",
    "IT",
    "LT",
    "MX",
    "NL",
    "NO",
    "PE",
    "PL",
    "PT",
    "SG",
    "SK",
    "ES",
    "SE",
    "US",
    "GB",
]
RcsPrivateUsQuestionnaireBrandLegalFormLiteral: TypeAlias = Literal[
    "CORPORATION", "LIMITED_LIABILITY_COMPANY", "PARTNERSHIP", "S_CORPORATION"
]
RcsSenderBillingCategoryInputLiteral: TypeAlias = Literal[
    "CONVERSATIONAL", "NON_CONVERSATIONAL", "BASIC_MESSAGE", "CONVERSATIONAL_LEGACY", "SINGLE_MESSAGE"
]
RcsSenderUseCaseInputLiteral: TypeAlias = Literal["MULTIUSE", "OTP", "PROMOTIONAL", "TRANSACTIONAL"]
RcsUsQuestionnaireBrandIndustryLiteral: TypeAlias = Literal[
    "AGRICULTURE",
    "COMMUNICATION",
    "CONSTRUCTION",
    "EDUCATION",
    "ENERGY",
    "ENTERTAINMENT",
    "FINANCIAL",
    "GAMBLING",
    "GOVERNMENT",
    "HEALTHCARE",
    "HOSPITALITY",
    "HUMAN_RESOURCES",
    "INSURANCE",
    "LEGAL",
    "MANUFACTURING",
    "NON_GOVERNMENTAL_ORGANIZATION",
    "POLITICAL",
    "POSTAL",
    "PROFESSIONAL",
    "REAL_ESTATE",
    "RETAIL",
    "TECHNOLOGY",
    "TRANSPORTATION",
]
RcsUsQuestionnaireBrandLegalFormLiteral: TypeAlias = Literal[
    "CORPORATION", "LIMITED_LIABILITY_COMPANY", "PARTNERSHIP", "S_CORPORATION"
]
RcsUsQuestionnaireOwnershipTypeLiteral: TypeAlias = Literal["PRIVATE", "PUBLIC"]
RcsUsStateLiteral: TypeAlias = Literal[
    "AK",
    "AL",
    "AR",
    "AS",
    "AZ",
    "CA",
    "CO",
    "CT",
    "DC",
    "DE",
    "FL",
    "GA",
    "GU",
    "HI",
    "IA",
    "ID",
    "IL",
    "IN",
    "KS",
    "KY",
    "LA",
    "MA",
    "MD",
    "ME",
    "MI",
    "MN",
    "MO",
    "MP",
    "MS",
    "MT",
    "NC",
    "ND",
    "NE",
    "NH",
    "NJ",
    "NM",
    "NV",
    "NY",
    "OH",
    "OK",
    "OR",
    "PA",
    "PR",
    "RI",
    "SC",
    "SD",
    "TN",
    "TX",
    "UT",
    "VA",
    "VI",
    "VT",
    "WA",
    "WI",
    "WV",
    "WY",
]
WhatsAppAccountVerticalInputLiteral: TypeAlias = Literal[
    "ALCOHOL",
    "AUTOMOTIVE",
    "BEAUTY_SPA_SALON",
    "CLOTHING_AND_APPAREL",
    "EDUCATION",
    "ENTERTAINMENT",
    "EVENT_PLANNING_AND_SERVICE",
    "FINANCE_AND_BANKING",
    "FOOD_AND_GROCERY",
    "HOTEL_AND_LODGING",
    "MEDICAL_AND_HEALTH",
    "NON_PROFIT",
    "OTC_DRUGS",
    "OTHER",
    "PHYSICAL_GAMBLING",
    "PROFESSIONAL_SERVICES",
    "PUBLIC_SERVICE",
    "RESTAURANT",
    "SHOPPING_AND_RETAIL",
    "TRAVEL_AND_TRANSPORTATION",
]
WhatsAppBusinessManagerInputLiteral: TypeAlias = Literal[
    "SINCH_AMERICA", "SINCH_BR", "SINCH_MX", "SINCH_SEP", "SINCH_UK"
]
WhatsAppCardHeaderComponentFormatLiteral: TypeAlias = Literal["IMAGE", "VIDEO"]
WhatsAppCardMediaHeaderExampleSupportedMimeTypeInputLiteral: TypeAlias = Literal[
    "IMAGE/JPEG", "IMAGE/PNG", "VIDEO/3GP", "VIDEO/MP4"
]
WhatsAppFlowActionInputLiteral: TypeAlias = Literal["DATA_EXCHANGE", "NAVIGATE"]
WhatsAppMediaHeaderComponentFormatLiteral: TypeAlias = Literal["DOCUMENT", "IMAGE", "VIDEO"]
WhatsAppMediaHeaderExampleSupportedMimeTypeInputLiteral: TypeAlias = Literal[
    "IMAGE/JPEG", "IMAGE/PNG", "APPLICATION/PDF", "VIDEO/3GP", "VIDEO/MP4"
]
WhatsAppOtpTypeInputLiteral: TypeAlias = Literal["COPY_CODE", "ONE_TAP", "ZERO_TAP"]
WhatsAppPublicBusinessManagerInputLiteral: TypeAlias = Literal["SINCH_BR", "SINCH_MX", "SINCH_UK"]
WhatsAppSenderMetaLocalStorageInputLiteral: TypeAlias = Literal[
    "AE", "AU", "BH", "BR", "CA", "CH", "DE", "GB", "ID", "IN", "JP", "KR", "SG", "US", "ZA"
]
WhatsAppSenderNumberProviderTypeInputLiteral: TypeAlias = Literal["CUSTOMER", "SINCH"]
WhatsAppSenderRegistrationMethodInputLiteral: TypeAlias = Literal["SMS", "VOICE"]
WhatsAppSenderVerticalInputLiteral: TypeAlias = Literal[
    "ALCOHOL",
    "AUTOMOTIVE",
    "BEAUTY_SPA_SALON",
    "CLOTHING_AND_APPAREL",
    "EDUCATION",
    "ENTERTAINMENT",
    "EVENT_PLANNING_AND_SERVICE",
    "FINANCE_AND_BANKING",
    "FOOD_AND_GROCERY",
    "HOTEL_AND_LODGING",
    "MEDICAL_AND_HEALTH",
    "NON_PROFIT",
    "ONLINE_GAMBLING",
    "OTC_DRUGS",
    "OTHER",
    "PHYSICAL_GAMBLING",
    "PROFESSIONAL_SERVICES",
    "PUBLIC_SERVICE",
    "RESTAURANT",
    "SHOPPING_AND_RETAIL",
    "TRAVEL_AND_TRANSPORTATION",
]
WhatsAppTemplateCategoryInputLiteral: TypeAlias = Literal["AUTHENTICATION", "MARKETING", "UTILITY"]
WhatsAppTemplateCompareTimeframeInputLiteral: TypeAlias = Literal["30", "60", "7", "90"]
WhatsAppTemplateLanguageLiteral: TypeAlias = Literal[
    "AF",
    "AR",
    "AZ",
    "BG",
    "BN",
    "CA",
    "CS",
    "DA",
    "DE",
    "EL",
    "EN",
    "EN_GB",
    "EN_US",
    "ES",
    "ES_AR",
    "ES_ES",
    "ES_MX",
    "ES_UY",
    "ET",
    "FA",
    "FI",
    "FIL",
    "FR",
    "GA",
    "GU",
    "HA",
    "HE",
    "HI",
    "HR",
    "HU",
    "ID",
    "IT",
    "JA",
    "KA",
    "KK",
    "KN",
    "KO",
    "KY_KG",
    "LO",
    "LT",
    "LV",
    "MK",
    "ML",
    "MR",
    "MS",
    "NB",
    "NL",
    "PA",
    "PL",
    "PT_BR",
    "PT_PT",
    "RO",
    "RU",
    "RW_RW",
    "SK",
    "SL",
    "SQ",
    "SR",
    "SV",
    "SW",
    "TA",
    "TE",
    "TH",
    "TR",
    "UK",
    "UR",
    "UZ",
    "VI",
    "ZH_CN",
    "ZH_HK",
    "ZH_TW",
    "ZU",
    "UNRECOGNIZED",
]
WhatsAppTemplateLanguageInputLiteral: TypeAlias = Literal[
    "AF",
    "AR",
    "AZ",
    "BG",
    "BN",
    "CA",
    "CS",
    "DA",
    "DE",
    "EL",
    "EN",
    "EN_GB",
    "EN_US",
    "ES",
    "ES_AR",
    "ES_ES",
    "ES_MX",
    "ES_UY",
    "ET",
    "FA",
    "FI",
    "FIL",
    "FR",
    "GA",
    "GU",
    "HA",
    "HE",
    "HI",
    "HR",
    "HU",
    "ID",
    "IT",
    "JA",
    "KA",
    "KK",
    "KN",
    "KO",
    "KY_KG",
    "LO",
    "LT",
    "LV",
    "MK",
    "ML",
    "MR",
    "MS",
    "NB",
    "NL",
    "PA",
    "PL",
    "PT_BR",
    "PT_PT",
    "RO",
    "RU",
    "RW_RW",
    "SK",
    "SL",
    "SQ",
    "SR",
    "SV",
    "SW",
    "TA",
    "TE",
    "TH",
    "TR",
    "UK",
    "UR",
    "UZ",
    "VI",
    "ZH_CN",
    "ZH_HK",
    "ZH_TW",
    "ZU",
]


class BundleConversationAppConsentManagerSettingsInputDict(TypedDict):
    mode: (
        BundleConversationAppConsentManagerSettingsModeInput
        | BundleConversationAppConsentManagerSettingsModeInputLiteral
    )


class BundleConversationAppConversationRetentionPolicyInputDict(TypedDict):
    retentionPolicyType: NotRequired[
        BundleConversationAppConversationRetentionPolicyTypeInput
        | BundleConversationAppConversationRetentionPolicyTypeInputLiteral
    ]
    ttl: NotRequired[int]


class BundleConversationAppDispatchRetentionPolicyInputDict(TypedDict):
    retentionPolicyType: NotRequired[Literal["MESSAGE_EXPIRE_POLICY"]]
    ttl: NotRequired[int]


class BundleConversationAppInputDict(TypedDict):
    name: NotRequired[str]
    webhooks: NotRequired[
        Sequence[BundleConversationAppWebhooksInput | BundleConversationAppWebhooksInputDict | UntypedDict]
    ]
    processingMode: NotRequired[
        BundleConversationAppProcessingModeInput | BundleConversationAppProcessingModeInputLiteral
    ]
    retentionPolicy: NotRequired[
        BundleConversationAppConversationRetentionPolicyInput
        | BundleConversationAppConversationRetentionPolicyInputDict
        | UntypedDict
        | BundleConversationAppDispatchRetentionPolicyInput
        | BundleConversationAppDispatchRetentionPolicyInputDict
    ]
    consentManagerSettings: NotRequired[
        BundleConversationAppConsentManagerSettingsInput
        | BundleConversationAppConsentManagerSettingsInputDict
        | UntypedDict
    ]


class BundleConversationAppWebhooksInputDict(TypedDict):
    target: str
    triggers: Sequence[BundleConversationWebhookTriggerInput | BundleConversationWebhookTriggerInputLiteral]
    secret: NotRequired[str]
    targetType: NotRequired[BundleWebhookTargetTypeInput | BundleWebhookTargetTypeInputLiteral]


class BundleInputDict(TypedDict):
    region: BundleRegionInput | WhatsAppSenderRegionInputLiteral
    name: NotRequired[str]
    subproject: NotRequired[BundleSubprojectInput | BundleSubprojectInputDict | UntypedDict | bool]
    smsApp: NotRequired[BundleSmsAppInput | BundleSmsAppInputDict | UntypedDict | bool]
    convApp: NotRequired[BundleConversationAppInput | BundleConversationAppInputDict | UntypedDict | bool]
    webhooks: NotRequired[Sequence[BundleWebhookInput | BundleWebhookInputDict | UntypedDict]]


class BundleSmsAppInputDict(TypedDict):
    test: NotRequired[bool]
    name: NotRequired[str]


class BundleSubprojectInputDict(TypedDict):
    name: NotRequired[str]
    labels: NotRequired[Mapping[str, str]]


class BundleWebhookInputDict(TypedDict):
    target: str
    secret: str
    triggers: Sequence[BundleWebhookTrigger | WebhookTriggerLiteral]


class KakaoTalkButtonInputDict(TypedDict):
    ordering: int
    type: KakaoTalkButtonTypeInput | KakaoTalkButtonTypeInputLiteral
    name: NotRequired[str]
    linkMo: NotRequired[str]
    linkPc: NotRequired[str]
    schemeIos: NotRequired[str]
    schemeAndroid: NotRequired[str]


class KakaoTalkCommentInputDict(TypedDict):
    comment: str


class KakaoTalkSenderDetailsInputDict(TypedDict):
    adminPhoneNo: NotRequired[str]
    name: NotRequired[str]
    topLevelCategoryCode: NotRequired[str]
    midLevelCategoryCode: NotRequired[str]
    subLevelCategoryCode: NotRequired[str]
    logoImage: NotRequired[str]


class KakaoTalkSenderDetailsUpdateInputDict(TypedDict):
    adminPhoneNo: NotRequired[str]
    name: NotRequired[str]
    logoImage: NotRequired[str | None]
    topLevelCategoryCode: NotRequired[str]
    midLevelCategoryCode: NotRequired[str]
    subLevelCategoryCode: NotRequired[str]


class KakaoTalkSenderInputDict(TypedDict):
    plusFriendId: str
    details: NotRequired[KakaoTalkSenderDetailsInput | KakaoTalkSenderDetailsInputDict | UntypedDict]
    status: NotRequired[KakaoTalkAction | WhatsAppActionLiteral]
    saveDraftOnFailure: NotRequired[bool]


class KakaoTalkSenderUpdateInputDict(TypedDict):
    status: NotRequired[KakaoTalkAction | WhatsAppActionLiteral]
    details: NotRequired[KakaoTalkSenderDetailsUpdateInput | KakaoTalkSenderDetailsUpdateInputDict | UntypedDict]


class KakaoTalkTemplateDetailsInputDict(TypedDict):
    name: str
    language: KakaoTalkTemplateLanguageInput | KakaoTalkTemplateLanguageInputLiteral
    content: NotRequired[str]
    messageType: NotRequired[KakaoTalkTemplateMessageTypeInput | KakaoTalkTemplateMessageTypeInputLiteral]
    emphasizeType: NotRequired[KakaoTalkTemplateEmphasizeTypeInput | KakaoTalkTemplateEmphasizeTypeInputLiteral]
    categoryCode: NotRequired[str]
    securityFlag: NotRequired[bool]
    extra: NotRequired[str]
    title: NotRequired[str]
    subtitle: NotRequired[str]
    imageName: NotRequired[str]
    imageUrl: NotRequired[str]
    buttons: NotRequired[Sequence[KakaoTalkButtonInput | KakaoTalkButtonInputDict | UntypedDict]]


class KakaoTalkTemplateDetailsUpdateInputDict(TypedDict):
    name: NotRequired[str]
    content: NotRequired[str]
    messageType: NotRequired[KakaoTalkTemplateMessageTypeInput | KakaoTalkTemplateMessageTypeInputLiteral]
    emphasizeType: NotRequired[KakaoTalkTemplateEmphasizeTypeInput | KakaoTalkTemplateEmphasizeTypeInputLiteral]
    categoryCode: NotRequired[str]
    securityFlag: NotRequired[bool]
    extra: NotRequired[str | None]
    title: NotRequired[str | None]
    subtitle: NotRequired[str | None]
    imageName: NotRequired[str | None]
    imageUrl: NotRequired[str | None]
    buttons: NotRequired[Sequence[KakaoTalkButtonInput | KakaoTalkButtonInputDict | UntypedDict] | None]


class KakaoTalkTemplateInputDict(TypedDict):
    details: KakaoTalkTemplateDetailsInput | KakaoTalkTemplateDetailsInputDict | UntypedDict
    status: NotRequired[KakaoTalkAction | WhatsAppActionLiteral]
    saveDraftOnFailure: NotRequired[bool]


class KakaoTalkTemplateUpdateInputDict(TypedDict):
    status: NotRequired[KakaoTalkAction | WhatsAppActionLiteral]
    details: NotRequired[KakaoTalkTemplateDetailsUpdateInput | KakaoTalkTemplateDetailsUpdateInputDict | UntypedDict]


class KakaoTalkVerifySenderInputDict(TypedDict):
    code: int


class RcsBrandCampaignUpdateQuestionnaireUSAnswersInputDict(TypedDict):
    ownershipType: NotRequired[RcsUsQuestionnaireOwnershipType | RcsUsQuestionnaireOwnershipTypeLiteral | None]
    companyLegalName: NotRequired[str | None]
    companyPhoneNumber: NotRequired[str | None]
    companyEmailAddress: NotRequired[str | None]
    brandName: NotRequired[str | None]
    brandIndustry: NotRequired[RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral | None]
    legalForm: NotRequired[RcsUsQuestionnaireBrandLegalForm | RcsUsQuestionnaireBrandLegalFormLiteral | None]
    taxIdCountry: NotRequired[RcsCountryCodeInput | RcsCountryCodeInputLiteral | None]
    taxId: NotRequired[str | None]
    addressLine: NotRequired[str | None]
    addressCity: NotRequired[str | None]
    addressCountry: NotRequired[RcsCountryCodeInput | RcsCountryCodeInputLiteral | None]
    addressState: NotRequired[RcsUsState | RcsUsStateLiteral | None]
    addressPostalCode: NotRequired[str | None]
    websiteUrl: NotRequired[str | None]
    contactFirstName: NotRequired[str | None]
    contactSurname: NotRequired[str | None]
    stockExchange: NotRequired[str | None]
    stockSymbol: NotRequired[str | None]
    sampleMessages: NotRequired[Sequence[str] | None]
    messagesVolume: NotRequired[int | None]
    embeddedLink: NotRequired[bool | None]
    embeddedPhone: NotRequired[bool | None]
    ageGatedContent: NotRequired[bool | None]
    directLending: NotRequired[bool | None]
    optInConfirmationMessage: NotRequired[str | None]
    helpMessage: NotRequired[str | None]
    callToActionMessage: NotRequired[str | None]


class RcsCommentInputDict(TypedDict):
    comment: str


class RcsEmailInputDict(TypedDict):
    label: str
    address: str


class RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict(TypedDict):
    companyLegalName: str
    companyPhoneNumber: str
    companyEmailAddress: str
    brandName: str
    brandIndustry: RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral
    addressLine: str
    addressCity: str
    addressCountry: RcsCountryCodeInput | RcsCountryCodeInputLiteral
    addressPostalCode: str
    websiteUrl: str
    contactFirstName: str
    contactSurname: str
    sampleMessages: Sequence[str]
    messagesVolume: int
    embeddedLink: bool
    embeddedPhone: bool
    ageGatedContent: bool
    directLending: bool
    optInConfirmationMessage: str
    helpMessage: str
    callToActionMessage: str
    ownershipType: Literal["PRIVATE"]
    legalForm: RcsPrivateUsQuestionnaireBrandLegalForm | RcsPrivateUsQuestionnaireBrandLegalFormLiteral
    taxIdCountry: RcsCountryCodesNonUsInput | RcsCountryCodesNonUsInputLiteral
    taxId: str


class RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInputDict(TypedDict):
    companyLegalName: str
    companyPhoneNumber: str
    companyEmailAddress: str
    brandName: str
    brandIndustry: RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral
    addressLine: str
    addressCity: str
    addressCountry: RcsCountryCodeInput | RcsCountryCodeInputLiteral
    addressPostalCode: str
    websiteUrl: str
    contactFirstName: str
    contactSurname: str
    sampleMessages: Sequence[str]
    messagesVolume: int
    embeddedLink: bool
    embeddedPhone: bool
    ageGatedContent: bool
    directLending: bool
    optInConfirmationMessage: str
    helpMessage: str
    callToActionMessage: str
    ownershipType: Literal["PUBLIC"]
    legalForm: Literal["CORPORATION"]
    taxIdCountry: RcsCountryCodesNonUsInput | RcsCountryCodesNonUsInputLiteral
    taxId: str
    stockExchange: str
    stockSymbol: str


class RcsPhoneInputDict(TypedDict):
    label: str
    number: str


class RcsQuestionnaireAnswerMetadataInputDict(TypedDict):
    ignore: NotRequired[str]


class RcsQuestionnaireAnswerMetadataUpdateInputDict(TypedDict):
    ignore: NotRequired[str | None]


class RcsQuestionnaireFRAnswersInputDict(TypedDict):
    fullCompanyAddress: NotRequired[str]
    fullCompanyAddressMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataInput | RcsQuestionnaireAnswerMetadataInputDict | UntypedDict
    ]
    siren: NotRequired[str]


class RcsQuestionnaireFRAnswersUpdateInputDict(TypedDict):
    fullCompanyAddress: NotRequired[str | None]
    fullCompanyAddressMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataUpdateInput | RcsQuestionnaireAnswerMetadataUpdateInputDict | UntypedDict | None
    ]
    siren: NotRequired[str | None]


class RcsQuestionnaireFRInputDict(TypedDict):
    answers: RcsQuestionnaireFRAnswersInput | RcsQuestionnaireFRAnswersInputDict | UntypedDict


class RcsQuestionnaireFRUpdateInputDict(TypedDict):
    answers: RcsQuestionnaireFRAnswersUpdateInput | RcsQuestionnaireFRAnswersUpdateInputDict | UntypedDict


class RcsQuestionnaireGBAnswersInputDict(TypedDict):
    brandIndustry: NotRequired[str]
    companyLegalName: NotRequired[str]
    companyRegistrationNumber: NotRequired[str]
    fullCompanyAddress: NotRequired[str]
    fullCompanyAddressMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataInput | RcsQuestionnaireAnswerMetadataInputDict | UntypedDict
    ]
    messagesVolume: NotRequired[str]
    messagesFrequency: NotRequired[str]
    campaignLength: NotRequired[str]


class RcsQuestionnaireGBAnswersUpdateInputDict(TypedDict):
    brandIndustry: NotRequired[str | None]
    companyLegalName: NotRequired[str | None]
    companyRegistrationNumber: NotRequired[str | None]
    fullCompanyAddress: NotRequired[str | None]
    fullCompanyAddressMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataUpdateInput | RcsQuestionnaireAnswerMetadataUpdateInputDict | UntypedDict | None
    ]
    messagesVolume: NotRequired[str | None]
    messagesFrequency: NotRequired[str | None]
    campaignLength: NotRequired[str | None]


class RcsQuestionnaireGBInputDict(TypedDict):
    answers: RcsQuestionnaireGBAnswersInput | RcsQuestionnaireGBAnswersInputDict | UntypedDict


class RcsQuestionnaireGBUpdateInputDict(TypedDict):
    answers: RcsQuestionnaireGBAnswersUpdateInput | RcsQuestionnaireGBAnswersUpdateInputDict | UntypedDict


class RcsQuestionnaireGeneralAnswersInputDict(TypedDict):
    optInDescription: NotRequired[str]
    optInDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataInput | RcsQuestionnaireAnswerMetadataInputDict | UntypedDict
    ]
    triggerDescription: NotRequired[str]
    triggerDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataInput | RcsQuestionnaireAnswerMetadataInputDict | UntypedDict
    ]
    interactionsDescription: NotRequired[str]
    interactionsDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataInput | RcsQuestionnaireAnswerMetadataInputDict | UntypedDict
    ]
    optOutDescription: NotRequired[str]
    optOutDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataInput | RcsQuestionnaireAnswerMetadataInputDict | UntypedDict
    ]
    videoUris: NotRequired[Sequence[str]]
    screenshotUris: NotRequired[Sequence[str]]


class RcsQuestionnaireGeneralAnswersUpdateInputDict(TypedDict):
    optInDescription: NotRequired[str | None]
    optInDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataUpdateInput | RcsQuestionnaireAnswerMetadataUpdateInputDict | UntypedDict | None
    ]
    triggerDescription: NotRequired[str | None]
    triggerDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataUpdateInput | RcsQuestionnaireAnswerMetadataUpdateInputDict | UntypedDict | None
    ]
    interactionsDescription: NotRequired[str | None]
    interactionsDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataUpdateInput | RcsQuestionnaireAnswerMetadataUpdateInputDict | UntypedDict | None
    ]
    optOutDescription: NotRequired[str | None]
    optOutDescriptionMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataUpdateInput | RcsQuestionnaireAnswerMetadataUpdateInputDict | UntypedDict | None
    ]
    videoUris: NotRequired[Sequence[str] | None]
    screenshotUris: NotRequired[Sequence[str] | None]


class RcsQuestionnaireGeneralInputDict(TypedDict):
    answers: RcsQuestionnaireGeneralAnswersInput | RcsQuestionnaireGeneralAnswersInputDict | UntypedDict


class RcsQuestionnaireGeneralUpdateInputDict(TypedDict):
    answers: RcsQuestionnaireGeneralAnswersUpdateInput | RcsQuestionnaireGeneralAnswersUpdateInputDict | UntypedDict


class RcsQuestionnaireInputDict(TypedDict):
    general: NotRequired[RcsQuestionnaireGeneralInput | RcsQuestionnaireGeneralInputDict | UntypedDict]
    verification: NotRequired[RcsQuestionnaireVerificationInput | RcsQuestionnaireVerificationInputDict | UntypedDict]
    gb: NotRequired[RcsQuestionnaireGBInput | RcsQuestionnaireGBInputDict | UntypedDict]
    fr: NotRequired[RcsQuestionnaireFRInput | RcsQuestionnaireFRInputDict | UntypedDict]
    us: NotRequired[RcsQuestionnaireUSInput | RcsQuestionnaireUSInputDict | UntypedDict]


class RcsQuestionnaireUSAnswersInputDict(TypedDict):
    companyLegalName: NotRequired[str]
    ein: NotRequired[str]
    brandIndustry: NotRequired[str]
    fullCompanyAddress: NotRequired[str]
    fullCompanyAddressMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataInput | RcsQuestionnaireAnswerMetadataInputDict | UntypedDict
    ]
    smsCampaign: NotRequired[str]
    messagesVolume: NotRequired[str]


class RcsQuestionnaireUSAnswersUpdateInputDict(TypedDict):
    companyLegalName: NotRequired[str | None]
    ein: NotRequired[str | None]
    brandIndustry: NotRequired[str | None]
    fullCompanyAddress: NotRequired[str | None]
    fullCompanyAddressMetadata: NotRequired[
        RcsQuestionnaireAnswerMetadataUpdateInput | RcsQuestionnaireAnswerMetadataUpdateInputDict | UntypedDict | None
    ]
    smsCampaign: NotRequired[str | None]
    messagesVolume: NotRequired[str | None]


class RcsQuestionnaireUSInputDict(TypedDict):
    answers: (
        RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput
        | RcsUsPublicBrandCampaignQuestionnaireUSAnswersInputDict
        | UntypedDict
        | RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput
        | RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict
        | RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput
        | RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInputDict
        | RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput
        | RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict
        | RcsQuestionnaireUSAnswersInput
        | RcsQuestionnaireUSAnswersInputDict
    )


class RcsQuestionnaireUSUpdateInputDict(TypedDict):
    answers: (
        RcsBrandCampaignUpdateQuestionnaireUSAnswersInput
        | RcsBrandCampaignUpdateQuestionnaireUSAnswersInputDict
        | UntypedDict
        | RcsQuestionnaireUSAnswersUpdateInput
        | RcsQuestionnaireUSAnswersUpdateInputDict
    )


class RcsQuestionnaireUpdateInputDict(TypedDict):
    general: NotRequired[RcsQuestionnaireGeneralUpdateInput | RcsQuestionnaireGeneralUpdateInputDict | UntypedDict]
    verification: NotRequired[
        RcsQuestionnaireVerificationUpdateInput | RcsQuestionnaireVerificationUpdateInputDict | UntypedDict
    ]
    gb: NotRequired[RcsQuestionnaireGBUpdateInput | RcsQuestionnaireGBUpdateInputDict | UntypedDict]
    fr: NotRequired[RcsQuestionnaireFRUpdateInput | RcsQuestionnaireFRUpdateInputDict | UntypedDict]
    us: NotRequired[RcsQuestionnaireUSUpdateInput | RcsQuestionnaireUSUpdateInputDict | UntypedDict]


class RcsQuestionnaireVerificationAnswersInputDict(TypedDict):
    name: str
    email: str
    website: str
    title: NotRequired[str]
    phone: NotRequired[str]
    partner: NotRequired[
        RcsQuestionnaireVerificationPartnerAnswersInput
        | RcsQuestionnaireVerificationPartnerAnswersInputDict
        | UntypedDict
    ]


class RcsQuestionnaireVerificationAnswersUpdateInputDict(TypedDict):
    name: NotRequired[str | None]
    email: NotRequired[str | None]
    title: NotRequired[str | None]
    website: NotRequired[str | None]
    phone: NotRequired[str | None]
    partner: NotRequired[
        RcsQuestionnaireVerificationPartnerAnswersUpdateInput
        | RcsQuestionnaireVerificationPartnerAnswersUpdateInputDict
        | UntypedDict
        | None
    ]


class RcsQuestionnaireVerificationInputDict(TypedDict):
    answers: (
        RcsUsQuestionnaireVerificationAnswersInput
        | RcsUsQuestionnaireVerificationAnswersInputDict
        | UntypedDict
        | RcsQuestionnaireVerificationAnswersInput
        | RcsQuestionnaireVerificationAnswersInputDict
    )


class RcsQuestionnaireVerificationPartnerAnswersInputDict(TypedDict):
    companyName: NotRequired[str]
    contactName: NotRequired[str]
    contactEmailAddress: NotRequired[str]


class RcsQuestionnaireVerificationPartnerAnswersUpdateInputDict(TypedDict):
    companyName: NotRequired[str | None]
    contactName: NotRequired[str | None]
    contactEmailAddress: NotRequired[str | None]


class RcsQuestionnaireVerificationUpdateInputDict(TypedDict):
    answers: (
        RcsQuestionnaireVerificationAnswersUpdateInput
        | RcsQuestionnaireVerificationAnswersUpdateInputDict
        | UntypedDict
    )


class RcsSenderDetailsBrandInputDict(TypedDict):
    name: NotRequired[str]
    emails: NotRequired[Sequence[RcsEmailInput | RcsEmailInputDict | UntypedDict]]
    phones: NotRequired[Sequence[RcsPhoneInput | RcsPhoneInputDict | UntypedDict]]
    websites: NotRequired[Sequence[RcsWebsiteInput | RcsWebsiteInputDict | UntypedDict]]
    color: NotRequired[str]
    description: NotRequired[str]
    bannerUrl: NotRequired[str]
    logoUrl: NotRequired[str]
    privacyPolicyUrl: NotRequired[str]
    termsOfServiceUrl: NotRequired[str]


class RcsSenderDetailsBrandUpdateInputDict(TypedDict):
    name: NotRequired[str]
    emails: NotRequired[Sequence[RcsEmailInput | RcsEmailInputDict | UntypedDict] | None]
    phones: NotRequired[Sequence[RcsPhoneInput | RcsPhoneInputDict | UntypedDict] | None]
    websites: NotRequired[Sequence[RcsWebsiteInput | RcsWebsiteInputDict | UntypedDict] | None]
    color: NotRequired[str]
    description: NotRequired[str]
    bannerUrl: NotRequired[str]
    logoUrl: NotRequired[str]
    privacyPolicyUrl: NotRequired[str]
    termsOfServiceUrl: NotRequired[str]


class RcsSenderDetailsInputDict(TypedDict):
    brand: NotRequired[RcsSenderDetailsBrandInput | RcsSenderDetailsBrandInputDict | UntypedDict]
    testNumbers: NotRequired[Sequence[str]]
    countries: NotRequired[Sequence[RcsLaunchCountryInput | RcsLaunchCountryInputLiteral]]
    questionnaire: NotRequired[RcsQuestionnaireInput | RcsQuestionnaireInputDict | UntypedDict]


class RcsSenderDetailsUpdateInputDict(TypedDict):
    brand: NotRequired[RcsSenderDetailsBrandUpdateInput | RcsSenderDetailsBrandUpdateInputDict | UntypedDict]
    testNumbers: NotRequired[Sequence[str] | None]
    countries: NotRequired[Sequence[RcsLaunchCountryInput | RcsLaunchCountryInputLiteral] | None]
    questionnaire: NotRequired[RcsQuestionnaireUpdateInput | RcsQuestionnaireUpdateInputDict | UntypedDict]


class RcsSenderInputDict(TypedDict):
    region: RcsSenderRegionInput | WhatsAppSenderRegionInputLiteral
    billingCategory: RcsSenderBillingCategoryInput | RcsSenderBillingCategoryInputLiteral
    useCase: RcsSenderUseCaseInput | RcsSenderUseCaseInputLiteral
    details: NotRequired[RcsSenderDetailsInput | RcsSenderDetailsInputDict | UntypedDict]


class RcsSenderUpdateInputDict(TypedDict):
    details: RcsSenderDetailsUpdateInput | RcsSenderDetailsUpdateInputDict | UntypedDict


class RcsTestNumbersInputDict(TypedDict):
    testNumbers: Sequence[str]


class RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict(TypedDict):
    companyLegalName: str
    companyPhoneNumber: str
    companyEmailAddress: str
    brandName: str
    brandIndustry: RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral
    addressLine: str
    addressCity: str
    addressCountry: RcsCountryCodeInput | RcsCountryCodeInputLiteral
    addressPostalCode: str
    websiteUrl: str
    contactFirstName: str
    contactSurname: str
    sampleMessages: Sequence[str]
    messagesVolume: int
    embeddedLink: bool
    embeddedPhone: bool
    ageGatedContent: bool
    directLending: bool
    optInConfirmationMessage: str
    helpMessage: str
    callToActionMessage: str
    ownershipType: Literal["PRIVATE"]
    legalForm: RcsPrivateUsQuestionnaireBrandLegalForm | RcsPrivateUsQuestionnaireBrandLegalFormLiteral
    taxIdCountry: Literal["US"]
    taxId: str
    addressState: RcsUsState | RcsUsStateLiteral


class RcsUsPublicBrandCampaignQuestionnaireUSAnswersInputDict(TypedDict):
    companyLegalName: str
    companyPhoneNumber: str
    companyEmailAddress: str
    brandName: str
    brandIndustry: RcsUsQuestionnaireBrandIndustry | RcsUsQuestionnaireBrandIndustryLiteral
    addressLine: str
    addressCity: str
    addressCountry: RcsCountryCodeInput | RcsCountryCodeInputLiteral
    addressPostalCode: str
    websiteUrl: str
    contactFirstName: str
    contactSurname: str
    sampleMessages: Sequence[str]
    messagesVolume: int
    embeddedLink: bool
    embeddedPhone: bool
    ageGatedContent: bool
    directLending: bool
    optInConfirmationMessage: str
    helpMessage: str
    callToActionMessage: str
    ownershipType: Literal["PUBLIC"]
    legalForm: Literal["CORPORATION"]
    taxIdCountry: Literal["US"]
    taxId: str
    addressState: RcsUsState | RcsUsStateLiteral
    stockExchange: str
    stockSymbol: str


class RcsUsQuestionnaireVerificationAnswersInputDict(TypedDict):
    name: str
    email: str
    website: str
    phone: str
    title: NotRequired[str]
    partner: NotRequired[
        RcsQuestionnaireVerificationPartnerAnswersInput
        | RcsQuestionnaireVerificationPartnerAnswersInputDict
        | UntypedDict
    ]


class RcsWebsiteInputDict(TypedDict):
    label: str
    url: str


class SmsAppInputDict(TypedDict):
    name: str
    region: SmsAppRegionInput | WhatsAppSenderRegionInputLiteral
    test: NotRequired[bool]
    convApiApp: NotRequired[bool]
    convApiAppId: NotRequired[str]


class SmsAppUpdateDict(TypedDict):
    name: NotRequired[str]


class WebhookInputDict(TypedDict):
    target: str
    secret: str
    triggers: Sequence[WebhookTrigger | WebhookTriggerLiteral]


class WebhookUpdateInputDict(TypedDict):
    target: NotRequired[str]
    secret: NotRequired[str]
    triggers: NotRequired[Sequence[WebhookTrigger | WebhookTriggerLiteral]]


class WhatsAppAccountInputDeprecatedDict(TypedDict):
    clientBusinessManagerId: str
    companyLegalName: str
    businessManager: NotRequired[WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputLiteral]


class WhatsAppAccountPartnerInitiatedInputDict(TypedDict):
    wabaName: str
    clientBusinessManagerId: str
    senderDetails: WhatsAppAccountSenderRelatedDetailsInput | WhatsAppAccountSenderRelatedDetailsInputDict | UntypedDict
    businessManager: NotRequired[WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputLiteral]


class WhatsAppAccountSenderRelatedDetailsInputDict(TypedDict):
    displayName: str
    businessCategory: WhatsAppAccountVerticalInput | WhatsAppAccountVerticalInputLiteral
    region: NotRequired[WhatsAppSenderRegionInput | WhatsAppSenderRegionInputLiteral]
    metaLocalStorage: NotRequired[WhatsAppSenderMetaLocalStorageInput | WhatsAppSenderMetaLocalStorageInputLiteral]


class WhatsAppAccountSenderRelatedUpdateDetailsInputDict(TypedDict):
    displayName: NotRequired[str]
    businessCategory: NotRequired[WhatsAppAccountVerticalInput | WhatsAppAccountVerticalInputLiteral]
    region: NotRequired[WhatsAppSenderRegionInput | WhatsAppSenderRegionInputLiteral]
    metaLocalStorage: NotRequired[WhatsAppSenderMetaLocalStorageInput | WhatsAppSenderMetaLocalStorageInputLiteral]


class WhatsAppAccountUpdateInputDict(TypedDict):
    companyLegalName: NotRequired[str]
    wabaName: NotRequired[str]
    clientBusinessManagerId: NotRequired[str]
    senderDetails: NotRequired[
        WhatsAppAccountSenderRelatedUpdateDetailsInput
        | WhatsAppAccountSenderRelatedUpdateDetailsInputDict
        | UntypedDict
    ]


class WhatsAppBodyComponentInputDict(TypedDict):
    type: Literal["BODY"]
    text: NotRequired[str]
    examples: NotRequired[Sequence[str]]
    addSecurityRecommendation: NotRequired[bool]


class WhatsAppButtonsComponentInputDict(TypedDict):
    type: Literal["BUTTONS"]
    buttons: NotRequired[
        Sequence[
            WhatsAppFlowButtonInput
            | WhatsAppFlowButtonInputDict
            | UntypedDict
            | WhatsAppOtpButtonInput
            | WhatsAppOtpButtonInputDict
            | WhatsAppPhoneNumberButtonInput
            | WhatsAppPhoneNumberButtonInputDict
            | WhatsAppQuickReplyButtonInput
            | WhatsAppQuickReplyButtonInputDict
            | WhatsAppRequestContactInfoButtonInput
            | WhatsAppRequestContactInfoButtonInputDict
            | WhatsAppOrderDetailsButtonInput
            | WhatsAppOrderDetailsButtonInputDict
            | WhatsAppUrlButtonInput
            | WhatsAppUrlButtonInputDict
            | WhatsAppCopyCodeButtonInput
            | WhatsAppCopyCodeButtonInputDict
        ]
    ]


class WhatsAppCardBodyComponentInputDict(TypedDict):
    type: Literal["BODY"]
    text: NotRequired[str]
    examples: NotRequired[Sequence[str]]


class WhatsAppCardButtonsComponentInputDict(TypedDict):
    type: Literal["BUTTONS"]
    buttons: NotRequired[
        Sequence[
            WhatsAppUrlButtonInput
            | WhatsAppUrlButtonInputDict
            | UntypedDict
            | WhatsAppQuickReplyButtonInput
            | WhatsAppQuickReplyButtonInputDict
            | WhatsAppPhoneNumberButtonInput
            | WhatsAppPhoneNumberButtonInputDict
        ]
    ]


class WhatsAppCardHeaderComponentInputDict(TypedDict):
    type: Literal["HEADER"]
    format: WhatsAppCardHeaderComponentFormat | WhatsAppCardHeaderComponentFormatLiteral
    example: NotRequired[WhatsAppCardMediaHeaderExampleInput | WhatsAppCardMediaHeaderExampleInputDict | UntypedDict]


class WhatsAppCardInputDict(TypedDict):
    components: NotRequired[
        Sequence[
            WhatsAppCardHeaderComponentInput
            | WhatsAppCardHeaderComponentInputDict
            | UntypedDict
            | WhatsAppCardBodyComponentInput
            | WhatsAppCardBodyComponentInputDict
            | WhatsAppCardButtonsComponentInput
            | WhatsAppCardButtonsComponentInputDict
        ]
    ]


class WhatsAppCardMediaHeaderExampleInputDict(TypedDict):
    url: NotRequired[str]
    mimeType: NotRequired[
        WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput
        | WhatsAppCardMediaHeaderExampleSupportedMimeTypeInputLiteral
    ]


class WhatsAppCarouselComponentInputDict(TypedDict):
    type: Literal["CAROUSEL"]
    cards: NotRequired[Sequence[WhatsAppCardInput | WhatsAppCardInputDict | UntypedDict]]


class WhatsAppCommentInputDict(TypedDict):
    comment: str


class WhatsAppCopyCodeButtonInputDict(TypedDict):
    type: Literal["COPY_CODE"]
    example: str


class WhatsAppFlowButtonInputDict(TypedDict):
    type: Literal["FLOW"]
    text: NotRequired[str]
    flowId: NotRequired[str]
    flowAction: NotRequired[WhatsAppFlowActionInput | WhatsAppFlowActionInputLiteral]
    navigateScreen: NotRequired[str]


class WhatsAppFooterComponentInputDict(TypedDict):
    type: Literal["FOOTER"]
    text: NotRequired[str]
    codeExpirationMinutes: NotRequired[int]


class WhatsAppLimitedTimeOfferComponentInputDict(TypedDict):
    type: Literal["LIMITED_TIME_OFFER"]
    text: str
    hasExpiration: NotRequired[bool]


class WhatsAppLocationHeaderComponentInputDict(TypedDict):
    type: Literal["HEADER"]
    format: Literal["LOCATION"]


class WhatsAppLongLivedAccessTokenInputDict(TypedDict):
    facebookToken: NotRequired[str]
    facebookCode: NotRequired[str]
    businessManager: NotRequired[WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputLiteral]


class WhatsAppMediaHeaderComponentInputDict(TypedDict):
    type: Literal["HEADER"]
    format: WhatsAppMediaHeaderComponentFormat | WhatsAppMediaHeaderComponentFormatLiteral
    example: NotRequired[WhatsAppMediaHeaderExampleInput | WhatsAppMediaHeaderExampleInputDict | UntypedDict]


class WhatsAppMediaHeaderExampleInputDict(TypedDict):
    url: NotRequired[str]
    mimeType: NotRequired[
        WhatsAppMediaHeaderExampleSupportedMimeTypeInput | WhatsAppMediaHeaderExampleSupportedMimeTypeInputLiteral
    ]


class WhatsAppOrderDetailsButtonInputDict(TypedDict):
    type: Literal["ORDER_DETAILS"]


class WhatsAppOtpButtonInputDict(TypedDict):
    type: Literal["OTP"]
    otpType: WhatsAppOtpTypeInput | WhatsAppOtpTypeInputLiteral
    text: NotRequired[str]
    autofillText: NotRequired[str]
    packageName: NotRequired[str]
    signatureHash: NotRequired[str]
    supportedApps: NotRequired[Sequence[WhatsAppSupportedAppInput | WhatsAppSupportedAppInputDict | UntypedDict]]
    zeroTapTermsAccepted: NotRequired[bool]


class WhatsAppPhoneNumberButtonInputDict(TypedDict):
    type: Literal["PHONE_NUMBER"]
    text: NotRequired[str]
    phoneNumber: NotRequired[str]


class WhatsAppQuickReplyButtonInputDict(TypedDict):
    type: Literal["QUICK_REPLY"]
    text: NotRequired[str]


class WhatsAppRequestContactInfoButtonInputDict(TypedDict):
    type: Literal["REQUEST_CONTACT_INFO"]


class WhatsAppSenderDetailsInputDict(TypedDict):
    displayName: str
    vertical: WhatsAppSenderVerticalInput | WhatsAppSenderVerticalInputLiteral
    description: NotRequired[str]
    email: NotRequired[str]
    address: NotRequired[str]
    websiteOne: NotRequired[str]
    websiteTwo: NotRequired[str]
    about: NotRequired[str]
    photoUrl: NotRequired[str]


class WhatsAppSenderDetailsUpdateInputDict(TypedDict):
    displayName: NotRequired[str]
    description: NotRequired[str | None]
    vertical: NotRequired[WhatsAppSenderVerticalInput | WhatsAppSenderVerticalInputLiteral]
    email: NotRequired[str | None]
    address: NotRequired[str | None]
    websiteOne: NotRequired[str | None]
    websiteTwo: NotRequired[str | None]
    about: NotRequired[str | None]
    photoUrl: NotRequired[str | None]
    username: NotRequired[str | None]


class WhatsAppSenderEmbeddedSignupInputDict(TypedDict):
    wabaId: str
    phoneNumberId: str
    region: NotRequired[WhatsAppSenderRegionInput | WhatsAppSenderRegionInputLiteral]
    metaLocalStorage: NotRequired[WhatsAppSenderMetaLocalStorageInput | WhatsAppSenderMetaLocalStorageInputLiteral]
    businessManager: NotRequired[WhatsAppPublicBusinessManagerInput | WhatsAppPublicBusinessManagerInputLiteral]
    authenticationCode: NotRequired[str]


class WhatsAppSenderInputDeprecatedDict(TypedDict):
    name: str
    details: WhatsAppSenderDetailsInput | WhatsAppSenderDetailsInputDict | UntypedDict
    region: NotRequired[WhatsAppSenderRegionInput | WhatsAppSenderRegionInputLiteral]
    metaLocalStorage: NotRequired[WhatsAppSenderMetaLocalStorageInput | WhatsAppSenderMetaLocalStorageInputLiteral]
    businessManager: NotRequired[WhatsAppPublicBusinessManagerInput | WhatsAppPublicBusinessManagerInputLiteral]
    wabaId: NotRequired[str]
    phoneNumberId: NotRequired[str]
    facebookAccessToken: NotRequired[str]
    facebookCode: NotRequired[str]


class WhatsAppSenderPartnerInitiatedDetailsInputDict(TypedDict):
    displayName: str
    vertical: WhatsAppSenderVerticalInput | WhatsAppSenderVerticalInputLiteral
    countryCode: str
    description: NotRequired[str]
    email: NotRequired[str]
    address: NotRequired[str]
    websiteOne: NotRequired[str]
    websiteTwo: NotRequired[str]
    about: NotRequired[str]
    photoUrl: NotRequired[str]
    phoneNumber: NotRequired[str]


class WhatsAppSenderPartnerInitiatedInputDict(TypedDict):
    phoneNumberProvider: WhatsAppSenderNumberProviderTypeInput | WhatsAppSenderNumberProviderTypeInputLiteral
    details: WhatsAppSenderPartnerInitiatedDetailsInput | WhatsAppSenderPartnerInitiatedDetailsInputDict | UntypedDict
    status: NotRequired[WhatsAppAction | WhatsAppActionLiteral]
    region: NotRequired[WhatsAppSenderBotRegionInput | WhatsAppSenderRegionInputLiteral]
    metaLocalStorage: NotRequired[WhatsAppSenderMetaLocalStorageInput | WhatsAppSenderMetaLocalStorageInputLiteral]
    saveDraftOnFailure: NotRequired[bool]


class WhatsAppSenderPhoneProvisioningDetailsInputDict(TypedDict):
    countryCode: str
    phoneNumber: str
    displayName: str


class WhatsAppSenderPhoneProvisioningInputDict(TypedDict):
    details: WhatsAppSenderPhoneProvisioningDetailsInput | WhatsAppSenderPhoneProvisioningDetailsInputDict | UntypedDict
    region: NotRequired[WhatsAppSenderBotRegionInput | WhatsAppSenderRegionInputLiteral]
    metaLocalStorage: NotRequired[WhatsAppSenderMetaLocalStorageInput | WhatsAppSenderMetaLocalStorageInputLiteral]


class WhatsAppSenderRegisterInputDict(TypedDict):
    method: WhatsAppSenderRegistrationMethodInput | WhatsAppSenderRegistrationMethodInputLiteral


class WhatsAppSenderUpdateInputDict(TypedDict):
    status: NotRequired[WhatsAppAction | WhatsAppActionLiteral]
    details: NotRequired[WhatsAppSenderDetailsUpdateInput | WhatsAppSenderDetailsUpdateInputDict | UntypedDict]


class WhatsAppSenderVerifyInputDict(TypedDict):
    code: NotRequired[str]


class WhatsAppSolutionDetailsInputDict(TypedDict):
    name: str


class WhatsAppSolutionInputDict(TypedDict):
    details: WhatsAppSolutionDetailsInput | WhatsAppSolutionDetailsInputDict | UntypedDict
    accessToken: str
    businessManager: WhatsAppPublicBusinessManagerInput | WhatsAppPublicBusinessManagerInputLiteral


class WhatsAppSupportedAppInputDict(TypedDict):
    packageName: str
    signatureHash: str


class WhatsAppTemplateCompareIdentifierInputDict(TypedDict):
    templateName: str
    templateLanguage: WhatsAppTemplateLanguage | WhatsAppTemplateLanguageLiteral


class WhatsAppTemplateCompareInputDict(TypedDict):
    templates: Sequence[
        WhatsAppTemplateCompareIdentifierInput | WhatsAppTemplateCompareIdentifierInputDict | UntypedDict
    ]
    timeframe: NotRequired[WhatsAppTemplateCompareTimeframeInput | WhatsAppTemplateCompareTimeframeInputLiteral]
    endTimestamp: NotRequired[int]


class WhatsAppTemplateDetailsInputDict(TypedDict):
    components: NotRequired[
        Sequence[
            WhatsAppLocationHeaderComponentInput
            | WhatsAppLocationHeaderComponentInputDict
            | UntypedDict
            | WhatsAppTextHeaderComponentInput
            | WhatsAppTextHeaderComponentInputDict
            | WhatsAppMediaHeaderComponentInput
            | WhatsAppMediaHeaderComponentInputDict
            | WhatsAppBodyComponentInput
            | WhatsAppBodyComponentInputDict
            | WhatsAppFooterComponentInput
            | WhatsAppFooterComponentInputDict
            | WhatsAppButtonsComponentInput
            | WhatsAppButtonsComponentInputDict
            | WhatsAppCarouselComponentInput
            | WhatsAppCarouselComponentInputDict
            | WhatsAppLimitedTimeOfferComponentInput
            | WhatsAppLimitedTimeOfferComponentInputDict
        ]
    ]
    messageSendTtlSeconds: NotRequired[int]
    optimization: NotRequired[
        WhatsAppTemplateDetailsOptimizationInput | WhatsAppTemplateDetailsOptimizationInputDict | UntypedDict
    ]


class WhatsAppTemplateDetailsOptimizationInputDict(TypedDict):
    bidAmount: float
    bidStrategy: Literal["LOWEST_COST_WITH_BID_CAP"]
    bidCountryMultiplierOverrides: NotRequired[Mapping[str, str]]


class WhatsAppTemplateDetailsOptimizationUpdateInputDict(TypedDict):
    bidAmount: float
    bidStrategy: Literal["LOWEST_COST_WITH_BID_CAP"]
    bidCountryMultiplierOverrides: NotRequired[Mapping[str, str] | None]


class WhatsAppTemplateDetailsUpdateInputDict(TypedDict):
    components: NotRequired[
        Sequence[
            WhatsAppLocationHeaderComponentInput
            | WhatsAppLocationHeaderComponentInputDict
            | UntypedDict
            | WhatsAppTextHeaderComponentInput
            | WhatsAppTextHeaderComponentInputDict
            | WhatsAppMediaHeaderComponentInput
            | WhatsAppMediaHeaderComponentInputDict
            | WhatsAppBodyComponentInput
            | WhatsAppBodyComponentInputDict
            | WhatsAppFooterComponentInput
            | WhatsAppFooterComponentInputDict
            | WhatsAppButtonsComponentInput
            | WhatsAppButtonsComponentInputDict
            | WhatsAppCarouselComponentInput
            | WhatsAppCarouselComponentInputDict
            | WhatsAppLimitedTimeOfferComponentInput
            | WhatsAppLimitedTimeOfferComponentInputDict
        ]
    ]
    messageSendTtlSeconds: NotRequired[int]
    optimization: NotRequired[
        WhatsAppTemplateDetailsOptimizationUpdateInput
        | WhatsAppTemplateDetailsOptimizationUpdateInputDict
        | UntypedDict
        | None
    ]


class WhatsAppTemplateInputDict(TypedDict):
    name: str
    language: WhatsAppTemplateLanguageInput | WhatsAppTemplateLanguageInputLiteral
    category: WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputLiteral
    details: NotRequired[WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | UntypedDict]
    status: NotRequired[WhatsAppAction | WhatsAppActionLiteral]
    saveDraftOnFailure: NotRequired[bool]
    allowCategoryChange: NotRequired[bool]


class WhatsAppTemplateUpdateInputDict(TypedDict):
    status: NotRequired[WhatsAppAction | WhatsAppActionLiteral]
    category: NotRequired[WhatsAppTemplateCategoryInput | WhatsAppTemplateCategoryInputLiteral]
    allowCategoryChange: NotRequired[bool]
    details: NotRequired[WhatsAppTemplateDetailsUpdateInput | WhatsAppTemplateDetailsUpdateInputDict | UntypedDict]


class WhatsAppTextHeaderComponentInputDict(TypedDict):
    type: Literal["HEADER"]
    format: Literal["TEXT"]
    text: NotRequired[str]
    example: NotRequired[str]


class WhatsAppUrlButtonInputDict(TypedDict):
    type: Literal["URL"]
    text: NotRequired[str]
    url: NotRequired[str]
    example: NotRequired[str]


class WhatsAppWabaDetailsListInputDict(TypedDict):
    facebookToken: str
    businessManager: NotRequired[WhatsAppBusinessManagerInput | WhatsAppBusinessManagerInputLiteral]
