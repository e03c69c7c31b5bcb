# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Every model and enum, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..runtime.model import Model
    from ..runtime.timestamp import Timestamp
    from ..runtime.unknown_variant import UnknownVariant
    from .bundle import Bundle
    from .bundle_conversation_app import BundleConversationApp
    from .bundle_conversation_app_consent_manager_settings import BundleConversationAppConsentManagerSettings
    from .bundle_conversation_app_consent_manager_settings_input import BundleConversationAppConsentManagerSettingsInput
    from .bundle_conversation_app_consent_manager_settings_mode import BundleConversationAppConsentManagerSettingsMode
    from .bundle_conversation_app_consent_manager_settings_mode_input import (
        BundleConversationAppConsentManagerSettingsModeInput,
    )
    from .bundle_conversation_app_conversation_retention_policy_input import (
        BundleConversationAppConversationRetentionPolicyInput,
    )
    from .bundle_conversation_app_conversation_retention_policy_type_input import (
        BundleConversationAppConversationRetentionPolicyTypeInput,
    )
    from .bundle_conversation_app_dispatch_retention_policy_input import (
        BundleConversationAppDispatchRetentionPolicyInput,
    )
    from .bundle_conversation_app_input import BundleConversationAppInput
    from .bundle_conversation_app_processing_mode import BundleConversationAppProcessingMode
    from .bundle_conversation_app_processing_mode_input import BundleConversationAppProcessingModeInput
    from .bundle_conversation_app_retention_policy import BundleConversationAppRetentionPolicy
    from .bundle_conversation_app_retention_policy_type import BundleConversationAppRetentionPolicyType
    from .bundle_conversation_app_webhooks import BundleConversationAppWebhooks
    from .bundle_conversation_app_webhooks_input import BundleConversationAppWebhooksInput
    from .bundle_conversation_webhook_trigger import BundleConversationWebhookTrigger
    from .bundle_conversation_webhook_trigger_input import BundleConversationWebhookTriggerInput
    from .bundle_done import BundleDone
    from .bundle_http_status_code import BundleHttpStatusCode
    from .bundle_input import BundleInput
    from .bundle_list import BundleList
    from .bundle_provisioning_state import BundleProvisioningState
    from .bundle_provisioning_state import BundleProvisioningState as SmsProvisioningState
    from .bundle_region import BundleRegion
    from .bundle_region import BundleRegion as RcsSenderRegion
    from .bundle_services_state import BundleServicesState
    from .bundle_sms_app import BundleSmsApp
    from .bundle_sms_app_input import BundleSmsAppInput
    from .bundle_sms_app_region import BundleSmsAppRegion
    from .bundle_sms_app_region import BundleSmsAppRegion as SmsAppRegion
    from .bundle_subproject import BundleSubproject
    from .bundle_subproject_input import BundleSubprojectInput
    from .bundle_subproject_status import BundleSubprojectStatus
    from .bundle_webhook import BundleWebhook
    from .bundle_webhook_delivery_status import BundleWebhookDeliveryStatus
    from .bundle_webhook_input import BundleWebhookInput
    from .bundle_webhook_target_type_input import BundleWebhookTargetTypeInput
    from .conversation_account_location import ConversationAccountLocation
    from .conversation_channel_status import ConversationChannelStatus
    from .conversation_instagram_info import ConversationInstagramInfo
    from .conversation_messenger_info import ConversationMessengerInfo
    from .conversation_telegram_bot_info import ConversationTelegramBotInfo
    from .conversation_viber_bot_info import ConversationViberBotInfo
    from .dicts import (
        BundleConversationAppConsentManagerSettingsInputDict,
        BundleConversationAppConsentManagerSettingsModeInputLiteral,
        BundleConversationAppConversationRetentionPolicyInputDict,
        BundleConversationAppConversationRetentionPolicyTypeInputLiteral,
        BundleConversationAppDispatchRetentionPolicyInputDict,
        BundleConversationAppInputDict,
        BundleConversationAppProcessingModeInputLiteral,
        BundleConversationAppWebhooksInputDict,
        BundleConversationWebhookTriggerInputLiteral,
        BundleInputDict,
        BundleSmsAppInputDict,
        BundleSubprojectInputDict,
        BundleWebhookInputDict,
        BundleWebhookTargetTypeInputLiteral,
        KakaoTalkButtonInputDict,
        KakaoTalkButtonTypeInputLiteral,
        KakaoTalkCommentInputDict,
        KakaoTalkSenderDetailsInputDict,
        KakaoTalkSenderDetailsUpdateInputDict,
        KakaoTalkSenderInputDict,
        KakaoTalkSenderUpdateInputDict,
        KakaoTalkTemplateDetailsInputDict,
        KakaoTalkTemplateDetailsUpdateInputDict,
        KakaoTalkTemplateEmphasizeTypeInputLiteral,
        KakaoTalkTemplateInputDict,
        KakaoTalkTemplateLanguageInputLiteral,
        KakaoTalkTemplateMessageTypeInputLiteral,
        KakaoTalkTemplateUpdateInputDict,
        KakaoTalkVerifySenderInputDict,
        RcsBrandCampaignUpdateQuestionnaireUSAnswersInputDict,
        RcsCommentInputDict,
        RcsCountryCodeInputLiteral,
        RcsCountryCodesNonUsInputLiteral,
        RcsEmailInputDict,
        RcsLaunchCountryInputLiteral,
        RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict,
        RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInputDict,
        RcsPhoneInputDict,
        RcsPrivateUsQuestionnaireBrandLegalFormLiteral,
        RcsQuestionnaireAnswerMetadataInputDict,
        RcsQuestionnaireAnswerMetadataUpdateInputDict,
        RcsQuestionnaireFRAnswersInputDict,
        RcsQuestionnaireFRAnswersUpdateInputDict,
        RcsQuestionnaireFRInputDict,
        RcsQuestionnaireFRUpdateInputDict,
        RcsQuestionnaireGBAnswersInputDict,
        RcsQuestionnaireGBAnswersUpdateInputDict,
        RcsQuestionnaireGBInputDict,
        RcsQuestionnaireGBUpdateInputDict,
        RcsQuestionnaireGeneralAnswersInputDict,
        RcsQuestionnaireGeneralAnswersUpdateInputDict,
        RcsQuestionnaireGeneralInputDict,
        RcsQuestionnaireGeneralUpdateInputDict,
        RcsQuestionnaireInputDict,
        RcsQuestionnaireUpdateInputDict,
        RcsQuestionnaireUSAnswersInputDict,
        RcsQuestionnaireUSAnswersUpdateInputDict,
        RcsQuestionnaireUSInputDict,
        RcsQuestionnaireUSUpdateInputDict,
        RcsQuestionnaireVerificationAnswersInputDict,
        RcsQuestionnaireVerificationAnswersUpdateInputDict,
        RcsQuestionnaireVerificationInputDict,
        RcsQuestionnaireVerificationPartnerAnswersInputDict,
        RcsQuestionnaireVerificationPartnerAnswersUpdateInputDict,
        RcsQuestionnaireVerificationUpdateInputDict,
        RcsSenderBillingCategoryInputLiteral,
        RcsSenderDetailsBrandInputDict,
        RcsSenderDetailsBrandUpdateInputDict,
        RcsSenderDetailsInputDict,
        RcsSenderDetailsUpdateInputDict,
        RcsSenderInputDict,
        RcsSenderUpdateInputDict,
        RcsSenderUseCaseInputLiteral,
        RcsTestNumbersInputDict,
        RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict,
        RcsUsPublicBrandCampaignQuestionnaireUSAnswersInputDict,
        RcsUsQuestionnaireBrandIndustryLiteral,
        RcsUsQuestionnaireBrandLegalFormLiteral,
        RcsUsQuestionnaireOwnershipTypeLiteral,
        RcsUsQuestionnaireVerificationAnswersInputDict,
        RcsUsStateLiteral,
        RcsWebsiteInputDict,
        SmsAppInputDict,
        SmsAppUpdateDict,
        WebhookInputDict,
        WebhookTriggerLiteral,
        WebhookUpdateInputDict,
        WhatsAppAccountInputDeprecatedDict,
        WhatsAppAccountPartnerInitiatedInputDict,
        WhatsAppAccountSenderRelatedDetailsInputDict,
        WhatsAppAccountSenderRelatedUpdateDetailsInputDict,
        WhatsAppAccountUpdateInputDict,
        WhatsAppAccountVerticalInputLiteral,
        WhatsAppActionLiteral,
        WhatsAppBodyComponentInputDict,
        WhatsAppBusinessManagerInputLiteral,
        WhatsAppButtonsComponentInputDict,
        WhatsAppCardBodyComponentInputDict,
        WhatsAppCardButtonsComponentInputDict,
        WhatsAppCardHeaderComponentFormatLiteral,
        WhatsAppCardHeaderComponentInputDict,
        WhatsAppCardInputDict,
        WhatsAppCardMediaHeaderExampleInputDict,
        WhatsAppCardMediaHeaderExampleSupportedMimeTypeInputLiteral,
        WhatsAppCarouselComponentInputDict,
        WhatsAppCommentInputDict,
        WhatsAppCopyCodeButtonInputDict,
        WhatsAppFlowActionInputLiteral,
        WhatsAppFlowButtonInputDict,
        WhatsAppFooterComponentInputDict,
        WhatsAppLimitedTimeOfferComponentInputDict,
        WhatsAppLocationHeaderComponentInputDict,
        WhatsAppLongLivedAccessTokenInputDict,
        WhatsAppMediaHeaderComponentFormatLiteral,
        WhatsAppMediaHeaderComponentInputDict,
        WhatsAppMediaHeaderExampleInputDict,
        WhatsAppMediaHeaderExampleSupportedMimeTypeInputLiteral,
        WhatsAppOrderDetailsButtonInputDict,
        WhatsAppOtpButtonInputDict,
        WhatsAppOtpTypeInputLiteral,
        WhatsAppPhoneNumberButtonInputDict,
        WhatsAppPublicBusinessManagerInputLiteral,
        WhatsAppQuickReplyButtonInputDict,
        WhatsAppRequestContactInfoButtonInputDict,
        WhatsAppSenderDetailsInputDict,
        WhatsAppSenderDetailsUpdateInputDict,
        WhatsAppSenderEmbeddedSignupInputDict,
        WhatsAppSenderInputDeprecatedDict,
        WhatsAppSenderMetaLocalStorageInputLiteral,
        WhatsAppSenderNumberProviderTypeInputLiteral,
        WhatsAppSenderPartnerInitiatedDetailsInputDict,
        WhatsAppSenderPartnerInitiatedInputDict,
        WhatsAppSenderPhoneProvisioningDetailsInputDict,
        WhatsAppSenderPhoneProvisioningInputDict,
        WhatsAppSenderRegionInputLiteral,
        WhatsAppSenderRegisterInputDict,
        WhatsAppSenderRegistrationMethodInputLiteral,
        WhatsAppSenderUpdateInputDict,
        WhatsAppSenderVerifyInputDict,
        WhatsAppSenderVerticalInputLiteral,
        WhatsAppSolutionDetailsInputDict,
        WhatsAppSolutionInputDict,
        WhatsAppSupportedAppInputDict,
        WhatsAppTemplateCategoryInputLiteral,
        WhatsAppTemplateCompareIdentifierInputDict,
        WhatsAppTemplateCompareInputDict,
        WhatsAppTemplateCompareTimeframeInputLiteral,
        WhatsAppTemplateDetailsInputDict,
        WhatsAppTemplateDetailsOptimizationInputDict,
        WhatsAppTemplateDetailsOptimizationUpdateInputDict,
        WhatsAppTemplateDetailsUpdateInputDict,
        WhatsAppTemplateInputDict,
        WhatsAppTemplateLanguageInputLiteral,
        WhatsAppTemplateLanguageLiteral,
        WhatsAppTemplateUpdateInputDict,
        WhatsAppTextHeaderComponentInputDict,
        WhatsAppUrlButtonInputDict,
        WhatsAppWabaDetailsListInputDict,
    )
    from .error_code import ErrorCode
    from .kakaotalk_button import KakaoTalkButton
    from .kakaotalk_button_input import KakaoTalkButtonInput
    from .kakaotalk_button_type import KakaoTalkButtonType
    from .kakaotalk_button_type_input import KakaoTalkButtonTypeInput
    from .kakaotalk_comment import KakaoTalkComment
    from .kakaotalk_comment_input import KakaoTalkCommentInput
    from .kakaotalk_sender import KakaoTalkSender
    from .kakaotalk_sender_active import KakaoTalkSenderActive
    from .kakaotalk_sender_category import KakaoTalkSenderCategory
    from .kakaotalk_sender_category_list import KakaoTalkSenderCategoryList
    from .kakaotalk_sender_changes import KakaoTalkSenderChanges
    from .kakaotalk_sender_changes_details import KakaoTalkSenderChangesDetails
    from .kakaotalk_sender_comment_added import KakaoTalkSenderCommentAdded
    from .kakaotalk_sender_details import KakaoTalkSenderDetails
    from .kakaotalk_sender_details_input import KakaoTalkSenderDetailsInput
    from .kakaotalk_sender_details_update_input import KakaoTalkSenderDetailsUpdateInput
    from .kakaotalk_sender_inactive import KakaoTalkSenderInactive
    from .kakaotalk_sender_input import KakaoTalkSenderInput
    from .kakaotalk_sender_list import KakaoTalkSenderList
    from .kakaotalk_sender_notification import KakaoTalkSenderNotification
    from .kakaotalk_sender_notification_list import KakaoTalkSenderNotificationList
    from .kakaotalk_sender_notification_type import KakaoTalkSenderNotificationType
    from .kakaotalk_sender_rejected import KakaoTalkSenderRejected
    from .kakaotalk_sender_state import KakaoTalkSenderState
    from .kakaotalk_sender_update_input import KakaoTalkSenderUpdateInput
    from .kakaotalk_template import KakaoTalkTemplate
    from .kakaotalk_template_approved import KakaoTalkTemplateApproved
    from .kakaotalk_template_category import KakaoTalkTemplateCategory
    from .kakaotalk_template_category_english_name import KakaoTalkTemplateCategoryEnglishName
    from .kakaotalk_template_category_list import KakaoTalkTemplateCategoryList
    from .kakaotalk_template_category_name import KakaoTalkTemplateCategoryName
    from .kakaotalk_template_changes import KakaoTalkTemplateChanges
    from .kakaotalk_template_changes_details import KakaoTalkTemplateChangesDetails
    from .kakaotalk_template_comment_added import KakaoTalkTemplateCommentAdded
    from .kakaotalk_template_details import KakaoTalkTemplateDetails
    from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput
    from .kakaotalk_template_details_update_input import KakaoTalkTemplateDetailsUpdateInput
    from .kakaotalk_template_emphasize_type import KakaoTalkTemplateEmphasizeType
    from .kakaotalk_template_emphasize_type_input import KakaoTalkTemplateEmphasizeTypeInput
    from .kakaotalk_template_input import KakaoTalkTemplateInput
    from .kakaotalk_template_language import KakaoTalkTemplateLanguage
    from .kakaotalk_template_language_input import KakaoTalkTemplateLanguageInput
    from .kakaotalk_template_list import KakaoTalkTemplateList
    from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType
    from .kakaotalk_template_message_type_input import KakaoTalkTemplateMessageTypeInput
    from .kakaotalk_template_notification import KakaoTalkTemplateNotification
    from .kakaotalk_template_notification_list import KakaoTalkTemplateNotificationList
    from .kakaotalk_template_rejected import KakaoTalkTemplateRejected
    from .kakaotalk_template_state import KakaoTalkTemplateState
    from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory
    from .kakaotalk_template_subcategory_english_name import KakaoTalkTemplateSubcategoryEnglishName
    from .kakaotalk_template_subcategory_name import KakaoTalkTemplateSubcategoryName
    from .kakaotalk_template_update_input import KakaoTalkTemplateUpdateInput
    from .kakaotalk_verify_sender_input import KakaoTalkVerifySenderInput
    from .literals import (
        BundleConversationAppDispatchRetentionPolicyTypeInput,
        RcsCountryCodesUsInput,
        RcsPublicUsQuestionnaireBrandLegalForm,
        RcsUsQuestionnaireOwnershipTypePrivate,
        RcsUsQuestionnaireOwnershipTypePublic,
        WhatsAppBidStrategyInput,
        WhatsAppButtonType,
        WhatsAppButtonTypeCopyCode,
        WhatsAppButtonTypeFlow,
        WhatsAppButtonTypeOrderDetail,
        WhatsAppButtonTypeOtp,
        WhatsAppButtonTypePhoneNumber,
        WhatsAppButtonTypeQuickReply,
        WhatsAppButtonTypeRequestContactInfo,
        WhatsAppButtonTypeUrl,
        WhatsAppComponentTypeBody,
        WhatsAppComponentTypeButton,
        WhatsAppComponentTypeCarousel,
        WhatsAppComponentTypeFooter,
        WhatsAppComponentTypeHeader,
        WhatsAppComponentTypeLimitedTimeOffer,
        WhatsAppLocationHeaderComponentFormat,
        WhatsAppTextHeaderComponentFormat,
    )
    from .papi_error import PapiError
    from .rcs_account_comment_added import RcsAccountCommentAdded
    from .rcs_account_notification import RcsAccountNotification
    from .rcs_account_notification_list import RcsAccountNotificationList
    from .rcs_brand_campaign_questionnaire_us import RcsBrandCampaignQuestionnaireUS
    from .rcs_brand_campaign_questionnaire_us_answers import RcsBrandCampaignQuestionnaireUSAnswers
    from .rcs_brand_campaign_questionnaire_us_base import RcsBrandCampaignQuestionnaireUSBase
    from .rcs_brand_campaign_questionnaire_us_questions import RcsBrandCampaignQuestionnaireUSQuestions
    from .rcs_brand_campaign_update_questionnaire_us_answers_input import (
        RcsBrandCampaignUpdateQuestionnaireUSAnswersInput,
    )
    from .rcs_brand_registration import RcsBrandRegistration
    from .rcs_brand_registration_process import RcsBrandRegistrationProcess
    from .rcs_brand_registration_process_status import RcsBrandRegistrationProcessStatus
    from .rcs_brand_registration_process_status_updated import RcsBrandRegistrationProcessStatusUpdated
    from .rcs_brand_registration_status import RcsBrandRegistrationStatus
    from .rcs_campaign_registration import RcsCampaignRegistration
    from .rcs_comment import RcsComment
    from .rcs_comment_input import RcsCommentInput
    from .rcs_conversation_api_app import RcsConversationApiApp
    from .rcs_country_code_input import RcsCountryCodeInput
    from .rcs_country_codes_non_us_input import RcsCountryCodesNonUsInput
    from .rcs_country_status import RcsCountryStatus
    from .rcs_default_questionnaire_us import RcsDefaultQuestionnaireUS
    from .rcs_default_questionnaire_us_questions import RcsDefaultQuestionnaireUSQuestions
    from .rcs_email import RcsEmail
    from .rcs_email_input import RcsEmailInput
    from .rcs_launch_country_input import RcsLaunchCountryInput
    from .rcs_non_us_private_brand_campaign_questionnaire_us_answers_input import (
        RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_non_us_private_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_non_us_public_brand_campaign_questionnaire_us_answers_input import (
        RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_non_us_public_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_operator import RcsOperator
    from .rcs_operator_status import RcsOperatorStatus
    from .rcs_phone import RcsPhone
    from .rcs_phone_input import RcsPhoneInput
    from .rcs_private_us_questionnaire_brand_legal_form import RcsPrivateUsQuestionnaireBrandLegalForm
    from .rcs_questionnaire import RcsQuestionnaire
    from .rcs_questionnaire_answer_metadata import RcsQuestionnaireAnswerMetadata
    from .rcs_questionnaire_answer_metadata_input import RcsQuestionnaireAnswerMetadataInput
    from .rcs_questionnaire_answer_metadata_update_input import RcsQuestionnaireAnswerMetadataUpdateInput
    from .rcs_questionnaire_base import RcsQuestionnaireBase
    from .rcs_questionnaire_fr import RcsQuestionnaireFR
    from .rcs_questionnaire_fr_answers import RcsQuestionnaireFRAnswers
    from .rcs_questionnaire_fr_answers_input import RcsQuestionnaireFRAnswersInput
    from .rcs_questionnaire_fr_answers_update_input import RcsQuestionnaireFRAnswersUpdateInput
    from .rcs_questionnaire_fr_base import RcsQuestionnaireFRBase
    from .rcs_questionnaire_fr_input import RcsQuestionnaireFRInput
    from .rcs_questionnaire_fr_questions import RcsQuestionnaireFRQuestions
    from .rcs_questionnaire_fr_update_input import RcsQuestionnaireFRUpdateInput
    from .rcs_questionnaire_gb import RcsQuestionnaireGB
    from .rcs_questionnaire_gb_answers import RcsQuestionnaireGBAnswers
    from .rcs_questionnaire_gb_answers_input import RcsQuestionnaireGBAnswersInput
    from .rcs_questionnaire_gb_answers_update_input import RcsQuestionnaireGBAnswersUpdateInput
    from .rcs_questionnaire_gb_base import RcsQuestionnaireGBBase
    from .rcs_questionnaire_gb_input import RcsQuestionnaireGBInput
    from .rcs_questionnaire_gb_questions import RcsQuestionnaireGBQuestions
    from .rcs_questionnaire_gb_update_input import RcsQuestionnaireGBUpdateInput
    from .rcs_questionnaire_general import RcsQuestionnaireGeneral
    from .rcs_questionnaire_general_answers import RcsQuestionnaireGeneralAnswers
    from .rcs_questionnaire_general_answers_input import RcsQuestionnaireGeneralAnswersInput
    from .rcs_questionnaire_general_answers_update_input import RcsQuestionnaireGeneralAnswersUpdateInput
    from .rcs_questionnaire_general_base import RcsQuestionnaireGeneralBase
    from .rcs_questionnaire_general_input import RcsQuestionnaireGeneralInput
    from .rcs_questionnaire_general_questions import RcsQuestionnaireGeneralQuestions
    from .rcs_questionnaire_general_update_input import RcsQuestionnaireGeneralUpdateInput
    from .rcs_questionnaire_input import RcsQuestionnaireInput
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject
    from .rcs_questionnaire_update_input import RcsQuestionnaireUpdateInput
    from .rcs_questionnaire_us import RcsQuestionnaireUS
    from .rcs_questionnaire_us_answers import RcsQuestionnaireUSAnswers
    from .rcs_questionnaire_us_answers_input import RcsQuestionnaireUSAnswersInput
    from .rcs_questionnaire_us_answers_update_input import RcsQuestionnaireUSAnswersUpdateInput
    from .rcs_questionnaire_us_base import RcsQuestionnaireUSBase
    from .rcs_questionnaire_us_input import RcsQuestionnaireUSInput
    from .rcs_questionnaire_us_questions import RcsQuestionnaireUSQuestions
    from .rcs_questionnaire_us_update_input import RcsQuestionnaireUSUpdateInput
    from .rcs_questionnaire_verification import RcsQuestionnaireVerification
    from .rcs_questionnaire_verification_answers import RcsQuestionnaireVerificationAnswers
    from .rcs_questionnaire_verification_answers_input import RcsQuestionnaireVerificationAnswersInput
    from .rcs_questionnaire_verification_answers_update_input import RcsQuestionnaireVerificationAnswersUpdateInput
    from .rcs_questionnaire_verification_base import RcsQuestionnaireVerificationBase
    from .rcs_questionnaire_verification_input import RcsQuestionnaireVerificationInput
    from .rcs_questionnaire_verification_partner_answers import RcsQuestionnaireVerificationPartnerAnswers
    from .rcs_questionnaire_verification_partner_answers_input import RcsQuestionnaireVerificationPartnerAnswersInput
    from .rcs_questionnaire_verification_partner_answers_update_input import (
        RcsQuestionnaireVerificationPartnerAnswersUpdateInput,
    )
    from .rcs_questionnaire_verification_partner_questions import RcsQuestionnaireVerificationPartnerQuestions
    from .rcs_questionnaire_verification_questions import RcsQuestionnaireVerificationQuestions
    from .rcs_questionnaire_verification_update_input import RcsQuestionnaireVerificationUpdateInput
    from .rcs_sender import RcsSender
    from .rcs_sender_billing_category import RcsSenderBillingCategory
    from .rcs_sender_billing_category_input import RcsSenderBillingCategoryInput
    from .rcs_sender_comment_added import RcsSenderCommentAdded
    from .rcs_sender_details import RcsSenderDetails
    from .rcs_sender_details_brand import RcsSenderDetailsBrand
    from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput
    from .rcs_sender_details_brand_update_input import RcsSenderDetailsBrandUpdateInput
    from .rcs_sender_details_input import RcsSenderDetailsInput
    from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput
    from .rcs_sender_hosting_region import RcsSenderHostingRegion
    from .rcs_sender_input import RcsSenderInput
    from .rcs_sender_list import RcsSenderList
    from .rcs_sender_notification import RcsSenderNotification
    from .rcs_sender_notification_list import RcsSenderNotificationList
    from .rcs_sender_notification_type import RcsSenderNotificationType
    from .rcs_sender_operator_status_updated import RcsSenderOperatorStatusUpdated
    from .rcs_sender_operator_status_updated_operator import RcsSenderOperatorStatusUpdatedOperator
    from .rcs_sender_sort_column import RcsSenderSortColumn
    from .rcs_sender_state import RcsSenderState
    from .rcs_sender_status_updated import RcsSenderStatusUpdated
    from .rcs_sender_update_input import RcsSenderUpdateInput
    from .rcs_sender_use_case import RcsSenderUseCase
    from .rcs_sender_use_case_input import RcsSenderUseCaseInput
    from .rcs_sort_direction import RcsSortDirection
    from .rcs_supplier_details import RcsSupplierDetails
    from .rcs_supplier_details_google import RcsSupplierDetailsGoogle
    from .rcs_test_number import RcsTestNumber
    from .rcs_test_number_capabilities import RcsTestNumberCapabilities
    from .rcs_test_number_capabilities_feature import RcsTestNumberCapabilitiesFeature
    from .rcs_test_number_state import RcsTestNumberState
    from .rcs_test_numbers import RcsTestNumbers
    from .rcs_test_numbers_input import RcsTestNumbersInput
    from .rcs_us_private_brand_campaign_questionnaire_us_answers_input import (
        RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_us_private_brand_campaign_questionnaire_us_questions import (
        RcsUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_public_brand_campaign_questionnaire_us_answers_input import (
        RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_us_public_brand_campaign_questionnaire_us_questions import (
        RcsUsPublicBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_questionnaire_brand_campaign_version import RcsUsQuestionnaireBrandCampaignVersion
    from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry
    from .rcs_us_questionnaire_brand_legal_form import RcsUsQuestionnaireBrandLegalForm
    from .rcs_us_questionnaire_ownership_type import RcsUsQuestionnaireOwnershipType
    from .rcs_us_questionnaire_verification_answers_input import RcsUsQuestionnaireVerificationAnswersInput
    from .rcs_us_questionnaire_version import RcsUsQuestionnaireVersion
    from .rcs_us_state import RcsUsState
    from .rcs_website import RcsWebsite
    from .rcs_website_input import RcsWebsiteInput
    from .sms_app import SmsApp
    from .sms_app_input import SmsAppInput
    from .sms_app_list import SmsAppList
    from .sms_app_update import SmsAppUpdate
    from .sms_conversation_api_app import SmsConversationApiApp
    from .webhook import Webhook
    from .webhook_input import WebhookInput
    from .webhook_list import WebhookList
    from .webhook_trigger import WebhookTrigger
    from .webhook_trigger import WebhookTrigger as BundleWebhookTrigger
    from .webhook_update_input import WebhookUpdateInput
    from .whatsapp_account import WhatsAppAccount
    from .whatsapp_account_change_state import WhatsAppAccountChangeState
    from .whatsapp_account_changes import WhatsAppAccountChanges
    from .whatsapp_account_changes_details import WhatsAppAccountChangesDetails
    from .whatsapp_account_comment_added import WhatsAppAccountCommentAdded
    from .whatsapp_account_daily_limit_changed import WhatsAppAccountDailyLimitChanged
    from .whatsapp_account_details import WhatsAppAccountDetails
    from .whatsapp_account_input_deprecated import WhatsAppAccountInputDeprecated
    from .whatsapp_account_notification import WhatsAppAccountNotification
    from .whatsapp_account_notification_list import WhatsAppAccountNotificationList
    from .whatsapp_account_notification_type import WhatsAppAccountNotificationType
    from .whatsapp_account_onboarded import WhatsAppAccountOnboarded
    from .whatsapp_account_partner_initiated_input import WhatsAppAccountPartnerInitiatedInput
    from .whatsapp_account_pending_verification import WhatsAppAccountPendingVerification
    from .whatsapp_account_rejected import WhatsAppAccountRejected
    from .whatsapp_account_sender_related_changes_details import WhatsAppAccountSenderRelatedChangesDetails
    from .whatsapp_account_sender_related_details import WhatsAppAccountSenderRelatedDetails
    from .whatsapp_account_sender_related_details_input import WhatsAppAccountSenderRelatedDetailsInput
    from .whatsapp_account_sender_related_update_details_input import WhatsAppAccountSenderRelatedUpdateDetailsInput
    from .whatsapp_account_state import WhatsAppAccountState
    from .whatsapp_account_update_input import WhatsAppAccountUpdateInput
    from .whatsapp_account_vertical_input import WhatsAppAccountVerticalInput
    from .whatsapp_action import WhatsAppAction
    from .whatsapp_action import WhatsAppAction as KakaoTalkAction
    from .whatsapp_bid_strategy import WhatsAppBidStrategy
    from .whatsapp_body_component import WhatsAppBodyComponent
    from .whatsapp_body_component_input import WhatsAppBodyComponentInput
    from .whatsapp_business_manager import WhatsAppBusinessManager
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput
    from .whatsapp_buttons_component import WhatsAppButtonsComponent
    from .whatsapp_buttons_component_input import WhatsAppButtonsComponentInput
    from .whatsapp_card import WhatsAppCard
    from .whatsapp_card_body_component import WhatsAppCardBodyComponent
    from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput
    from .whatsapp_card_buttons_component import WhatsAppCardButtonsComponent
    from .whatsapp_card_buttons_component_input import WhatsAppCardButtonsComponentInput
    from .whatsapp_card_header_component import WhatsAppCardHeaderComponent
    from .whatsapp_card_header_component_format import WhatsAppCardHeaderComponentFormat
    from .whatsapp_card_header_component_input import WhatsAppCardHeaderComponentInput
    from .whatsapp_card_input import WhatsAppCardInput
    from .whatsapp_card_media_header_example_input import WhatsAppCardMediaHeaderExampleInput
    from .whatsapp_card_media_header_example_supported_mime_type_input import (
        WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput,
    )
    from .whatsapp_carousel_component import WhatsAppCarouselComponent
    from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput
    from .whatsapp_comment import WhatsAppComment
    from .whatsapp_comment_input import WhatsAppCommentInput
    from .whatsapp_comment_type import WhatsAppCommentType
    from .whatsapp_comment_type import WhatsAppCommentType as KakaoTalkCommentType
    from .whatsapp_comment_type import WhatsAppCommentType as RcsAccountNotificationType
    from .whatsapp_comment_type import WhatsAppCommentType as RcsCommentType
    from .whatsapp_conversation_api_app import WhatsAppConversationApiApp
    from .whatsapp_conversation_app_channel_integration_status import WhatsAppConversationAppChannelIntegrationStatus
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as BundleConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as RcsConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as SmsConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion
    from .whatsapp_copy_code_button import WhatsAppCopyCodeButton
    from .whatsapp_copy_code_button_input import WhatsAppCopyCodeButtonInput
    from .whatsapp_country_code import WhatsAppCountryCode
    from .whatsapp_country_code import WhatsAppCountryCode as RcsCountryCode
    from .whatsapp_create_solution_list import WhatsAppCreateSolutionList
    from .whatsapp_daily_limit import WhatsAppDailyLimit
    from .whatsapp_failed_solution import WhatsAppFailedSolution
    from .whatsapp_failed_solution_error import WhatsAppFailedSolutionError
    from .whatsapp_flow import WhatsAppFlow
    from .whatsapp_flow_action import WhatsAppFlowAction
    from .whatsapp_flow_action_input import WhatsAppFlowActionInput
    from .whatsapp_flow_button import WhatsAppFlowButton
    from .whatsapp_flow_button_input import WhatsAppFlowButtonInput
    from .whatsapp_flow_list import WhatsAppFlowList
    from .whatsapp_flow_screen import WhatsAppFlowScreen
    from .whatsapp_flow_screen_list import WhatsAppFlowScreenList
    from .whatsapp_flow_status import WhatsAppFlowStatus
    from .whatsapp_footer_component import WhatsAppFooterComponent
    from .whatsapp_footer_component_input import WhatsAppFooterComponentInput
    from .whatsapp_limited_time_offer_component import WhatsAppLimitedTimeOfferComponent
    from .whatsapp_limited_time_offer_component_input import WhatsAppLimitedTimeOfferComponentInput
    from .whatsapp_location_header_component import WhatsAppLocationHeaderComponent
    from .whatsapp_location_header_component_input import WhatsAppLocationHeaderComponentInput
    from .whatsapp_long_lived_access_token import WhatsAppLongLivedAccessToken
    from .whatsapp_long_lived_access_token_input import WhatsAppLongLivedAccessTokenInput
    from .whatsapp_media_header_component import WhatsAppMediaHeaderComponent
    from .whatsapp_media_header_component_format import WhatsAppMediaHeaderComponentFormat
    from .whatsapp_media_header_component_input import WhatsAppMediaHeaderComponentInput
    from .whatsapp_media_header_example import WhatsAppMediaHeaderExample
    from .whatsapp_media_header_example_input import WhatsAppMediaHeaderExampleInput
    from .whatsapp_media_header_example_supported_mime_type_input import (
        WhatsAppMediaHeaderExampleSupportedMimeTypeInput,
    )
    from .whatsapp_order_details_button import WhatsAppOrderDetailsButton
    from .whatsapp_order_details_button_input import WhatsAppOrderDetailsButtonInput
    from .whatsapp_otp_button import WhatsAppOtpButton
    from .whatsapp_otp_button_input import WhatsAppOtpButtonInput
    from .whatsapp_otp_type import WhatsAppOtpType
    from .whatsapp_otp_type_input import WhatsAppOtpTypeInput
    from .whatsapp_partial_body_component import WhatsAppPartialBodyComponent
    from .whatsapp_partial_buttons_component import WhatsAppPartialButtonsComponent
    from .whatsapp_partial_card import WhatsAppPartialCard
    from .whatsapp_partial_card_body_component import WhatsAppPartialCardBodyComponent
    from .whatsapp_partial_card_buttons_component import WhatsAppPartialCardButtonsComponent
    from .whatsapp_partial_card_header_component import WhatsAppPartialCardHeaderComponent
    from .whatsapp_partial_carousel_component import WhatsAppPartialCarouselComponent
    from .whatsapp_partial_flow_button import WhatsAppPartialFlowButton
    from .whatsapp_partial_footer_component import WhatsAppPartialFooterComponent
    from .whatsapp_partial_limited_time_offer_component import WhatsAppPartialLimitedTimeOfferComponent
    from .whatsapp_partial_location_header_component import WhatsAppPartialLocationHeaderComponent
    from .whatsapp_partial_media_header_component import WhatsAppPartialMediaHeaderComponent
    from .whatsapp_partial_media_header_example import WhatsAppPartialMediaHeaderExample
    from .whatsapp_partial_otp_button import WhatsAppPartialOtpButton
    from .whatsapp_partial_phone_number_button import WhatsAppPartialPhoneNumberButton
    from .whatsapp_partial_quick_reply_button import WhatsAppPartialQuickReplyButton
    from .whatsapp_partial_template import WhatsAppPartialTemplate
    from .whatsapp_partial_template_analytics import WhatsAppPartialTemplateAnalytics
    from .whatsapp_partial_template_analytics_buttons import WhatsAppPartialTemplateAnalyticsButtons
    from .whatsapp_partial_template_changes import WhatsAppPartialTemplateChanges
    from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails
    from .whatsapp_partial_template_list import WhatsAppPartialTemplateList
    from .whatsapp_partial_text_header_component import WhatsAppPartialTextHeaderComponent
    from .whatsapp_partial_url_button import WhatsAppPartialUrlButton
    from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton
    from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput
    from .whatsapp_public_business_manager_input import WhatsAppPublicBusinessManagerInput
    from .whatsapp_quality_rating import WhatsAppQualityRating
    from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton
    from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput
    from .whatsapp_request_contact_info_button import WhatsAppRequestContactInfoButton
    from .whatsapp_request_contact_info_button_input import WhatsAppRequestContactInfoButtonInput
    from .whatsapp_sender import WhatsAppSender
    from .whatsapp_sender_active import WhatsAppSenderActive
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as RcsConversationApiAppRegion
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as SmsConversationApiAppRegion
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as WhatsAppConversationApiAppRegion
    from .whatsapp_sender_changes import WhatsAppSenderChanges
    from .whatsapp_sender_changes_details import WhatsAppSenderChangesDetails
    from .whatsapp_sender_comment_added import WhatsAppSenderCommentAdded
    from .whatsapp_sender_daily_limit_changed import WhatsAppSenderDailyLimitChanged
    from .whatsapp_sender_deleted import WhatsAppSenderDeleted
    from .whatsapp_sender_details import WhatsAppSenderDetails
    from .whatsapp_sender_details_input import WhatsAppSenderDetailsInput
    from .whatsapp_sender_details_update_input import WhatsAppSenderDetailsUpdateInput
    from .whatsapp_sender_display_name_updated import WhatsAppSenderDisplayNameUpdated
    from .whatsapp_sender_embedded_signup_input import WhatsAppSenderEmbeddedSignupInput
    from .whatsapp_sender_error import WhatsAppSenderError
    from .whatsapp_sender_error_code import WhatsAppSenderErrorCode
    from .whatsapp_sender_field_update_status import WhatsAppSenderFieldUpdateStatus
    from .whatsapp_sender_inactive import WhatsAppSenderInactive
    from .whatsapp_sender_input_deprecated import WhatsAppSenderInputDeprecated
    from .whatsapp_sender_list import WhatsAppSenderList
    from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage
    from .whatsapp_sender_meta_local_storage_input import WhatsAppSenderMetaLocalStorageInput
    from .whatsapp_sender_metadata import WhatsAppSenderMetadata
    from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField
    from .whatsapp_sender_notification import WhatsAppSenderNotification
    from .whatsapp_sender_notification_list import WhatsAppSenderNotificationList
    from .whatsapp_sender_notification_type import WhatsAppSenderNotificationType
    from .whatsapp_sender_number_provider_type import WhatsAppSenderNumberProviderType
    from .whatsapp_sender_number_provider_type_input import WhatsAppSenderNumberProviderTypeInput
    from .whatsapp_sender_partner_initiated_details_input import WhatsAppSenderPartnerInitiatedDetailsInput
    from .whatsapp_sender_partner_initiated_input import WhatsAppSenderPartnerInitiatedInput
    from .whatsapp_sender_pending_verification import WhatsAppSenderPendingVerification
    from .whatsapp_sender_phone_provisioning_details_input import WhatsAppSenderPhoneProvisioningDetailsInput
    from .whatsapp_sender_phone_provisioning_input import WhatsAppSenderPhoneProvisioningInput
    from .whatsapp_sender_quality_rating_changed import WhatsAppSenderQualityRatingChanged
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as BundleRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as RcsSenderRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as SmsAppRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as WhatsAppSenderBotRegionInput
    from .whatsapp_sender_register import WhatsAppSenderRegister
    from .whatsapp_sender_register_input import WhatsAppSenderRegisterInput
    from .whatsapp_sender_registration_method import WhatsAppSenderRegistrationMethod
    from .whatsapp_sender_registration_method_input import WhatsAppSenderRegistrationMethodInput
    from .whatsapp_sender_rejected import WhatsAppSenderRejected
    from .whatsapp_sender_state import WhatsAppSenderState
    from .whatsapp_sender_status import WhatsAppSenderStatus
    from .whatsapp_sender_update_input import WhatsAppSenderUpdateInput
    from .whatsapp_sender_username_updated import WhatsAppSenderUsernameUpdated
    from .whatsapp_sender_verify_input import WhatsAppSenderVerifyInput
    from .whatsapp_sender_vertical import WhatsAppSenderVertical
    from .whatsapp_sender_vertical_input import WhatsAppSenderVerticalInput
    from .whatsapp_solution import WhatsAppSolution
    from .whatsapp_solution_details import WhatsAppSolutionDetails
    from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput
    from .whatsapp_solution_input import WhatsAppSolutionInput
    from .whatsapp_solution_list import WhatsAppSolutionList
    from .whatsapp_solution_meta_app import WhatsAppSolutionMetaApp
    from .whatsapp_suggested_usernames import WhatsAppSuggestedUsernames
    from .whatsapp_supported_app import WhatsAppSupportedApp
    from .whatsapp_supported_app_input import WhatsAppSupportedAppInput
    from .whatsapp_template import WhatsAppTemplate
    from .whatsapp_template_analytics import WhatsAppTemplateAnalytics
    from .whatsapp_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType
    from .whatsapp_template_analytics_buttons import WhatsAppTemplateAnalyticsButtons
    from .whatsapp_template_analytics_date_range import WhatsAppTemplateAnalyticsDateRange
    from .whatsapp_template_approved import WhatsAppTemplateApproved
    from .whatsapp_template_category import WhatsAppTemplateCategory
    from .whatsapp_template_category_future_update import WhatsAppTemplateCategoryFutureUpdate
    from .whatsapp_template_category_input import WhatsAppTemplateCategoryInput
    from .whatsapp_template_category_updated import WhatsAppTemplateCategoryUpdated
    from .whatsapp_template_changes import WhatsAppTemplateChanges
    from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails
    from .whatsapp_template_comment_added import WhatsAppTemplateCommentAdded
    from .whatsapp_template_compare import WhatsAppTemplateCompare
    from .whatsapp_template_compare_block_reason import WhatsAppTemplateCompareBlockReason
    from .whatsapp_template_compare_identifier import WhatsAppTemplateCompareIdentifier
    from .whatsapp_template_compare_identifier_input import WhatsAppTemplateCompareIdentifierInput
    from .whatsapp_template_compare_input import WhatsAppTemplateCompareInput
    from .whatsapp_template_compare_timeframe_input import WhatsAppTemplateCompareTimeframeInput
    from .whatsapp_template_deleted import WhatsAppTemplateDeleted
    from .whatsapp_template_details import WhatsAppTemplateDetails
    from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput
    from .whatsapp_template_details_optimization import WhatsAppTemplateDetailsOptimization
    from .whatsapp_template_details_optimization_input import WhatsAppTemplateDetailsOptimizationInput
    from .whatsapp_template_details_optimization_update_input import WhatsAppTemplateDetailsOptimizationUpdateInput
    from .whatsapp_template_details_update_input import WhatsAppTemplateDetailsUpdateInput
    from .whatsapp_template_field_mask_path import WhatsAppTemplateFieldMaskPath
    from .whatsapp_template_input import WhatsAppTemplateInput
    from .whatsapp_template_language import WhatsAppTemplateLanguage
    from .whatsapp_template_language_input import WhatsAppTemplateLanguageInput
    from .whatsapp_template_list import WhatsAppTemplateList
    from .whatsapp_template_notification import WhatsAppTemplateNotification
    from .whatsapp_template_notification_list import WhatsAppTemplateNotificationList
    from .whatsapp_template_notification_type import WhatsAppTemplateNotificationType
    from .whatsapp_template_notification_type import (
        WhatsAppTemplateNotificationType as KakaoTalkTemplateNotificationType,
    )
    from .whatsapp_template_quality_score import WhatsAppTemplateQualityScore
    from .whatsapp_template_quality_score_updated import WhatsAppTemplateQualityScoreUpdated
    from .whatsapp_template_rejected import WhatsAppTemplateRejected
    from .whatsapp_template_rejection_code import WhatsAppTemplateRejectionCode
    from .whatsapp_template_state import WhatsAppTemplateState
    from .whatsapp_template_status import WhatsAppTemplateStatus
    from .whatsapp_template_status import WhatsAppTemplateStatus as KakaoTalkSenderStatus
    from .whatsapp_template_status import WhatsAppTemplateStatus as KakaoTalkTemplateStatus
    from .whatsapp_template_status_updated import WhatsAppTemplateStatusUpdated
    from .whatsapp_template_status_updated_new_state import WhatsAppTemplateStatusUpdatedNewState
    from .whatsapp_template_update_input import WhatsAppTemplateUpdateInput
    from .whatsapp_text_header_component import WhatsAppTextHeaderComponent
    from .whatsapp_text_header_component_input import WhatsAppTextHeaderComponentInput
    from .whatsapp_url_button import WhatsAppUrlButton
    from .whatsapp_url_button_input import WhatsAppUrlButtonInput
    from .whatsapp_waba_account_changed import WhatsAppWabaAccountChanged
    from .whatsapp_waba_ban_state import WhatsAppWabaBanState
    from .whatsapp_waba_details import WhatsAppWabaDetails
    from .whatsapp_waba_details_list import WhatsAppWabaDetailsList
    from .whatsapp_waba_details_list_input import WhatsAppWabaDetailsListInput
    from .whatsapp_waba_numbers import WhatsAppWabaNumbers

__all__ = [
    "Model",
    "Timestamp",
    "UnknownVariant",
    "WhatsAppComponentTypeHeader",
    "WhatsAppLocationHeaderComponentFormat",
    "WhatsAppTextHeaderComponentFormat",
    "WhatsAppComponentTypeBody",
    "WhatsAppComponentTypeFooter",
    "WhatsAppButtonTypePhoneNumber",
    "WhatsAppButtonTypeUrl",
    "WhatsAppButtonTypeQuickReply",
    "WhatsAppButtonTypeOtp",
    "WhatsAppButtonType",
    "WhatsAppButtonTypeRequestContactInfo",
    "WhatsAppButtonTypeOrderDetail",
    "WhatsAppButtonTypeCopyCode",
    "WhatsAppComponentTypeButton",
    "WhatsAppComponentTypeCarousel",
    "WhatsAppComponentTypeLimitedTimeOffer",
    "WhatsAppButtonTypeFlow",
    "WhatsAppBidStrategyInput",
    "BundleConversationAppDispatchRetentionPolicyTypeInput",
    "RcsUsQuestionnaireOwnershipTypePublic",
    "RcsPublicUsQuestionnaireBrandLegalForm",
    "RcsCountryCodesUsInput",
    "RcsUsQuestionnaireOwnershipTypePrivate",
    "Bundle",
    "BundleConversationApp",
    "BundleConversationAppChannelIntegrationStatus",
    "BundleConversationAppConsentManagerSettings",
    "BundleConversationAppConsentManagerSettingsInput",
    "BundleConversationAppConsentManagerSettingsMode",
    "BundleConversationAppConsentManagerSettingsModeInput",
    "BundleConversationAppConversationRetentionPolicyInput",
    "BundleConversationAppConversationRetentionPolicyTypeInput",
    "BundleConversationAppDispatchRetentionPolicyInput",
    "BundleConversationAppInput",
    "BundleConversationAppProcessingMode",
    "BundleConversationAppProcessingModeInput",
    "BundleConversationAppRetentionPolicy",
    "BundleConversationAppRetentionPolicyType",
    "BundleConversationAppWebhooks",
    "BundleConversationAppWebhooksInput",
    "BundleConversationWebhookTrigger",
    "BundleConversationWebhookTriggerInput",
    "BundleDone",
    "BundleHttpStatusCode",
    "BundleInput",
    "BundleList",
    "BundleProvisioningState",
    "BundleRegion",
    "BundleRegionInput",
    "BundleServicesState",
    "BundleSmsApp",
    "BundleSmsAppInput",
    "BundleSmsAppRegion",
    "BundleSubproject",
    "BundleSubprojectInput",
    "BundleSubprojectStatus",
    "BundleWebhook",
    "BundleWebhookDeliveryStatus",
    "BundleWebhookInput",
    "BundleWebhookTargetTypeInput",
    "BundleWebhookTrigger",
    "ConversationAccountLocation",
    "ConversationChannelStatus",
    "ConversationInstagramInfo",
    "ConversationMessengerInfo",
    "ConversationTelegramBotInfo",
    "ConversationViberBotInfo",
    "ErrorCode",
    "KakaoTalkAction",
    "KakaoTalkButton",
    "KakaoTalkButtonInput",
    "KakaoTalkButtonType",
    "KakaoTalkButtonTypeInput",
    "KakaoTalkComment",
    "KakaoTalkCommentInput",
    "KakaoTalkCommentType",
    "KakaoTalkSender",
    "KakaoTalkSenderActive",
    "KakaoTalkSenderCategory",
    "KakaoTalkSenderCategoryList",
    "KakaoTalkSenderChanges",
    "KakaoTalkSenderChangesDetails",
    "KakaoTalkSenderCommentAdded",
    "KakaoTalkSenderDetails",
    "KakaoTalkSenderDetailsInput",
    "KakaoTalkSenderDetailsUpdateInput",
    "KakaoTalkSenderInactive",
    "KakaoTalkSenderInput",
    "KakaoTalkSenderList",
    "KakaoTalkSenderNotification",
    "KakaoTalkSenderNotificationList",
    "KakaoTalkSenderNotificationType",
    "KakaoTalkSenderRejected",
    "KakaoTalkSenderState",
    "KakaoTalkSenderStatus",
    "KakaoTalkSenderUpdateInput",
    "KakaoTalkTemplate",
    "KakaoTalkTemplateApproved",
    "KakaoTalkTemplateCategory",
    "KakaoTalkTemplateCategoryEnglishName",
    "KakaoTalkTemplateCategoryList",
    "KakaoTalkTemplateCategoryName",
    "KakaoTalkTemplateChanges",
    "KakaoTalkTemplateChangesDetails",
    "KakaoTalkTemplateCommentAdded",
    "KakaoTalkTemplateDetails",
    "KakaoTalkTemplateDetailsInput",
    "KakaoTalkTemplateDetailsUpdateInput",
    "KakaoTalkTemplateEmphasizeType",
    "KakaoTalkTemplateEmphasizeTypeInput",
    "KakaoTalkTemplateInput",
    "KakaoTalkTemplateLanguage",
    "KakaoTalkTemplateLanguageInput",
    "KakaoTalkTemplateList",
    "KakaoTalkTemplateMessageType",
    "KakaoTalkTemplateMessageTypeInput",
    "KakaoTalkTemplateNotification",
    "KakaoTalkTemplateNotificationList",
    "KakaoTalkTemplateNotificationType",
    "KakaoTalkTemplateRejected",
    "KakaoTalkTemplateState",
    "KakaoTalkTemplateStatus",
    "KakaoTalkTemplateSubcategory",
    "KakaoTalkTemplateSubcategoryEnglishName",
    "KakaoTalkTemplateSubcategoryName",
    "KakaoTalkTemplateUpdateInput",
    "KakaoTalkVerifySenderInput",
    "PapiError",
    "RcsAccountCommentAdded",
    "RcsAccountNotification",
    "RcsAccountNotificationList",
    "RcsAccountNotificationType",
    "RcsBrandCampaignQuestionnaireUS",
    "RcsBrandCampaignQuestionnaireUSAnswers",
    "RcsBrandCampaignQuestionnaireUSBase",
    "RcsBrandCampaignQuestionnaireUSQuestions",
    "RcsBrandCampaignUpdateQuestionnaireUSAnswersInput",
    "RcsBrandRegistration",
    "RcsBrandRegistrationProcess",
    "RcsBrandRegistrationProcessStatus",
    "RcsBrandRegistrationProcessStatusUpdated",
    "RcsBrandRegistrationStatus",
    "RcsCampaignRegistration",
    "RcsComment",
    "RcsCommentInput",
    "RcsCommentType",
    "RcsConversationApiApp",
    "RcsConversationApiAppRegion",
    "RcsConversationAppChannelIntegrationStatus",
    "RcsCountryCode",
    "RcsCountryCodeInput",
    "RcsCountryCodesNonUsInput",
    "RcsCountryStatus",
    "RcsDefaultQuestionnaireUS",
    "RcsDefaultQuestionnaireUSQuestions",
    "RcsEmail",
    "RcsEmailInput",
    "RcsLaunchCountryInput",
    "RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput",
    "RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions",
    "RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput",
    "RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions",
    "RcsOperator",
    "RcsOperatorStatus",
    "RcsPhone",
    "RcsPhoneInput",
    "RcsPrivateUsQuestionnaireBrandLegalForm",
    "RcsQuestionnaire",
    "RcsQuestionnaireAnswerMetadata",
    "RcsQuestionnaireAnswerMetadataInput",
    "RcsQuestionnaireAnswerMetadataUpdateInput",
    "RcsQuestionnaireBase",
    "RcsQuestionnaireFR",
    "RcsQuestionnaireFRAnswers",
    "RcsQuestionnaireFRAnswersInput",
    "RcsQuestionnaireFRAnswersUpdateInput",
    "RcsQuestionnaireFRBase",
    "RcsQuestionnaireFRInput",
    "RcsQuestionnaireFRQuestions",
    "RcsQuestionnaireFRUpdateInput",
    "RcsQuestionnaireGB",
    "RcsQuestionnaireGBAnswers",
    "RcsQuestionnaireGBAnswersInput",
    "RcsQuestionnaireGBAnswersUpdateInput",
    "RcsQuestionnaireGBBase",
    "RcsQuestionnaireGBInput",
    "RcsQuestionnaireGBQuestions",
    "RcsQuestionnaireGBUpdateInput",
    "RcsQuestionnaireGeneral",
    "RcsQuestionnaireGeneralAnswers",
    "RcsQuestionnaireGeneralAnswersInput",
    "RcsQuestionnaireGeneralAnswersUpdateInput",
    "RcsQuestionnaireGeneralBase",
    "RcsQuestionnaireGeneralInput",
    "RcsQuestionnaireGeneralQuestions",
    "RcsQuestionnaireGeneralUpdateInput",
    "RcsQuestionnaireInput",
    "RcsQuestionnaireQuestionObject",
    "RcsQuestionnaireUS",
    "RcsQuestionnaireUSAnswers",
    "RcsQuestionnaireUSAnswersInput",
    "RcsQuestionnaireUSAnswersUpdateInput",
    "RcsQuestionnaireUSBase",
    "RcsQuestionnaireUSInput",
    "RcsQuestionnaireUSQuestions",
    "RcsQuestionnaireUSUpdateInput",
    "RcsQuestionnaireUpdateInput",
    "RcsQuestionnaireVerification",
    "RcsQuestionnaireVerificationAnswers",
    "RcsQuestionnaireVerificationAnswersInput",
    "RcsQuestionnaireVerificationAnswersUpdateInput",
    "RcsQuestionnaireVerificationBase",
    "RcsQuestionnaireVerificationInput",
    "RcsQuestionnaireVerificationPartnerAnswers",
    "RcsQuestionnaireVerificationPartnerAnswersInput",
    "RcsQuestionnaireVerificationPartnerAnswersUpdateInput",
    "RcsQuestionnaireVerificationPartnerQuestions",
    "RcsQuestionnaireVerificationQuestions",
    "RcsQuestionnaireVerificationUpdateInput",
    "RcsSender",
    "RcsSenderBillingCategory",
    "RcsSenderBillingCategoryInput",
    "RcsSenderCommentAdded",
    "RcsSenderDetails",
    "RcsSenderDetailsBrand",
    "RcsSenderDetailsBrandInput",
    "RcsSenderDetailsBrandUpdateInput",
    "RcsSenderDetailsInput",
    "RcsSenderDetailsUpdateInput",
    "RcsSenderHostingRegion",
    "RcsSenderInput",
    "RcsSenderList",
    "RcsSenderNotification",
    "RcsSenderNotificationList",
    "RcsSenderNotificationType",
    "RcsSenderOperatorStatusUpdated",
    "RcsSenderOperatorStatusUpdatedOperator",
    "RcsSenderRegion",
    "RcsSenderRegionInput",
    "RcsSenderSortColumn",
    "RcsSenderState",
    "RcsSenderStatusUpdated",
    "RcsSenderUpdateInput",
    "RcsSenderUseCase",
    "RcsSenderUseCaseInput",
    "RcsSortDirection",
    "RcsSupplierDetails",
    "RcsSupplierDetailsGoogle",
    "RcsTestNumber",
    "RcsTestNumberCapabilities",
    "RcsTestNumberCapabilitiesFeature",
    "RcsTestNumberState",
    "RcsTestNumbers",
    "RcsTestNumbersInput",
    "RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput",
    "RcsUsPrivateBrandCampaignQuestionnaireUSQuestions",
    "RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput",
    "RcsUsPublicBrandCampaignQuestionnaireUSQuestions",
    "RcsUsQuestionnaireBrandCampaignVersion",
    "RcsUsQuestionnaireBrandIndustry",
    "RcsUsQuestionnaireBrandLegalForm",
    "RcsUsQuestionnaireOwnershipType",
    "RcsUsQuestionnaireVerificationAnswersInput",
    "RcsUsQuestionnaireVersion",
    "RcsUsState",
    "RcsWebsite",
    "RcsWebsiteInput",
    "SmsApp",
    "SmsAppInput",
    "SmsAppList",
    "SmsAppRegion",
    "SmsAppRegionInput",
    "SmsAppUpdate",
    "SmsConversationApiApp",
    "SmsConversationApiAppRegion",
    "SmsConversationAppChannelIntegrationStatus",
    "SmsProvisioningState",
    "Webhook",
    "WebhookInput",
    "WebhookList",
    "WebhookTrigger",
    "WebhookUpdateInput",
    "WhatsAppAccount",
    "WhatsAppAccountChangeState",
    "WhatsAppAccountChanges",
    "WhatsAppAccountChangesDetails",
    "WhatsAppAccountCommentAdded",
    "WhatsAppAccountDailyLimitChanged",
    "WhatsAppAccountDetails",
    "WhatsAppAccountInputDeprecated",
    "WhatsAppAccountNotification",
    "WhatsAppAccountNotificationList",
    "WhatsAppAccountNotificationType",
    "WhatsAppAccountOnboarded",
    "WhatsAppAccountPartnerInitiatedInput",
    "WhatsAppAccountPendingVerification",
    "WhatsAppAccountRejected",
    "WhatsAppAccountSenderRelatedChangesDetails",
    "WhatsAppAccountSenderRelatedDetails",
    "WhatsAppAccountSenderRelatedDetailsInput",
    "WhatsAppAccountSenderRelatedUpdateDetailsInput",
    "WhatsAppAccountState",
    "WhatsAppAccountUpdateInput",
    "WhatsAppAccountVerticalInput",
    "WhatsAppAction",
    "WhatsAppBidStrategy",
    "WhatsAppBodyComponent",
    "WhatsAppBodyComponentInput",
    "WhatsAppBusinessManager",
    "WhatsAppBusinessManagerInput",
    "WhatsAppButtonsComponent",
    "WhatsAppButtonsComponentInput",
    "WhatsAppCard",
    "WhatsAppCardBodyComponent",
    "WhatsAppCardBodyComponentInput",
    "WhatsAppCardButtonsComponent",
    "WhatsAppCardButtonsComponentInput",
    "WhatsAppCardHeaderComponent",
    "WhatsAppCardHeaderComponentFormat",
    "WhatsAppCardHeaderComponentInput",
    "WhatsAppCardInput",
    "WhatsAppCardMediaHeaderExampleInput",
    "WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput",
    "WhatsAppCarouselComponent",
    "WhatsAppCarouselComponentInput",
    "WhatsAppComment",
    "WhatsAppCommentInput",
    "WhatsAppCommentType",
    "WhatsAppConversationApiApp",
    "WhatsAppConversationApiAppRegion",
    "WhatsAppConversationAppChannelIntegrationStatus",
    "WhatsAppConversationAppRegion",
    "WhatsAppCopyCodeButton",
    "WhatsAppCopyCodeButtonInput",
    "WhatsAppCountryCode",
    "WhatsAppCreateSolutionList",
    "WhatsAppDailyLimit",
    "WhatsAppFailedSolution",
    "WhatsAppFailedSolutionError",
    "WhatsAppFlow",
    "WhatsAppFlowAction",
    "WhatsAppFlowActionInput",
    "WhatsAppFlowButton",
    "WhatsAppFlowButtonInput",
    "WhatsAppFlowList",
    "WhatsAppFlowScreen",
    "WhatsAppFlowScreenList",
    "WhatsAppFlowStatus",
    "WhatsAppFooterComponent",
    "WhatsAppFooterComponentInput",
    "WhatsAppLimitedTimeOfferComponent",
    "WhatsAppLimitedTimeOfferComponentInput",
    "WhatsAppLocationHeaderComponent",
    "WhatsAppLocationHeaderComponentInput",
    "WhatsAppLongLivedAccessToken",
    "WhatsAppLongLivedAccessTokenInput",
    "WhatsAppMediaHeaderComponent",
    "WhatsAppMediaHeaderComponentFormat",
    "WhatsAppMediaHeaderComponentInput",
    "WhatsAppMediaHeaderExample",
    "WhatsAppMediaHeaderExampleInput",
    "WhatsAppMediaHeaderExampleSupportedMimeTypeInput",
    "WhatsAppOrderDetailsButton",
    "WhatsAppOrderDetailsButtonInput",
    "WhatsAppOtpButton",
    "WhatsAppOtpButtonInput",
    "WhatsAppOtpType",
    "WhatsAppOtpTypeInput",
    "WhatsAppPartialBodyComponent",
    "WhatsAppPartialButtonsComponent",
    "WhatsAppPartialCard",
    "WhatsAppPartialCardBodyComponent",
    "WhatsAppPartialCardButtonsComponent",
    "WhatsAppPartialCardHeaderComponent",
    "WhatsAppPartialCarouselComponent",
    "WhatsAppPartialFlowButton",
    "WhatsAppPartialFooterComponent",
    "WhatsAppPartialLimitedTimeOfferComponent",
    "WhatsAppPartialLocationHeaderComponent",
    "WhatsAppPartialMediaHeaderComponent",
    "WhatsAppPartialMediaHeaderExample",
    "WhatsAppPartialOtpButton",
    "WhatsAppPartialPhoneNumberButton",
    "WhatsAppPartialQuickReplyButton",
    "WhatsAppPartialTemplate",
    "WhatsAppPartialTemplateAnalytics",
    "WhatsAppPartialTemplateAnalyticsButtons",
    "WhatsAppPartialTemplateChanges",
    "WhatsAppPartialTemplateDetails",
    "WhatsAppPartialTemplateList",
    "WhatsAppPartialTextHeaderComponent",
    "WhatsAppPartialUrlButton",
    "WhatsAppPhoneNumberButton",
    "WhatsAppPhoneNumberButtonInput",
    "WhatsAppPublicBusinessManagerInput",
    "WhatsAppQualityRating",
    "WhatsAppQuickReplyButton",
    "WhatsAppQuickReplyButtonInput",
    "WhatsAppRequestContactInfoButton",
    "WhatsAppRequestContactInfoButtonInput",
    "WhatsAppSender",
    "WhatsAppSenderActive",
    "WhatsAppSenderBotRegion",
    "WhatsAppSenderBotRegionInput",
    "WhatsAppSenderChanges",
    "WhatsAppSenderChangesDetails",
    "WhatsAppSenderCommentAdded",
    "WhatsAppSenderDailyLimitChanged",
    "WhatsAppSenderDeleted",
    "WhatsAppSenderDetails",
    "WhatsAppSenderDetailsInput",
    "WhatsAppSenderDetailsUpdateInput",
    "WhatsAppSenderDisplayNameUpdated",
    "WhatsAppSenderEmbeddedSignupInput",
    "WhatsAppSenderError",
    "WhatsAppSenderErrorCode",
    "WhatsAppSenderFieldUpdateStatus",
    "WhatsAppSenderInactive",
    "WhatsAppSenderInputDeprecated",
    "WhatsAppSenderList",
    "WhatsAppSenderMetaLocalStorage",
    "WhatsAppSenderMetaLocalStorageInput",
    "WhatsAppSenderMetadata",
    "WhatsAppSenderMetadataField",
    "WhatsAppSenderNotification",
    "WhatsAppSenderNotificationList",
    "WhatsAppSenderNotificationType",
    "WhatsAppSenderNumberProviderType",
    "WhatsAppSenderNumberProviderTypeInput",
    "WhatsAppSenderPartnerInitiatedDetailsInput",
    "WhatsAppSenderPartnerInitiatedInput",
    "WhatsAppSenderPendingVerification",
    "WhatsAppSenderPhoneProvisioningDetailsInput",
    "WhatsAppSenderPhoneProvisioningInput",
    "WhatsAppSenderQualityRatingChanged",
    "WhatsAppSenderRegionInput",
    "WhatsAppSenderRegister",
    "WhatsAppSenderRegisterInput",
    "WhatsAppSenderRegistrationMethod",
    "WhatsAppSenderRegistrationMethodInput",
    "WhatsAppSenderRejected",
    "WhatsAppSenderState",
    "WhatsAppSenderStatus",
    "WhatsAppSenderUpdateInput",
    "WhatsAppSenderUsernameUpdated",
    "WhatsAppSenderVerifyInput",
    "WhatsAppSenderVertical",
    "WhatsAppSenderVerticalInput",
    "WhatsAppSolution",
    "WhatsAppSolutionDetails",
    "WhatsAppSolutionDetailsInput",
    "WhatsAppSolutionInput",
    "WhatsAppSolutionList",
    "WhatsAppSolutionMetaApp",
    "WhatsAppSuggestedUsernames",
    "WhatsAppSupportedApp",
    "WhatsAppSupportedAppInput",
    "WhatsAppTemplate",
    "WhatsAppTemplateAnalytics",
    "WhatsAppTemplateAnalyticsButtonType",
    "WhatsAppTemplateAnalyticsButtons",
    "WhatsAppTemplateAnalyticsDateRange",
    "WhatsAppTemplateApproved",
    "WhatsAppTemplateCategory",
    "WhatsAppTemplateCategoryFutureUpdate",
    "WhatsAppTemplateCategoryInput",
    "WhatsAppTemplateCategoryUpdated",
    "WhatsAppTemplateChanges",
    "WhatsAppTemplateChangesDetails",
    "WhatsAppTemplateCommentAdded",
    "WhatsAppTemplateCompare",
    "WhatsAppTemplateCompareBlockReason",
    "WhatsAppTemplateCompareIdentifier",
    "WhatsAppTemplateCompareIdentifierInput",
    "WhatsAppTemplateCompareInput",
    "WhatsAppTemplateCompareTimeframeInput",
    "WhatsAppTemplateDeleted",
    "WhatsAppTemplateDetails",
    "WhatsAppTemplateDetailsInput",
    "WhatsAppTemplateDetailsOptimization",
    "WhatsAppTemplateDetailsOptimizationInput",
    "WhatsAppTemplateDetailsOptimizationUpdateInput",
    "WhatsAppTemplateDetailsUpdateInput",
    "WhatsAppTemplateFieldMaskPath",
    "WhatsAppTemplateInput",
    "WhatsAppTemplateLanguage",
    "WhatsAppTemplateLanguageInput",
    "WhatsAppTemplateList",
    "WhatsAppTemplateNotification",
    "WhatsAppTemplateNotificationList",
    "WhatsAppTemplateNotificationType",
    "WhatsAppTemplateQualityScore",
    "WhatsAppTemplateQualityScoreUpdated",
    "WhatsAppTemplateRejected",
    "WhatsAppTemplateRejectionCode",
    "WhatsAppTemplateState",
    "WhatsAppTemplateStatus",
    "WhatsAppTemplateStatusUpdated",
    "WhatsAppTemplateStatusUpdatedNewState",
    "WhatsAppTemplateUpdateInput",
    "WhatsAppTextHeaderComponent",
    "WhatsAppTextHeaderComponentInput",
    "WhatsAppUrlButton",
    "WhatsAppUrlButtonInput",
    "WhatsAppWabaAccountChanged",
    "WhatsAppWabaBanState",
    "WhatsAppWabaDetails",
    "WhatsAppWabaDetailsList",
    "WhatsAppWabaDetailsListInput",
    "WhatsAppWabaNumbers",
    "BundleConversationAppConsentManagerSettingsInputDict",
    "BundleConversationAppConsentManagerSettingsModeInputLiteral",
    "BundleConversationAppConversationRetentionPolicyInputDict",
    "BundleConversationAppConversationRetentionPolicyTypeInputLiteral",
    "BundleConversationAppDispatchRetentionPolicyInputDict",
    "BundleConversationAppInputDict",
    "BundleConversationAppProcessingModeInputLiteral",
    "BundleConversationAppWebhooksInputDict",
    "BundleConversationWebhookTriggerInputLiteral",
    "BundleInputDict",
    "BundleSmsAppInputDict",
    "BundleSubprojectInputDict",
    "BundleWebhookInputDict",
    "BundleWebhookTargetTypeInputLiteral",
    "KakaoTalkButtonInputDict",
    "KakaoTalkButtonTypeInputLiteral",
    "KakaoTalkCommentInputDict",
    "KakaoTalkSenderDetailsInputDict",
    "KakaoTalkSenderDetailsUpdateInputDict",
    "KakaoTalkSenderInputDict",
    "KakaoTalkSenderUpdateInputDict",
    "KakaoTalkTemplateDetailsInputDict",
    "KakaoTalkTemplateDetailsUpdateInputDict",
    "KakaoTalkTemplateEmphasizeTypeInputLiteral",
    "KakaoTalkTemplateInputDict",
    "KakaoTalkTemplateLanguageInputLiteral",
    "KakaoTalkTemplateMessageTypeInputLiteral",
    "KakaoTalkTemplateUpdateInputDict",
    "KakaoTalkVerifySenderInputDict",
    "RcsBrandCampaignUpdateQuestionnaireUSAnswersInputDict",
    "RcsCommentInputDict",
    "RcsCountryCodeInputLiteral",
    "RcsCountryCodesNonUsInputLiteral",
    "RcsEmailInputDict",
    "RcsLaunchCountryInputLiteral",
    "RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict",
    "RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInputDict",
    "RcsPhoneInputDict",
    "RcsPrivateUsQuestionnaireBrandLegalFormLiteral",
    "RcsQuestionnaireAnswerMetadataInputDict",
    "RcsQuestionnaireAnswerMetadataUpdateInputDict",
    "RcsQuestionnaireFRAnswersInputDict",
    "RcsQuestionnaireFRAnswersUpdateInputDict",
    "RcsQuestionnaireFRInputDict",
    "RcsQuestionnaireFRUpdateInputDict",
    "RcsQuestionnaireGBAnswersInputDict",
    "RcsQuestionnaireGBAnswersUpdateInputDict",
    "RcsQuestionnaireGBInputDict",
    "RcsQuestionnaireGBUpdateInputDict",
    "RcsQuestionnaireGeneralAnswersInputDict",
    "RcsQuestionnaireGeneralAnswersUpdateInputDict",
    "RcsQuestionnaireGeneralInputDict",
    "RcsQuestionnaireGeneralUpdateInputDict",
    "RcsQuestionnaireInputDict",
    "RcsQuestionnaireUSAnswersInputDict",
    "RcsQuestionnaireUSAnswersUpdateInputDict",
    "RcsQuestionnaireUSInputDict",
    "RcsQuestionnaireUSUpdateInputDict",
    "RcsQuestionnaireUpdateInputDict",
    "RcsQuestionnaireVerificationAnswersInputDict",
    "RcsQuestionnaireVerificationAnswersUpdateInputDict",
    "RcsQuestionnaireVerificationInputDict",
    "RcsQuestionnaireVerificationPartnerAnswersInputDict",
    "RcsQuestionnaireVerificationPartnerAnswersUpdateInputDict",
    "RcsQuestionnaireVerificationUpdateInputDict",
    "RcsSenderBillingCategoryInputLiteral",
    "RcsSenderDetailsBrandInputDict",
    "RcsSenderDetailsBrandUpdateInputDict",
    "RcsSenderDetailsInputDict",
    "RcsSenderDetailsUpdateInputDict",
    "RcsSenderInputDict",
    "RcsSenderUpdateInputDict",
    "RcsSenderUseCaseInputLiteral",
    "RcsTestNumbersInputDict",
    "RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInputDict",
    "RcsUsPublicBrandCampaignQuestionnaireUSAnswersInputDict",
    "RcsUsQuestionnaireBrandIndustryLiteral",
    "RcsUsQuestionnaireBrandLegalFormLiteral",
    "RcsUsQuestionnaireOwnershipTypeLiteral",
    "RcsUsQuestionnaireVerificationAnswersInputDict",
    "RcsUsStateLiteral",
    "RcsWebsiteInputDict",
    "SmsAppInputDict",
    "SmsAppUpdateDict",
    "WebhookInputDict",
    "WebhookTriggerLiteral",
    "WebhookUpdateInputDict",
    "WhatsAppAccountInputDeprecatedDict",
    "WhatsAppAccountPartnerInitiatedInputDict",
    "WhatsAppAccountSenderRelatedDetailsInputDict",
    "WhatsAppAccountSenderRelatedUpdateDetailsInputDict",
    "WhatsAppAccountUpdateInputDict",
    "WhatsAppAccountVerticalInputLiteral",
    "WhatsAppActionLiteral",
    "WhatsAppBodyComponentInputDict",
    "WhatsAppBusinessManagerInputLiteral",
    "WhatsAppButtonsComponentInputDict",
    "WhatsAppCardBodyComponentInputDict",
    "WhatsAppCardButtonsComponentInputDict",
    "WhatsAppCardHeaderComponentFormatLiteral",
    "WhatsAppCardHeaderComponentInputDict",
    "WhatsAppCardInputDict",
    "WhatsAppCardMediaHeaderExampleInputDict",
    "WhatsAppCardMediaHeaderExampleSupportedMimeTypeInputLiteral",
    "WhatsAppCarouselComponentInputDict",
    "WhatsAppCommentInputDict",
    "WhatsAppCopyCodeButtonInputDict",
    "WhatsAppFlowActionInputLiteral",
    "WhatsAppFlowButtonInputDict",
    "WhatsAppFooterComponentInputDict",
    "WhatsAppLimitedTimeOfferComponentInputDict",
    "WhatsAppLocationHeaderComponentInputDict",
    "WhatsAppLongLivedAccessTokenInputDict",
    "WhatsAppMediaHeaderComponentFormatLiteral",
    "WhatsAppMediaHeaderComponentInputDict",
    "WhatsAppMediaHeaderExampleInputDict",
    "WhatsAppMediaHeaderExampleSupportedMimeTypeInputLiteral",
    "WhatsAppOrderDetailsButtonInputDict",
    "WhatsAppOtpButtonInputDict",
    "WhatsAppOtpTypeInputLiteral",
    "WhatsAppPhoneNumberButtonInputDict",
    "WhatsAppPublicBusinessManagerInputLiteral",
    "WhatsAppQuickReplyButtonInputDict",
    "WhatsAppRequestContactInfoButtonInputDict",
    "WhatsAppSenderDetailsInputDict",
    "WhatsAppSenderDetailsUpdateInputDict",
    "WhatsAppSenderEmbeddedSignupInputDict",
    "WhatsAppSenderInputDeprecatedDict",
    "WhatsAppSenderMetaLocalStorageInputLiteral",
    "WhatsAppSenderNumberProviderTypeInputLiteral",
    "WhatsAppSenderPartnerInitiatedDetailsInputDict",
    "WhatsAppSenderPartnerInitiatedInputDict",
    "WhatsAppSenderPhoneProvisioningDetailsInputDict",
    "WhatsAppSenderPhoneProvisioningInputDict",
    "WhatsAppSenderRegionInputLiteral",
    "WhatsAppSenderRegisterInputDict",
    "WhatsAppSenderRegistrationMethodInputLiteral",
    "WhatsAppSenderUpdateInputDict",
    "WhatsAppSenderVerifyInputDict",
    "WhatsAppSenderVerticalInputLiteral",
    "WhatsAppSolutionDetailsInputDict",
    "WhatsAppSolutionInputDict",
    "WhatsAppSupportedAppInputDict",
    "WhatsAppTemplateCategoryInputLiteral",
    "WhatsAppTemplateCompareIdentifierInputDict",
    "WhatsAppTemplateCompareInputDict",
    "WhatsAppTemplateCompareTimeframeInputLiteral",
    "WhatsAppTemplateDetailsInputDict",
    "WhatsAppTemplateDetailsOptimizationInputDict",
    "WhatsAppTemplateDetailsOptimizationUpdateInputDict",
    "WhatsAppTemplateDetailsUpdateInputDict",
    "WhatsAppTemplateInputDict",
    "WhatsAppTemplateLanguageInputLiteral",
    "WhatsAppTemplateLanguageLiteral",
    "WhatsAppTemplateUpdateInputDict",
    "WhatsAppTextHeaderComponentInputDict",
    "WhatsAppUrlButtonInputDict",
    "WhatsAppWabaDetailsListInputDict",
]

_MODULES = dict(
    zip(
        __all__,
        """.runtime.model .runtime.timestamp .runtime.unknown_variant literals literals literals literals literals
literals literals literals literals literals literals literals literals literals literals literals literals
literals literals literals literals literals literals bundle bundle_conversation_app
whatsapp_conversation_app_channel_integration_status bundle_conversation_app_consent_manager_settings
bundle_conversation_app_consent_manager_settings_input bundle_conversation_app_consent_manager_settings_mode
bundle_conversation_app_consent_manager_settings_mode_input
bundle_conversation_app_conversation_retention_policy_input
bundle_conversation_app_conversation_retention_policy_type_input
bundle_conversation_app_dispatch_retention_policy_input bundle_conversation_app_input
bundle_conversation_app_processing_mode bundle_conversation_app_processing_mode_input
bundle_conversation_app_retention_policy bundle_conversation_app_retention_policy_type
bundle_conversation_app_webhooks bundle_conversation_app_webhooks_input bundle_conversation_webhook_trigger
bundle_conversation_webhook_trigger_input bundle_done bundle_http_status_code bundle_input bundle_list
bundle_provisioning_state bundle_region whatsapp_sender_region_input bundle_services_state bundle_sms_app
bundle_sms_app_input bundle_sms_app_region bundle_subproject bundle_subproject_input bundle_subproject_status
bundle_webhook bundle_webhook_delivery_status bundle_webhook_input bundle_webhook_target_type_input
webhook_trigger conversation_account_location conversation_channel_status conversation_instagram_info
conversation_messenger_info conversation_telegram_bot_info conversation_viber_bot_info error_code
whatsapp_action kakaotalk_button kakaotalk_button_input kakaotalk_button_type kakaotalk_button_type_input
kakaotalk_comment kakaotalk_comment_input whatsapp_comment_type kakaotalk_sender kakaotalk_sender_active
kakaotalk_sender_category kakaotalk_sender_category_list kakaotalk_sender_changes
kakaotalk_sender_changes_details kakaotalk_sender_comment_added kakaotalk_sender_details
kakaotalk_sender_details_input kakaotalk_sender_details_update_input kakaotalk_sender_inactive
kakaotalk_sender_input kakaotalk_sender_list kakaotalk_sender_notification kakaotalk_sender_notification_list
kakaotalk_sender_notification_type kakaotalk_sender_rejected kakaotalk_sender_state whatsapp_template_status
kakaotalk_sender_update_input kakaotalk_template kakaotalk_template_approved kakaotalk_template_category
kakaotalk_template_category_english_name kakaotalk_template_category_list kakaotalk_template_category_name
kakaotalk_template_changes kakaotalk_template_changes_details kakaotalk_template_comment_added
kakaotalk_template_details kakaotalk_template_details_input kakaotalk_template_details_update_input
kakaotalk_template_emphasize_type kakaotalk_template_emphasize_type_input kakaotalk_template_input
kakaotalk_template_language kakaotalk_template_language_input kakaotalk_template_list
kakaotalk_template_message_type kakaotalk_template_message_type_input kakaotalk_template_notification
kakaotalk_template_notification_list whatsapp_template_notification_type kakaotalk_template_rejected
kakaotalk_template_state whatsapp_template_status kakaotalk_template_subcategory
kakaotalk_template_subcategory_english_name kakaotalk_template_subcategory_name
kakaotalk_template_update_input kakaotalk_verify_sender_input papi_error rcs_account_comment_added
rcs_account_notification rcs_account_notification_list whatsapp_comment_type
rcs_brand_campaign_questionnaire_us rcs_brand_campaign_questionnaire_us_answers
rcs_brand_campaign_questionnaire_us_base rcs_brand_campaign_questionnaire_us_questions
rcs_brand_campaign_update_questionnaire_us_answers_input rcs_brand_registration rcs_brand_registration_process
rcs_brand_registration_process_status rcs_brand_registration_process_status_updated
rcs_brand_registration_status rcs_campaign_registration rcs_comment rcs_comment_input whatsapp_comment_type
rcs_conversation_api_app whatsapp_sender_bot_region whatsapp_conversation_app_channel_integration_status
whatsapp_country_code rcs_country_code_input rcs_country_codes_non_us_input rcs_country_status
rcs_default_questionnaire_us rcs_default_questionnaire_us_questions rcs_email rcs_email_input
rcs_launch_country_input rcs_non_us_private_brand_campaign_questionnaire_us_answers_input
rcs_non_us_private_brand_campaign_questionnaire_us_questions
rcs_non_us_public_brand_campaign_questionnaire_us_answers_input
rcs_non_us_public_brand_campaign_questionnaire_us_questions rcs_operator rcs_operator_status rcs_phone
rcs_phone_input rcs_private_us_questionnaire_brand_legal_form rcs_questionnaire
rcs_questionnaire_answer_metadata rcs_questionnaire_answer_metadata_input
rcs_questionnaire_answer_metadata_update_input rcs_questionnaire_base rcs_questionnaire_fr
rcs_questionnaire_fr_answers rcs_questionnaire_fr_answers_input rcs_questionnaire_fr_answers_update_input
rcs_questionnaire_fr_base rcs_questionnaire_fr_input rcs_questionnaire_fr_questions
rcs_questionnaire_fr_update_input rcs_questionnaire_gb rcs_questionnaire_gb_answers
rcs_questionnaire_gb_answers_input rcs_questionnaire_gb_answers_update_input rcs_questionnaire_gb_base
rcs_questionnaire_gb_input rcs_questionnaire_gb_questions rcs_questionnaire_gb_update_input
rcs_questionnaire_general rcs_questionnaire_general_answers rcs_questionnaire_general_answers_input
rcs_questionnaire_general_answers_update_input rcs_questionnaire_general_base rcs_questionnaire_general_input
rcs_questionnaire_general_questions rcs_questionnaire_general_update_input rcs_questionnaire_input
rcs_questionnaire_question_object rcs_questionnaire_us rcs_questionnaire_us_answers
rcs_questionnaire_us_answers_input rcs_questionnaire_us_answers_update_input rcs_questionnaire_us_base
rcs_questionnaire_us_input rcs_questionnaire_us_questions rcs_questionnaire_us_update_input
rcs_questionnaire_update_input rcs_questionnaire_verification rcs_questionnaire_verification_answers
rcs_questionnaire_verification_answers_input rcs_questionnaire_verification_answers_update_input
rcs_questionnaire_verification_base rcs_questionnaire_verification_input
rcs_questionnaire_verification_partner_answers rcs_questionnaire_verification_partner_answers_input
rcs_questionnaire_verification_partner_answers_update_input rcs_questionnaire_verification_partner_questions
rcs_questionnaire_verification_questions rcs_questionnaire_verification_update_input rcs_sender
rcs_sender_billing_category rcs_sender_billing_category_input rcs_sender_comment_added rcs_sender_details
rcs_sender_details_brand rcs_sender_details_brand_input rcs_sender_details_brand_update_input
rcs_sender_details_input rcs_sender_details_update_input rcs_sender_hosting_region rcs_sender_input
rcs_sender_list rcs_sender_notification rcs_sender_notification_list rcs_sender_notification_type
rcs_sender_operator_status_updated rcs_sender_operator_status_updated_operator bundle_region
whatsapp_sender_region_input rcs_sender_sort_column rcs_sender_state rcs_sender_status_updated
rcs_sender_update_input rcs_sender_use_case rcs_sender_use_case_input rcs_sort_direction rcs_supplier_details
rcs_supplier_details_google rcs_test_number rcs_test_number_capabilities rcs_test_number_capabilities_feature
rcs_test_number_state rcs_test_numbers rcs_test_numbers_input
rcs_us_private_brand_campaign_questionnaire_us_answers_input
rcs_us_private_brand_campaign_questionnaire_us_questions
rcs_us_public_brand_campaign_questionnaire_us_answers_input
rcs_us_public_brand_campaign_questionnaire_us_questions rcs_us_questionnaire_brand_campaign_version
rcs_us_questionnaire_brand_industry rcs_us_questionnaire_brand_legal_form rcs_us_questionnaire_ownership_type
rcs_us_questionnaire_verification_answers_input rcs_us_questionnaire_version rcs_us_state rcs_website
rcs_website_input sms_app sms_app_input sms_app_list bundle_sms_app_region whatsapp_sender_region_input
sms_app_update sms_conversation_api_app whatsapp_sender_bot_region
whatsapp_conversation_app_channel_integration_status bundle_provisioning_state webhook webhook_input
webhook_list webhook_trigger webhook_update_input whatsapp_account whatsapp_account_change_state
whatsapp_account_changes whatsapp_account_changes_details whatsapp_account_comment_added
whatsapp_account_daily_limit_changed whatsapp_account_details whatsapp_account_input_deprecated
whatsapp_account_notification whatsapp_account_notification_list whatsapp_account_notification_type
whatsapp_account_onboarded whatsapp_account_partner_initiated_input whatsapp_account_pending_verification
whatsapp_account_rejected whatsapp_account_sender_related_changes_details
whatsapp_account_sender_related_details whatsapp_account_sender_related_details_input
whatsapp_account_sender_related_update_details_input whatsapp_account_state whatsapp_account_update_input
whatsapp_account_vertical_input whatsapp_action whatsapp_bid_strategy whatsapp_body_component
whatsapp_body_component_input whatsapp_business_manager whatsapp_business_manager_input
whatsapp_buttons_component whatsapp_buttons_component_input whatsapp_card whatsapp_card_body_component
whatsapp_card_body_component_input whatsapp_card_buttons_component whatsapp_card_buttons_component_input
whatsapp_card_header_component whatsapp_card_header_component_format whatsapp_card_header_component_input
whatsapp_card_input whatsapp_card_media_header_example_input
whatsapp_card_media_header_example_supported_mime_type_input whatsapp_carousel_component
whatsapp_carousel_component_input whatsapp_comment whatsapp_comment_input whatsapp_comment_type
whatsapp_conversation_api_app whatsapp_sender_bot_region whatsapp_conversation_app_channel_integration_status
whatsapp_conversation_app_region whatsapp_copy_code_button whatsapp_copy_code_button_input
whatsapp_country_code whatsapp_create_solution_list whatsapp_daily_limit whatsapp_failed_solution
whatsapp_failed_solution_error whatsapp_flow whatsapp_flow_action whatsapp_flow_action_input
whatsapp_flow_button whatsapp_flow_button_input whatsapp_flow_list whatsapp_flow_screen
whatsapp_flow_screen_list whatsapp_flow_status whatsapp_footer_component whatsapp_footer_component_input
whatsapp_limited_time_offer_component whatsapp_limited_time_offer_component_input
whatsapp_location_header_component whatsapp_location_header_component_input whatsapp_long_lived_access_token
whatsapp_long_lived_access_token_input whatsapp_media_header_component whatsapp_media_header_component_format
whatsapp_media_header_component_input whatsapp_media_header_example whatsapp_media_header_example_input
whatsapp_media_header_example_supported_mime_type_input whatsapp_order_details_button
whatsapp_order_details_button_input whatsapp_otp_button whatsapp_otp_button_input whatsapp_otp_type
whatsapp_otp_type_input whatsapp_partial_body_component whatsapp_partial_buttons_component
whatsapp_partial_card whatsapp_partial_card_body_component whatsapp_partial_card_buttons_component
whatsapp_partial_card_header_component whatsapp_partial_carousel_component whatsapp_partial_flow_button
whatsapp_partial_footer_component whatsapp_partial_limited_time_offer_component
whatsapp_partial_location_header_component whatsapp_partial_media_header_component
whatsapp_partial_media_header_example whatsapp_partial_otp_button whatsapp_partial_phone_number_button
whatsapp_partial_quick_reply_button whatsapp_partial_template whatsapp_partial_template_analytics
whatsapp_partial_template_analytics_buttons whatsapp_partial_template_changes
whatsapp_partial_template_details whatsapp_partial_template_list whatsapp_partial_text_header_component
whatsapp_partial_url_button whatsapp_phone_number_button whatsapp_phone_number_button_input
whatsapp_public_business_manager_input whatsapp_quality_rating whatsapp_quick_reply_button
whatsapp_quick_reply_button_input whatsapp_request_contact_info_button
whatsapp_request_contact_info_button_input whatsapp_sender whatsapp_sender_active whatsapp_sender_bot_region
whatsapp_sender_region_input whatsapp_sender_changes whatsapp_sender_changes_details
whatsapp_sender_comment_added whatsapp_sender_daily_limit_changed whatsapp_sender_deleted
whatsapp_sender_details whatsapp_sender_details_input whatsapp_sender_details_update_input
whatsapp_sender_display_name_updated whatsapp_sender_embedded_signup_input whatsapp_sender_error
whatsapp_sender_error_code whatsapp_sender_field_update_status whatsapp_sender_inactive
whatsapp_sender_input_deprecated whatsapp_sender_list whatsapp_sender_meta_local_storage
whatsapp_sender_meta_local_storage_input whatsapp_sender_metadata whatsapp_sender_metadata_field
whatsapp_sender_notification whatsapp_sender_notification_list whatsapp_sender_notification_type
whatsapp_sender_number_provider_type whatsapp_sender_number_provider_type_input
whatsapp_sender_partner_initiated_details_input whatsapp_sender_partner_initiated_input
whatsapp_sender_pending_verification whatsapp_sender_phone_provisioning_details_input
whatsapp_sender_phone_provisioning_input whatsapp_sender_quality_rating_changed whatsapp_sender_region_input
whatsapp_sender_register whatsapp_sender_register_input whatsapp_sender_registration_method
whatsapp_sender_registration_method_input whatsapp_sender_rejected whatsapp_sender_state
whatsapp_sender_status whatsapp_sender_update_input whatsapp_sender_username_updated
whatsapp_sender_verify_input whatsapp_sender_vertical whatsapp_sender_vertical_input whatsapp_solution
whatsapp_solution_details whatsapp_solution_details_input whatsapp_solution_input whatsapp_solution_list
whatsapp_solution_meta_app whatsapp_suggested_usernames whatsapp_supported_app whatsapp_supported_app_input
whatsapp_template whatsapp_template_analytics whatsapp_template_analytics_button_type
whatsapp_template_analytics_buttons whatsapp_template_analytics_date_range whatsapp_template_approved
whatsapp_template_category whatsapp_template_category_future_update whatsapp_template_category_input
whatsapp_template_category_updated whatsapp_template_changes whatsapp_template_changes_details
whatsapp_template_comment_added whatsapp_template_compare whatsapp_template_compare_block_reason
whatsapp_template_compare_identifier whatsapp_template_compare_identifier_input
whatsapp_template_compare_input whatsapp_template_compare_timeframe_input whatsapp_template_deleted
whatsapp_template_details whatsapp_template_details_input whatsapp_template_details_optimization
whatsapp_template_details_optimization_input whatsapp_template_details_optimization_update_input
whatsapp_template_details_update_input whatsapp_template_field_mask_path whatsapp_template_input
whatsapp_template_language whatsapp_template_language_input whatsapp_template_list
whatsapp_template_notification whatsapp_template_notification_list whatsapp_template_notification_type
whatsapp_template_quality_score whatsapp_template_quality_score_updated whatsapp_template_rejected
whatsapp_template_rejection_code whatsapp_template_state whatsapp_template_status
whatsapp_template_status_updated whatsapp_template_status_updated_new_state whatsapp_template_update_input
whatsapp_text_header_component whatsapp_text_header_component_input whatsapp_url_button
whatsapp_url_button_input whatsapp_waba_account_changed whatsapp_waba_ban_state whatsapp_waba_details
whatsapp_waba_details_list whatsapp_waba_details_list_input whatsapp_waba_numbers dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
dicts dicts dicts dicts dicts dicts dicts dicts dicts dicts
""".split(),
        strict=True,
    )
)
"""Where each name is, in the order of ``__all__``."""

_TWINS = {
    "BundleWebhookTrigger": "WebhookTrigger",
    "WhatsAppConversationApiAppRegion": "WhatsAppSenderBotRegion",
    "RcsConversationApiAppRegion": "WhatsAppSenderBotRegion",
    "SmsConversationApiAppRegion": "WhatsAppSenderBotRegion",
    "BundleConversationAppChannelIntegrationStatus": "WhatsAppConversationAppChannelIntegrationStatus",
    "RcsConversationAppChannelIntegrationStatus": "WhatsAppConversationAppChannelIntegrationStatus",
    "SmsConversationAppChannelIntegrationStatus": "WhatsAppConversationAppChannelIntegrationStatus",
    "KakaoTalkAction": "WhatsAppAction",
    "RcsCountryCode": "WhatsAppCountryCode",
    "KakaoTalkTemplateStatus": "WhatsAppTemplateStatus",
    "KakaoTalkSenderStatus": "WhatsAppTemplateStatus",
    "KakaoTalkCommentType": "WhatsAppCommentType",
    "RcsAccountNotificationType": "WhatsAppCommentType",
    "RcsCommentType": "WhatsAppCommentType",
    "KakaoTalkTemplateNotificationType": "WhatsAppTemplateNotificationType",
    "WhatsAppSenderBotRegionInput": "WhatsAppSenderRegionInput",
    "BundleRegionInput": "WhatsAppSenderRegionInput",
    "RcsSenderRegionInput": "WhatsAppSenderRegionInput",
    "SmsAppRegionInput": "WhatsAppSenderRegionInput",
    "RcsSenderRegion": "BundleRegion",
    "SmsProvisioningState": "BundleProvisioningState",
    "SmsAppRegion": "BundleSmsAppRegion",
}
"""Further names of an enum: the same values, in the same direction."""


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __package__), _TWINS.get(name, name))
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
