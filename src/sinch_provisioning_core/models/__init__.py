# Generated from description 1.2.117. To change it: openapi/*.overlay.yaml or overrides/templates, then make regenerate
"""Every model and enum, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..runtime.model import Model as Model
    from ..runtime.model import UnknownVariant as UnknownVariant
    from ..runtime.timestamp import Timestamp as Timestamp
    from .bundle import Bundle as Bundle
    from .bundle_conversation_app import BundleConversationApp as BundleConversationApp
    from .bundle_conversation_app_consent_manager_settings import (
        BundleConversationAppConsentManagerSettings as BundleConversationAppConsentManagerSettings,
    )
    from .bundle_conversation_app_consent_manager_settings_input import (
        BundleConversationAppConsentManagerSettingsInput as BundleConversationAppConsentManagerSettingsInput,
    )
    from .bundle_conversation_app_consent_manager_settings_mode import (
        BundleConversationAppConsentManagerSettingsMode as BundleConversationAppConsentManagerSettingsMode,
    )
    from .bundle_conversation_app_consent_manager_settings_mode_input import (
        BundleConversationAppConsentManagerSettingsModeInput as BundleConversationAppConsentManagerSettingsModeInput,
    )
    from .bundle_conversation_app_conversation_retention_policy_input import (
        BundleConversationAppConversationRetentionPolicyInput as BundleConversationAppConversationRetentionPolicyInput,
    )
    from .bundle_conversation_app_conversation_retention_policy_type_input import (
        BundleConversationAppConversationRetentionPolicyTypeInput as BundleConversationAppConversationRetentionPolicyTypeInput,
    )
    from .bundle_conversation_app_dispatch_retention_policy_input import (
        BundleConversationAppDispatchRetentionPolicyInput as BundleConversationAppDispatchRetentionPolicyInput,
    )
    from .bundle_conversation_app_input import BundleConversationAppInput as BundleConversationAppInput
    from .bundle_conversation_app_processing_mode import (
        BundleConversationAppProcessingMode as BundleConversationAppProcessingMode,
    )
    from .bundle_conversation_app_processing_mode_input import (
        BundleConversationAppProcessingModeInput as BundleConversationAppProcessingModeInput,
    )
    from .bundle_conversation_app_retention_policy import (
        BundleConversationAppRetentionPolicy as BundleConversationAppRetentionPolicy,
    )
    from .bundle_conversation_app_retention_policy_type import (
        BundleConversationAppRetentionPolicyType as BundleConversationAppRetentionPolicyType,
    )
    from .bundle_conversation_app_webhooks import BundleConversationAppWebhooks as BundleConversationAppWebhooks
    from .bundle_conversation_app_webhooks_input import (
        BundleConversationAppWebhooksInput as BundleConversationAppWebhooksInput,
    )
    from .bundle_conversation_webhook_trigger import (
        BundleConversationWebhookTrigger as BundleConversationWebhookTrigger,
    )
    from .bundle_conversation_webhook_trigger_input import (
        BundleConversationWebhookTriggerInput as BundleConversationWebhookTriggerInput,
    )
    from .bundle_done import BundleDone as BundleDone
    from .bundle_http_status_code import BundleHttpStatusCode as BundleHttpStatusCode
    from .bundle_input import BundleInput as BundleInput
    from .bundle_list import BundleList as BundleList
    from .bundle_provisioning_state import BundleProvisioningState as BundleProvisioningState
    from .bundle_provisioning_state import BundleProvisioningState as SmsProvisioningState
    from .bundle_region import BundleRegion as BundleRegion
    from .bundle_region import BundleRegion as RcsSenderRegion
    from .bundle_services_state import BundleServicesState as BundleServicesState
    from .bundle_sms_app import BundleSmsApp as BundleSmsApp
    from .bundle_sms_app_input import BundleSmsAppInput as BundleSmsAppInput
    from .bundle_sms_app_region import BundleSmsAppRegion as BundleSmsAppRegion
    from .bundle_sms_app_region import BundleSmsAppRegion as SmsAppRegion
    from .bundle_subproject import BundleSubproject as BundleSubproject
    from .bundle_subproject_input import BundleSubprojectInput as BundleSubprojectInput
    from .bundle_subproject_status import BundleSubprojectStatus as BundleSubprojectStatus
    from .bundle_webhook import BundleWebhook as BundleWebhook
    from .bundle_webhook_delivery_status import BundleWebhookDeliveryStatus as BundleWebhookDeliveryStatus
    from .bundle_webhook_input import BundleWebhookInput as BundleWebhookInput
    from .bundle_webhook_target_type_input import BundleWebhookTargetTypeInput as BundleWebhookTargetTypeInput
    from .conversation_account_location import ConversationAccountLocation as ConversationAccountLocation
    from .conversation_channel_status import ConversationChannelStatus as ConversationChannelStatus
    from .conversation_instagram_info import ConversationInstagramInfo as ConversationInstagramInfo
    from .conversation_messenger_info import ConversationMessengerInfo as ConversationMessengerInfo
    from .conversation_telegram_bot_info import ConversationTelegramBotInfo as ConversationTelegramBotInfo
    from .conversation_viber_bot_info import ConversationViberBotInfo as ConversationViberBotInfo
    from .error_code import ErrorCode as ErrorCode
    from .kakaotalk_button import KakaoTalkButton as KakaoTalkButton
    from .kakaotalk_button_input import KakaoTalkButtonInput as KakaoTalkButtonInput
    from .kakaotalk_button_type import KakaoTalkButtonType as KakaoTalkButtonType
    from .kakaotalk_button_type_input import KakaoTalkButtonTypeInput as KakaoTalkButtonTypeInput
    from .kakaotalk_comment import KakaoTalkComment as KakaoTalkComment
    from .kakaotalk_comment_input import KakaoTalkCommentInput as KakaoTalkCommentInput
    from .kakaotalk_sender import KakaoTalkSender as KakaoTalkSender
    from .kakaotalk_sender_active import KakaoTalkSenderActive as KakaoTalkSenderActive
    from .kakaotalk_sender_category import KakaoTalkSenderCategory as KakaoTalkSenderCategory
    from .kakaotalk_sender_category_list import KakaoTalkSenderCategoryList as KakaoTalkSenderCategoryList
    from .kakaotalk_sender_changes import KakaoTalkSenderChanges as KakaoTalkSenderChanges
    from .kakaotalk_sender_changes_details import KakaoTalkSenderChangesDetails as KakaoTalkSenderChangesDetails
    from .kakaotalk_sender_comment_added import KakaoTalkSenderCommentAdded as KakaoTalkSenderCommentAdded
    from .kakaotalk_sender_details import KakaoTalkSenderDetails as KakaoTalkSenderDetails
    from .kakaotalk_sender_details_input import KakaoTalkSenderDetailsInput as KakaoTalkSenderDetailsInput
    from .kakaotalk_sender_details_update_input import (
        KakaoTalkSenderDetailsUpdateInput as KakaoTalkSenderDetailsUpdateInput,
    )
    from .kakaotalk_sender_inactive import KakaoTalkSenderInactive as KakaoTalkSenderInactive
    from .kakaotalk_sender_input import KakaoTalkSenderInput as KakaoTalkSenderInput
    from .kakaotalk_sender_list import KakaoTalkSenderList as KakaoTalkSenderList
    from .kakaotalk_sender_notification import KakaoTalkSenderNotification as KakaoTalkSenderNotification
    from .kakaotalk_sender_notification_list import KakaoTalkSenderNotificationList as KakaoTalkSenderNotificationList
    from .kakaotalk_sender_notification_type import KakaoTalkSenderNotificationType as KakaoTalkSenderNotificationType
    from .kakaotalk_sender_rejected import KakaoTalkSenderRejected as KakaoTalkSenderRejected
    from .kakaotalk_sender_state import KakaoTalkSenderState as KakaoTalkSenderState
    from .kakaotalk_sender_update_input import KakaoTalkSenderUpdateInput as KakaoTalkSenderUpdateInput
    from .kakaotalk_template import KakaoTalkTemplate as KakaoTalkTemplate
    from .kakaotalk_template_approved import KakaoTalkTemplateApproved as KakaoTalkTemplateApproved
    from .kakaotalk_template_category import KakaoTalkTemplateCategory as KakaoTalkTemplateCategory
    from .kakaotalk_template_category_english_name import (
        KakaoTalkTemplateCategoryEnglishName as KakaoTalkTemplateCategoryEnglishName,
    )
    from .kakaotalk_template_category_list import KakaoTalkTemplateCategoryList as KakaoTalkTemplateCategoryList
    from .kakaotalk_template_category_name import KakaoTalkTemplateCategoryName as KakaoTalkTemplateCategoryName
    from .kakaotalk_template_changes import KakaoTalkTemplateChanges as KakaoTalkTemplateChanges
    from .kakaotalk_template_changes_details import KakaoTalkTemplateChangesDetails as KakaoTalkTemplateChangesDetails
    from .kakaotalk_template_comment_added import KakaoTalkTemplateCommentAdded as KakaoTalkTemplateCommentAdded
    from .kakaotalk_template_details import KakaoTalkTemplateDetails as KakaoTalkTemplateDetails
    from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput as KakaoTalkTemplateDetailsInput
    from .kakaotalk_template_details_update_input import (
        KakaoTalkTemplateDetailsUpdateInput as KakaoTalkTemplateDetailsUpdateInput,
    )
    from .kakaotalk_template_emphasize_type import KakaoTalkTemplateEmphasizeType as KakaoTalkTemplateEmphasizeType
    from .kakaotalk_template_emphasize_type_input import (
        KakaoTalkTemplateEmphasizeTypeInput as KakaoTalkTemplateEmphasizeTypeInput,
    )
    from .kakaotalk_template_input import KakaoTalkTemplateInput as KakaoTalkTemplateInput
    from .kakaotalk_template_language import KakaoTalkTemplateLanguage as KakaoTalkTemplateLanguage
    from .kakaotalk_template_language_input import KakaoTalkTemplateLanguageInput as KakaoTalkTemplateLanguageInput
    from .kakaotalk_template_list import KakaoTalkTemplateList as KakaoTalkTemplateList
    from .kakaotalk_template_message_type import KakaoTalkTemplateMessageType as KakaoTalkTemplateMessageType
    from .kakaotalk_template_message_type_input import (
        KakaoTalkTemplateMessageTypeInput as KakaoTalkTemplateMessageTypeInput,
    )
    from .kakaotalk_template_notification import KakaoTalkTemplateNotification as KakaoTalkTemplateNotification
    from .kakaotalk_template_notification_list import (
        KakaoTalkTemplateNotificationList as KakaoTalkTemplateNotificationList,
    )
    from .kakaotalk_template_rejected import KakaoTalkTemplateRejected as KakaoTalkTemplateRejected
    from .kakaotalk_template_state import KakaoTalkTemplateState as KakaoTalkTemplateState
    from .kakaotalk_template_subcategory import KakaoTalkTemplateSubcategory as KakaoTalkTemplateSubcategory
    from .kakaotalk_template_subcategory_english_name import (
        KakaoTalkTemplateSubcategoryEnglishName as KakaoTalkTemplateSubcategoryEnglishName,
    )
    from .kakaotalk_template_subcategory_name import (
        KakaoTalkTemplateSubcategoryName as KakaoTalkTemplateSubcategoryName,
    )
    from .kakaotalk_template_update_input import KakaoTalkTemplateUpdateInput as KakaoTalkTemplateUpdateInput
    from .kakaotalk_verify_sender_input import KakaoTalkVerifySenderInput as KakaoTalkVerifySenderInput
    from .literals import (
        BundleConversationAppDispatchRetentionPolicyTypeInput as BundleConversationAppDispatchRetentionPolicyTypeInput,
    )
    from .literals import RcsCountryCodesUsInput as RcsCountryCodesUsInput
    from .literals import RcsPublicUsQuestionnaireBrandLegalForm as RcsPublicUsQuestionnaireBrandLegalForm
    from .literals import RcsUsQuestionnaireOwnershipTypePrivate as RcsUsQuestionnaireOwnershipTypePrivate
    from .literals import RcsUsQuestionnaireOwnershipTypePublic as RcsUsQuestionnaireOwnershipTypePublic
    from .literals import WhatsAppBidStrategyInput as WhatsAppBidStrategyInput
    from .literals import WhatsAppButtonType as WhatsAppButtonType
    from .literals import WhatsAppButtonTypeCopyCode as WhatsAppButtonTypeCopyCode
    from .literals import WhatsAppButtonTypeFlow as WhatsAppButtonTypeFlow
    from .literals import WhatsAppButtonTypeOrderDetail as WhatsAppButtonTypeOrderDetail
    from .literals import WhatsAppButtonTypeOtp as WhatsAppButtonTypeOtp
    from .literals import WhatsAppButtonTypePhoneNumber as WhatsAppButtonTypePhoneNumber
    from .literals import WhatsAppButtonTypeQuickReply as WhatsAppButtonTypeQuickReply
    from .literals import WhatsAppButtonTypeRequestContactInfo as WhatsAppButtonTypeRequestContactInfo
    from .literals import WhatsAppButtonTypeUrl as WhatsAppButtonTypeUrl
    from .literals import WhatsAppComponentTypeBody as WhatsAppComponentTypeBody
    from .literals import WhatsAppComponentTypeButton as WhatsAppComponentTypeButton
    from .literals import WhatsAppComponentTypeCarousel as WhatsAppComponentTypeCarousel
    from .literals import WhatsAppComponentTypeFooter as WhatsAppComponentTypeFooter
    from .literals import WhatsAppComponentTypeHeader as WhatsAppComponentTypeHeader
    from .literals import WhatsAppComponentTypeLimitedTimeOffer as WhatsAppComponentTypeLimitedTimeOffer
    from .literals import WhatsAppLocationHeaderComponentFormat as WhatsAppLocationHeaderComponentFormat
    from .literals import WhatsAppTextHeaderComponentFormat as WhatsAppTextHeaderComponentFormat
    from .papi_error import PapiError as PapiError
    from .rcs_account_comment_added import RcsAccountCommentAdded as RcsAccountCommentAdded
    from .rcs_account_notification import RcsAccountNotification as RcsAccountNotification
    from .rcs_account_notification_list import RcsAccountNotificationList as RcsAccountNotificationList
    from .rcs_brand_campaign_questionnaire_us import RcsBrandCampaignQuestionnaireUS as RcsBrandCampaignQuestionnaireUS
    from .rcs_brand_campaign_questionnaire_us_answers import (
        RcsBrandCampaignQuestionnaireUSAnswers as RcsBrandCampaignQuestionnaireUSAnswers,
    )
    from .rcs_brand_campaign_questionnaire_us_base import (
        RcsBrandCampaignQuestionnaireUSBase as RcsBrandCampaignQuestionnaireUSBase,
    )
    from .rcs_brand_campaign_questionnaire_us_questions import (
        RcsBrandCampaignQuestionnaireUSQuestions as RcsBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_brand_campaign_update_questionnaire_us_answers_input import (
        RcsBrandCampaignUpdateQuestionnaireUSAnswersInput as RcsBrandCampaignUpdateQuestionnaireUSAnswersInput,
    )
    from .rcs_brand_registration import RcsBrandRegistration as RcsBrandRegistration
    from .rcs_brand_registration_process import RcsBrandRegistrationProcess as RcsBrandRegistrationProcess
    from .rcs_brand_registration_process_status import (
        RcsBrandRegistrationProcessStatus as RcsBrandRegistrationProcessStatus,
    )
    from .rcs_brand_registration_process_status_updated import (
        RcsBrandRegistrationProcessStatusUpdated as RcsBrandRegistrationProcessStatusUpdated,
    )
    from .rcs_brand_registration_status import RcsBrandRegistrationStatus as RcsBrandRegistrationStatus
    from .rcs_campaign_registration import RcsCampaignRegistration as RcsCampaignRegistration
    from .rcs_comment import RcsComment as RcsComment
    from .rcs_comment_input import RcsCommentInput as RcsCommentInput
    from .rcs_conversation_api_app import RcsConversationApiApp as RcsConversationApiApp
    from .rcs_country_code_input import RcsCountryCodeInput as RcsCountryCodeInput
    from .rcs_country_codes_non_us_input import RcsCountryCodesNonUsInput as RcsCountryCodesNonUsInput
    from .rcs_country_status import RcsCountryStatus as RcsCountryStatus
    from .rcs_default_questionnaire_us import RcsDefaultQuestionnaireUS as RcsDefaultQuestionnaireUS
    from .rcs_default_questionnaire_us_questions import (
        RcsDefaultQuestionnaireUSQuestions as RcsDefaultQuestionnaireUSQuestions,
    )
    from .rcs_email import RcsEmail as RcsEmail
    from .rcs_email_input import RcsEmailInput as RcsEmailInput
    from .rcs_launch_country_input import RcsLaunchCountryInput as RcsLaunchCountryInput
    from .rcs_non_us_private_brand_campaign_questionnaire_us_answers_input import (
        RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput as RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_non_us_private_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions as RcsNonUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_non_us_public_brand_campaign_questionnaire_us_answers_input import (
        RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput as RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_non_us_public_brand_campaign_questionnaire_us_questions import (
        RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions as RcsNonUsPublicBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_operator import RcsOperator as RcsOperator
    from .rcs_operator_status import RcsOperatorStatus as RcsOperatorStatus
    from .rcs_phone import RcsPhone as RcsPhone
    from .rcs_phone_input import RcsPhoneInput as RcsPhoneInput
    from .rcs_private_us_questionnaire_brand_legal_form import (
        RcsPrivateUsQuestionnaireBrandLegalForm as RcsPrivateUsQuestionnaireBrandLegalForm,
    )
    from .rcs_questionnaire import RcsQuestionnaire as RcsQuestionnaire
    from .rcs_questionnaire_answer_metadata import RcsQuestionnaireAnswerMetadata as RcsQuestionnaireAnswerMetadata
    from .rcs_questionnaire_answer_metadata_input import (
        RcsQuestionnaireAnswerMetadataInput as RcsQuestionnaireAnswerMetadataInput,
    )
    from .rcs_questionnaire_answer_metadata_update_input import (
        RcsQuestionnaireAnswerMetadataUpdateInput as RcsQuestionnaireAnswerMetadataUpdateInput,
    )
    from .rcs_questionnaire_base import RcsQuestionnaireBase as RcsQuestionnaireBase
    from .rcs_questionnaire_fr import RcsQuestionnaireFR as RcsQuestionnaireFR
    from .rcs_questionnaire_fr_answers import RcsQuestionnaireFRAnswers as RcsQuestionnaireFRAnswers
    from .rcs_questionnaire_fr_answers_input import RcsQuestionnaireFRAnswersInput as RcsQuestionnaireFRAnswersInput
    from .rcs_questionnaire_fr_answers_update_input import (
        RcsQuestionnaireFRAnswersUpdateInput as RcsQuestionnaireFRAnswersUpdateInput,
    )
    from .rcs_questionnaire_fr_base import RcsQuestionnaireFRBase as RcsQuestionnaireFRBase
    from .rcs_questionnaire_fr_input import RcsQuestionnaireFRInput as RcsQuestionnaireFRInput
    from .rcs_questionnaire_fr_questions import RcsQuestionnaireFRQuestions as RcsQuestionnaireFRQuestions
    from .rcs_questionnaire_fr_update_input import RcsQuestionnaireFRUpdateInput as RcsQuestionnaireFRUpdateInput
    from .rcs_questionnaire_gb import RcsQuestionnaireGB as RcsQuestionnaireGB
    from .rcs_questionnaire_gb_answers import RcsQuestionnaireGBAnswers as RcsQuestionnaireGBAnswers
    from .rcs_questionnaire_gb_answers_input import RcsQuestionnaireGBAnswersInput as RcsQuestionnaireGBAnswersInput
    from .rcs_questionnaire_gb_answers_update_input import (
        RcsQuestionnaireGBAnswersUpdateInput as RcsQuestionnaireGBAnswersUpdateInput,
    )
    from .rcs_questionnaire_gb_base import RcsQuestionnaireGBBase as RcsQuestionnaireGBBase
    from .rcs_questionnaire_gb_input import RcsQuestionnaireGBInput as RcsQuestionnaireGBInput
    from .rcs_questionnaire_gb_questions import RcsQuestionnaireGBQuestions as RcsQuestionnaireGBQuestions
    from .rcs_questionnaire_gb_update_input import RcsQuestionnaireGBUpdateInput as RcsQuestionnaireGBUpdateInput
    from .rcs_questionnaire_general import RcsQuestionnaireGeneral as RcsQuestionnaireGeneral
    from .rcs_questionnaire_general_answers import RcsQuestionnaireGeneralAnswers as RcsQuestionnaireGeneralAnswers
    from .rcs_questionnaire_general_answers_input import (
        RcsQuestionnaireGeneralAnswersInput as RcsQuestionnaireGeneralAnswersInput,
    )
    from .rcs_questionnaire_general_answers_update_input import (
        RcsQuestionnaireGeneralAnswersUpdateInput as RcsQuestionnaireGeneralAnswersUpdateInput,
    )
    from .rcs_questionnaire_general_base import RcsQuestionnaireGeneralBase as RcsQuestionnaireGeneralBase
    from .rcs_questionnaire_general_input import RcsQuestionnaireGeneralInput as RcsQuestionnaireGeneralInput
    from .rcs_questionnaire_general_questions import (
        RcsQuestionnaireGeneralQuestions as RcsQuestionnaireGeneralQuestions,
    )
    from .rcs_questionnaire_general_update_input import (
        RcsQuestionnaireGeneralUpdateInput as RcsQuestionnaireGeneralUpdateInput,
    )
    from .rcs_questionnaire_input import RcsQuestionnaireInput as RcsQuestionnaireInput
    from .rcs_questionnaire_question_object import RcsQuestionnaireQuestionObject as RcsQuestionnaireQuestionObject
    from .rcs_questionnaire_update_input import RcsQuestionnaireUpdateInput as RcsQuestionnaireUpdateInput
    from .rcs_questionnaire_us import RcsQuestionnaireUS as RcsQuestionnaireUS
    from .rcs_questionnaire_us_answers import RcsQuestionnaireUSAnswers as RcsQuestionnaireUSAnswers
    from .rcs_questionnaire_us_answers_input import RcsQuestionnaireUSAnswersInput as RcsQuestionnaireUSAnswersInput
    from .rcs_questionnaire_us_answers_update_input import (
        RcsQuestionnaireUSAnswersUpdateInput as RcsQuestionnaireUSAnswersUpdateInput,
    )
    from .rcs_questionnaire_us_base import RcsQuestionnaireUSBase as RcsQuestionnaireUSBase
    from .rcs_questionnaire_us_input import RcsQuestionnaireUSInput as RcsQuestionnaireUSInput
    from .rcs_questionnaire_us_questions import RcsQuestionnaireUSQuestions as RcsQuestionnaireUSQuestions
    from .rcs_questionnaire_us_update_input import RcsQuestionnaireUSUpdateInput as RcsQuestionnaireUSUpdateInput
    from .rcs_questionnaire_verification import RcsQuestionnaireVerification as RcsQuestionnaireVerification
    from .rcs_questionnaire_verification_answers import (
        RcsQuestionnaireVerificationAnswers as RcsQuestionnaireVerificationAnswers,
    )
    from .rcs_questionnaire_verification_answers_input import (
        RcsQuestionnaireVerificationAnswersInput as RcsQuestionnaireVerificationAnswersInput,
    )
    from .rcs_questionnaire_verification_answers_update_input import (
        RcsQuestionnaireVerificationAnswersUpdateInput as RcsQuestionnaireVerificationAnswersUpdateInput,
    )
    from .rcs_questionnaire_verification_base import (
        RcsQuestionnaireVerificationBase as RcsQuestionnaireVerificationBase,
    )
    from .rcs_questionnaire_verification_input import (
        RcsQuestionnaireVerificationInput as RcsQuestionnaireVerificationInput,
    )
    from .rcs_questionnaire_verification_partner_answers import (
        RcsQuestionnaireVerificationPartnerAnswers as RcsQuestionnaireVerificationPartnerAnswers,
    )
    from .rcs_questionnaire_verification_partner_answers_input import (
        RcsQuestionnaireVerificationPartnerAnswersInput as RcsQuestionnaireVerificationPartnerAnswersInput,
    )
    from .rcs_questionnaire_verification_partner_answers_update_input import (
        RcsQuestionnaireVerificationPartnerAnswersUpdateInput as RcsQuestionnaireVerificationPartnerAnswersUpdateInput,
    )
    from .rcs_questionnaire_verification_partner_questions import (
        RcsQuestionnaireVerificationPartnerQuestions as RcsQuestionnaireVerificationPartnerQuestions,
    )
    from .rcs_questionnaire_verification_questions import (
        RcsQuestionnaireVerificationQuestions as RcsQuestionnaireVerificationQuestions,
    )
    from .rcs_questionnaire_verification_update_input import (
        RcsQuestionnaireVerificationUpdateInput as RcsQuestionnaireVerificationUpdateInput,
    )
    from .rcs_sender import RcsSender as RcsSender
    from .rcs_sender_billing_category import RcsSenderBillingCategory as RcsSenderBillingCategory
    from .rcs_sender_billing_category_input import RcsSenderBillingCategoryInput as RcsSenderBillingCategoryInput
    from .rcs_sender_comment_added import RcsSenderCommentAdded as RcsSenderCommentAdded
    from .rcs_sender_details import RcsSenderDetails as RcsSenderDetails
    from .rcs_sender_details_brand import RcsSenderDetailsBrand as RcsSenderDetailsBrand
    from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput as RcsSenderDetailsBrandInput
    from .rcs_sender_details_brand_update_input import (
        RcsSenderDetailsBrandUpdateInput as RcsSenderDetailsBrandUpdateInput,
    )
    from .rcs_sender_details_input import RcsSenderDetailsInput as RcsSenderDetailsInput
    from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput as RcsSenderDetailsUpdateInput
    from .rcs_sender_hosting_region import RcsSenderHostingRegion as RcsSenderHostingRegion
    from .rcs_sender_input import RcsSenderInput as RcsSenderInput
    from .rcs_sender_list import RcsSenderList as RcsSenderList
    from .rcs_sender_notification import RcsSenderNotification as RcsSenderNotification
    from .rcs_sender_notification_list import RcsSenderNotificationList as RcsSenderNotificationList
    from .rcs_sender_notification_type import RcsSenderNotificationType as RcsSenderNotificationType
    from .rcs_sender_operator_status_updated import RcsSenderOperatorStatusUpdated as RcsSenderOperatorStatusUpdated
    from .rcs_sender_operator_status_updated_operator import (
        RcsSenderOperatorStatusUpdatedOperator as RcsSenderOperatorStatusUpdatedOperator,
    )
    from .rcs_sender_sort_column import RcsSenderSortColumn as RcsSenderSortColumn
    from .rcs_sender_state import RcsSenderState as RcsSenderState
    from .rcs_sender_status_updated import RcsSenderStatusUpdated as RcsSenderStatusUpdated
    from .rcs_sender_update_input import RcsSenderUpdateInput as RcsSenderUpdateInput
    from .rcs_sender_use_case import RcsSenderUseCase as RcsSenderUseCase
    from .rcs_sender_use_case_input import RcsSenderUseCaseInput as RcsSenderUseCaseInput
    from .rcs_sort_direction import RcsSortDirection as RcsSortDirection
    from .rcs_supplier_details import RcsSupplierDetails as RcsSupplierDetails
    from .rcs_supplier_details_google import RcsSupplierDetailsGoogle as RcsSupplierDetailsGoogle
    from .rcs_test_number import RcsTestNumber as RcsTestNumber
    from .rcs_test_number_capabilities import RcsTestNumberCapabilities as RcsTestNumberCapabilities
    from .rcs_test_number_capabilities_feature import (
        RcsTestNumberCapabilitiesFeature as RcsTestNumberCapabilitiesFeature,
    )
    from .rcs_test_number_state import RcsTestNumberState as RcsTestNumberState
    from .rcs_test_numbers import RcsTestNumbers as RcsTestNumbers
    from .rcs_test_numbers_input import RcsTestNumbersInput as RcsTestNumbersInput
    from .rcs_us_private_brand_campaign_questionnaire_us_answers_input import (
        RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput as RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_us_private_brand_campaign_questionnaire_us_questions import (
        RcsUsPrivateBrandCampaignQuestionnaireUSQuestions as RcsUsPrivateBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_public_brand_campaign_questionnaire_us_answers_input import (
        RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput as RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_us_public_brand_campaign_questionnaire_us_questions import (
        RcsUsPublicBrandCampaignQuestionnaireUSQuestions as RcsUsPublicBrandCampaignQuestionnaireUSQuestions,
    )
    from .rcs_us_questionnaire_brand_campaign_version import (
        RcsUsQuestionnaireBrandCampaignVersion as RcsUsQuestionnaireBrandCampaignVersion,
    )
    from .rcs_us_questionnaire_brand_industry import RcsUsQuestionnaireBrandIndustry as RcsUsQuestionnaireBrandIndustry
    from .rcs_us_questionnaire_brand_legal_form import (
        RcsUsQuestionnaireBrandLegalForm as RcsUsQuestionnaireBrandLegalForm,
    )
    from .rcs_us_questionnaire_ownership_type import RcsUsQuestionnaireOwnershipType as RcsUsQuestionnaireOwnershipType
    from .rcs_us_questionnaire_verification_answers_input import (
        RcsUsQuestionnaireVerificationAnswersInput as RcsUsQuestionnaireVerificationAnswersInput,
    )
    from .rcs_us_questionnaire_version import RcsUsQuestionnaireVersion as RcsUsQuestionnaireVersion
    from .rcs_us_state import RcsUsState as RcsUsState
    from .rcs_website import RcsWebsite as RcsWebsite
    from .rcs_website_input import RcsWebsiteInput as RcsWebsiteInput
    from .sms_app import SmsApp as SmsApp
    from .sms_app_input import SmsAppInput as SmsAppInput
    from .sms_app_list import SmsAppList as SmsAppList
    from .sms_app_update import SmsAppUpdate as SmsAppUpdate
    from .sms_conversation_api_app import SmsConversationApiApp as SmsConversationApiApp
    from .webhook import Webhook as Webhook
    from .webhook_input import WebhookInput as WebhookInput
    from .webhook_list import WebhookList as WebhookList
    from .webhook_trigger import WebhookTrigger as BundleWebhookTrigger
    from .webhook_trigger import WebhookTrigger as WebhookTrigger
    from .webhook_update_input import WebhookUpdateInput as WebhookUpdateInput
    from .whatsapp_account import WhatsAppAccount as WhatsAppAccount
    from .whatsapp_account_change_state import WhatsAppAccountChangeState as WhatsAppAccountChangeState
    from .whatsapp_account_changes import WhatsAppAccountChanges as WhatsAppAccountChanges
    from .whatsapp_account_changes_details import WhatsAppAccountChangesDetails as WhatsAppAccountChangesDetails
    from .whatsapp_account_comment_added import WhatsAppAccountCommentAdded as WhatsAppAccountCommentAdded
    from .whatsapp_account_daily_limit_changed import (
        WhatsAppAccountDailyLimitChanged as WhatsAppAccountDailyLimitChanged,
    )
    from .whatsapp_account_details import WhatsAppAccountDetails as WhatsAppAccountDetails
    from .whatsapp_account_input_deprecated import WhatsAppAccountInputDeprecated as WhatsAppAccountInputDeprecated
    from .whatsapp_account_notification import WhatsAppAccountNotification as WhatsAppAccountNotification
    from .whatsapp_account_notification_list import WhatsAppAccountNotificationList as WhatsAppAccountNotificationList
    from .whatsapp_account_notification_type import WhatsAppAccountNotificationType as WhatsAppAccountNotificationType
    from .whatsapp_account_onboarded import WhatsAppAccountOnboarded as WhatsAppAccountOnboarded
    from .whatsapp_account_partner_initiated_input import (
        WhatsAppAccountPartnerInitiatedInput as WhatsAppAccountPartnerInitiatedInput,
    )
    from .whatsapp_account_pending_verification import (
        WhatsAppAccountPendingVerification as WhatsAppAccountPendingVerification,
    )
    from .whatsapp_account_rejected import WhatsAppAccountRejected as WhatsAppAccountRejected
    from .whatsapp_account_sender_related_changes_details import (
        WhatsAppAccountSenderRelatedChangesDetails as WhatsAppAccountSenderRelatedChangesDetails,
    )
    from .whatsapp_account_sender_related_details import (
        WhatsAppAccountSenderRelatedDetails as WhatsAppAccountSenderRelatedDetails,
    )
    from .whatsapp_account_sender_related_details_input import (
        WhatsAppAccountSenderRelatedDetailsInput as WhatsAppAccountSenderRelatedDetailsInput,
    )
    from .whatsapp_account_sender_related_update_details_input import (
        WhatsAppAccountSenderRelatedUpdateDetailsInput as WhatsAppAccountSenderRelatedUpdateDetailsInput,
    )
    from .whatsapp_account_state import WhatsAppAccountState as WhatsAppAccountState
    from .whatsapp_account_update_input import WhatsAppAccountUpdateInput as WhatsAppAccountUpdateInput
    from .whatsapp_account_vertical_input import WhatsAppAccountVerticalInput as WhatsAppAccountVerticalInput
    from .whatsapp_action import WhatsAppAction as KakaoTalkAction
    from .whatsapp_action import WhatsAppAction as WhatsAppAction
    from .whatsapp_bid_strategy import WhatsAppBidStrategy as WhatsAppBidStrategy
    from .whatsapp_body_component import WhatsAppBodyComponent as WhatsAppBodyComponent
    from .whatsapp_body_component_input import WhatsAppBodyComponentInput as WhatsAppBodyComponentInput
    from .whatsapp_business_manager import WhatsAppBusinessManager as WhatsAppBusinessManager
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput as WhatsAppBusinessManagerInput
    from .whatsapp_buttons_component import WhatsAppButtonsComponent as WhatsAppButtonsComponent
    from .whatsapp_buttons_component_input import WhatsAppButtonsComponentInput as WhatsAppButtonsComponentInput
    from .whatsapp_card import WhatsAppCard as WhatsAppCard
    from .whatsapp_card_body_component import WhatsAppCardBodyComponent as WhatsAppCardBodyComponent
    from .whatsapp_card_body_component_input import WhatsAppCardBodyComponentInput as WhatsAppCardBodyComponentInput
    from .whatsapp_card_buttons_component import WhatsAppCardButtonsComponent as WhatsAppCardButtonsComponent
    from .whatsapp_card_buttons_component_input import (
        WhatsAppCardButtonsComponentInput as WhatsAppCardButtonsComponentInput,
    )
    from .whatsapp_card_header_component import WhatsAppCardHeaderComponent as WhatsAppCardHeaderComponent
    from .whatsapp_card_header_component_format import (
        WhatsAppCardHeaderComponentFormat as WhatsAppCardHeaderComponentFormat,
    )
    from .whatsapp_card_header_component_input import (
        WhatsAppCardHeaderComponentInput as WhatsAppCardHeaderComponentInput,
    )
    from .whatsapp_card_input import WhatsAppCardInput as WhatsAppCardInput
    from .whatsapp_card_media_header_example_input import (
        WhatsAppCardMediaHeaderExampleInput as WhatsAppCardMediaHeaderExampleInput,
    )
    from .whatsapp_card_media_header_example_supported_mime_type_input import (
        WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput as WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput,
    )
    from .whatsapp_carousel_component import WhatsAppCarouselComponent as WhatsAppCarouselComponent
    from .whatsapp_carousel_component_input import WhatsAppCarouselComponentInput as WhatsAppCarouselComponentInput
    from .whatsapp_comment import WhatsAppComment as WhatsAppComment
    from .whatsapp_comment_input import WhatsAppCommentInput as WhatsAppCommentInput
    from .whatsapp_comment_type import WhatsAppCommentType as KakaoTalkCommentType
    from .whatsapp_comment_type import WhatsAppCommentType as RcsAccountNotificationType
    from .whatsapp_comment_type import WhatsAppCommentType as RcsCommentType
    from .whatsapp_comment_type import WhatsAppCommentType as WhatsAppCommentType
    from .whatsapp_conversation_api_app import WhatsAppConversationApiApp as WhatsAppConversationApiApp
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as BundleConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as RcsConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as SmsConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_channel_integration_status import (
        WhatsAppConversationAppChannelIntegrationStatus as WhatsAppConversationAppChannelIntegrationStatus,
    )
    from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion as WhatsAppConversationAppRegion
    from .whatsapp_copy_code_button import WhatsAppCopyCodeButton as WhatsAppCopyCodeButton
    from .whatsapp_copy_code_button_input import WhatsAppCopyCodeButtonInput as WhatsAppCopyCodeButtonInput
    from .whatsapp_country_code import WhatsAppCountryCode as RcsCountryCode
    from .whatsapp_country_code import WhatsAppCountryCode as WhatsAppCountryCode
    from .whatsapp_create_solution_list import WhatsAppCreateSolutionList as WhatsAppCreateSolutionList
    from .whatsapp_daily_limit import WhatsAppDailyLimit as WhatsAppDailyLimit
    from .whatsapp_failed_solution import WhatsAppFailedSolution as WhatsAppFailedSolution
    from .whatsapp_failed_solution_error import WhatsAppFailedSolutionError as WhatsAppFailedSolutionError
    from .whatsapp_flow import WhatsAppFlow as WhatsAppFlow
    from .whatsapp_flow_action import WhatsAppFlowAction as WhatsAppFlowAction
    from .whatsapp_flow_action_input import WhatsAppFlowActionInput as WhatsAppFlowActionInput
    from .whatsapp_flow_button import WhatsAppFlowButton as WhatsAppFlowButton
    from .whatsapp_flow_button_input import WhatsAppFlowButtonInput as WhatsAppFlowButtonInput
    from .whatsapp_flow_list import WhatsAppFlowList as WhatsAppFlowList
    from .whatsapp_flow_screen import WhatsAppFlowScreen as WhatsAppFlowScreen
    from .whatsapp_flow_screen_list import WhatsAppFlowScreenList as WhatsAppFlowScreenList
    from .whatsapp_flow_status import WhatsAppFlowStatus as WhatsAppFlowStatus
    from .whatsapp_footer_component import WhatsAppFooterComponent as WhatsAppFooterComponent
    from .whatsapp_footer_component_input import WhatsAppFooterComponentInput as WhatsAppFooterComponentInput
    from .whatsapp_limited_time_offer_component import (
        WhatsAppLimitedTimeOfferComponent as WhatsAppLimitedTimeOfferComponent,
    )
    from .whatsapp_limited_time_offer_component_input import (
        WhatsAppLimitedTimeOfferComponentInput as WhatsAppLimitedTimeOfferComponentInput,
    )
    from .whatsapp_location_header_component import WhatsAppLocationHeaderComponent as WhatsAppLocationHeaderComponent
    from .whatsapp_location_header_component_input import (
        WhatsAppLocationHeaderComponentInput as WhatsAppLocationHeaderComponentInput,
    )
    from .whatsapp_long_lived_access_token import WhatsAppLongLivedAccessToken as WhatsAppLongLivedAccessToken
    from .whatsapp_long_lived_access_token_input import (
        WhatsAppLongLivedAccessTokenInput as WhatsAppLongLivedAccessTokenInput,
    )
    from .whatsapp_media_header_component import WhatsAppMediaHeaderComponent as WhatsAppMediaHeaderComponent
    from .whatsapp_media_header_component_format import (
        WhatsAppMediaHeaderComponentFormat as WhatsAppMediaHeaderComponentFormat,
    )
    from .whatsapp_media_header_component_input import (
        WhatsAppMediaHeaderComponentInput as WhatsAppMediaHeaderComponentInput,
    )
    from .whatsapp_media_header_example import WhatsAppMediaHeaderExample as WhatsAppMediaHeaderExample
    from .whatsapp_media_header_example_input import WhatsAppMediaHeaderExampleInput as WhatsAppMediaHeaderExampleInput
    from .whatsapp_media_header_example_supported_mime_type_input import (
        WhatsAppMediaHeaderExampleSupportedMimeTypeInput as WhatsAppMediaHeaderExampleSupportedMimeTypeInput,
    )
    from .whatsapp_order_details_button import WhatsAppOrderDetailsButton as WhatsAppOrderDetailsButton
    from .whatsapp_order_details_button_input import WhatsAppOrderDetailsButtonInput as WhatsAppOrderDetailsButtonInput
    from .whatsapp_otp_button import WhatsAppOtpButton as WhatsAppOtpButton
    from .whatsapp_otp_button_input import WhatsAppOtpButtonInput as WhatsAppOtpButtonInput
    from .whatsapp_otp_type import WhatsAppOtpType as WhatsAppOtpType
    from .whatsapp_otp_type_input import WhatsAppOtpTypeInput as WhatsAppOtpTypeInput
    from .whatsapp_partial_body_component import WhatsAppPartialBodyComponent as WhatsAppPartialBodyComponent
    from .whatsapp_partial_buttons_component import WhatsAppPartialButtonsComponent as WhatsAppPartialButtonsComponent
    from .whatsapp_partial_card import WhatsAppPartialCard as WhatsAppPartialCard
    from .whatsapp_partial_card_body_component import (
        WhatsAppPartialCardBodyComponent as WhatsAppPartialCardBodyComponent,
    )
    from .whatsapp_partial_card_buttons_component import (
        WhatsAppPartialCardButtonsComponent as WhatsAppPartialCardButtonsComponent,
    )
    from .whatsapp_partial_card_header_component import (
        WhatsAppPartialCardHeaderComponent as WhatsAppPartialCardHeaderComponent,
    )
    from .whatsapp_partial_carousel_component import (
        WhatsAppPartialCarouselComponent as WhatsAppPartialCarouselComponent,
    )
    from .whatsapp_partial_flow_button import WhatsAppPartialFlowButton as WhatsAppPartialFlowButton
    from .whatsapp_partial_footer_component import WhatsAppPartialFooterComponent as WhatsAppPartialFooterComponent
    from .whatsapp_partial_limited_time_offer_component import (
        WhatsAppPartialLimitedTimeOfferComponent as WhatsAppPartialLimitedTimeOfferComponent,
    )
    from .whatsapp_partial_location_header_component import (
        WhatsAppPartialLocationHeaderComponent as WhatsAppPartialLocationHeaderComponent,
    )
    from .whatsapp_partial_media_header_component import (
        WhatsAppPartialMediaHeaderComponent as WhatsAppPartialMediaHeaderComponent,
    )
    from .whatsapp_partial_media_header_example import (
        WhatsAppPartialMediaHeaderExample as WhatsAppPartialMediaHeaderExample,
    )
    from .whatsapp_partial_otp_button import WhatsAppPartialOtpButton as WhatsAppPartialOtpButton
    from .whatsapp_partial_phone_number_button import (
        WhatsAppPartialPhoneNumberButton as WhatsAppPartialPhoneNumberButton,
    )
    from .whatsapp_partial_quick_reply_button import WhatsAppPartialQuickReplyButton as WhatsAppPartialQuickReplyButton
    from .whatsapp_partial_template import WhatsAppPartialTemplate as WhatsAppPartialTemplate
    from .whatsapp_partial_template_analytics import (
        WhatsAppPartialTemplateAnalytics as WhatsAppPartialTemplateAnalytics,
    )
    from .whatsapp_partial_template_analytics_buttons import (
        WhatsAppPartialTemplateAnalyticsButtons as WhatsAppPartialTemplateAnalyticsButtons,
    )
    from .whatsapp_partial_template_changes import WhatsAppPartialTemplateChanges as WhatsAppPartialTemplateChanges
    from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails as WhatsAppPartialTemplateDetails
    from .whatsapp_partial_template_list import WhatsAppPartialTemplateList as WhatsAppPartialTemplateList
    from .whatsapp_partial_text_header_component import (
        WhatsAppPartialTextHeaderComponent as WhatsAppPartialTextHeaderComponent,
    )
    from .whatsapp_partial_url_button import WhatsAppPartialUrlButton as WhatsAppPartialUrlButton
    from .whatsapp_phone_number_button import WhatsAppPhoneNumberButton as WhatsAppPhoneNumberButton
    from .whatsapp_phone_number_button_input import WhatsAppPhoneNumberButtonInput as WhatsAppPhoneNumberButtonInput
    from .whatsapp_public_business_manager_input import (
        WhatsAppPublicBusinessManagerInput as WhatsAppPublicBusinessManagerInput,
    )
    from .whatsapp_quality_rating import WhatsAppQualityRating as WhatsAppQualityRating
    from .whatsapp_quick_reply_button import WhatsAppQuickReplyButton as WhatsAppQuickReplyButton
    from .whatsapp_quick_reply_button_input import WhatsAppQuickReplyButtonInput as WhatsAppQuickReplyButtonInput
    from .whatsapp_request_contact_info_button import (
        WhatsAppRequestContactInfoButton as WhatsAppRequestContactInfoButton,
    )
    from .whatsapp_request_contact_info_button_input import (
        WhatsAppRequestContactInfoButtonInput as WhatsAppRequestContactInfoButtonInput,
    )
    from .whatsapp_sender import WhatsAppSender as WhatsAppSender
    from .whatsapp_sender_active import WhatsAppSenderActive as WhatsAppSenderActive
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as RcsConversationApiAppRegion
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as SmsConversationApiAppRegion
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as WhatsAppConversationApiAppRegion
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion as WhatsAppSenderBotRegion
    from .whatsapp_sender_changes import WhatsAppSenderChanges as WhatsAppSenderChanges
    from .whatsapp_sender_changes_details import WhatsAppSenderChangesDetails as WhatsAppSenderChangesDetails
    from .whatsapp_sender_comment_added import WhatsAppSenderCommentAdded as WhatsAppSenderCommentAdded
    from .whatsapp_sender_daily_limit_changed import WhatsAppSenderDailyLimitChanged as WhatsAppSenderDailyLimitChanged
    from .whatsapp_sender_deleted import WhatsAppSenderDeleted as WhatsAppSenderDeleted
    from .whatsapp_sender_details import WhatsAppSenderDetails as WhatsAppSenderDetails
    from .whatsapp_sender_details_input import WhatsAppSenderDetailsInput as WhatsAppSenderDetailsInput
    from .whatsapp_sender_details_update_input import (
        WhatsAppSenderDetailsUpdateInput as WhatsAppSenderDetailsUpdateInput,
    )
    from .whatsapp_sender_display_name_updated import (
        WhatsAppSenderDisplayNameUpdated as WhatsAppSenderDisplayNameUpdated,
    )
    from .whatsapp_sender_embedded_signup_input import (
        WhatsAppSenderEmbeddedSignupInput as WhatsAppSenderEmbeddedSignupInput,
    )
    from .whatsapp_sender_error import WhatsAppSenderError as WhatsAppSenderError
    from .whatsapp_sender_error_code import WhatsAppSenderErrorCode as WhatsAppSenderErrorCode
    from .whatsapp_sender_field_update_status import WhatsAppSenderFieldUpdateStatus as WhatsAppSenderFieldUpdateStatus
    from .whatsapp_sender_inactive import WhatsAppSenderInactive as WhatsAppSenderInactive
    from .whatsapp_sender_input_deprecated import WhatsAppSenderInputDeprecated as WhatsAppSenderInputDeprecated
    from .whatsapp_sender_list import WhatsAppSenderList as WhatsAppSenderList
    from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage as WhatsAppSenderMetaLocalStorage
    from .whatsapp_sender_meta_local_storage_input import (
        WhatsAppSenderMetaLocalStorageInput as WhatsAppSenderMetaLocalStorageInput,
    )
    from .whatsapp_sender_metadata import WhatsAppSenderMetadata as WhatsAppSenderMetadata
    from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField as WhatsAppSenderMetadataField
    from .whatsapp_sender_notification import WhatsAppSenderNotification as WhatsAppSenderNotification
    from .whatsapp_sender_notification_list import WhatsAppSenderNotificationList as WhatsAppSenderNotificationList
    from .whatsapp_sender_notification_type import WhatsAppSenderNotificationType as WhatsAppSenderNotificationType
    from .whatsapp_sender_number_provider_type import (
        WhatsAppSenderNumberProviderType as WhatsAppSenderNumberProviderType,
    )
    from .whatsapp_sender_number_provider_type_input import (
        WhatsAppSenderNumberProviderTypeInput as WhatsAppSenderNumberProviderTypeInput,
    )
    from .whatsapp_sender_partner_initiated_details_input import (
        WhatsAppSenderPartnerInitiatedDetailsInput as WhatsAppSenderPartnerInitiatedDetailsInput,
    )
    from .whatsapp_sender_partner_initiated_input import (
        WhatsAppSenderPartnerInitiatedInput as WhatsAppSenderPartnerInitiatedInput,
    )
    from .whatsapp_sender_pending_verification import (
        WhatsAppSenderPendingVerification as WhatsAppSenderPendingVerification,
    )
    from .whatsapp_sender_phone_provisioning_details_input import (
        WhatsAppSenderPhoneProvisioningDetailsInput as WhatsAppSenderPhoneProvisioningDetailsInput,
    )
    from .whatsapp_sender_phone_provisioning_input import (
        WhatsAppSenderPhoneProvisioningInput as WhatsAppSenderPhoneProvisioningInput,
    )
    from .whatsapp_sender_quality_rating_changed import (
        WhatsAppSenderQualityRatingChanged as WhatsAppSenderQualityRatingChanged,
    )
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as BundleRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as RcsSenderRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as SmsAppRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as WhatsAppSenderBotRegionInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as WhatsAppSenderRegionInput
    from .whatsapp_sender_register import WhatsAppSenderRegister as WhatsAppSenderRegister
    from .whatsapp_sender_register_input import WhatsAppSenderRegisterInput as WhatsAppSenderRegisterInput
    from .whatsapp_sender_registration_method import (
        WhatsAppSenderRegistrationMethod as WhatsAppSenderRegistrationMethod,
    )
    from .whatsapp_sender_registration_method_input import (
        WhatsAppSenderRegistrationMethodInput as WhatsAppSenderRegistrationMethodInput,
    )
    from .whatsapp_sender_rejected import WhatsAppSenderRejected as WhatsAppSenderRejected
    from .whatsapp_sender_state import WhatsAppSenderState as WhatsAppSenderState
    from .whatsapp_sender_status import WhatsAppSenderStatus as WhatsAppSenderStatus
    from .whatsapp_sender_update_input import WhatsAppSenderUpdateInput as WhatsAppSenderUpdateInput
    from .whatsapp_sender_username_updated import WhatsAppSenderUsernameUpdated as WhatsAppSenderUsernameUpdated
    from .whatsapp_sender_verify_input import WhatsAppSenderVerifyInput as WhatsAppSenderVerifyInput
    from .whatsapp_sender_vertical import WhatsAppSenderVertical as WhatsAppSenderVertical
    from .whatsapp_sender_vertical_input import WhatsAppSenderVerticalInput as WhatsAppSenderVerticalInput
    from .whatsapp_solution import WhatsAppSolution as WhatsAppSolution
    from .whatsapp_solution_details import WhatsAppSolutionDetails as WhatsAppSolutionDetails
    from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput as WhatsAppSolutionDetailsInput
    from .whatsapp_solution_input import WhatsAppSolutionInput as WhatsAppSolutionInput
    from .whatsapp_solution_list import WhatsAppSolutionList as WhatsAppSolutionList
    from .whatsapp_solution_meta_app import WhatsAppSolutionMetaApp as WhatsAppSolutionMetaApp
    from .whatsapp_suggested_usernames import WhatsAppSuggestedUsernames as WhatsAppSuggestedUsernames
    from .whatsapp_supported_app import WhatsAppSupportedApp as WhatsAppSupportedApp
    from .whatsapp_supported_app_input import WhatsAppSupportedAppInput as WhatsAppSupportedAppInput
    from .whatsapp_template import WhatsAppTemplate as WhatsAppTemplate
    from .whatsapp_template_analytics import WhatsAppTemplateAnalytics as WhatsAppTemplateAnalytics
    from .whatsapp_template_analytics_button_type import (
        WhatsAppTemplateAnalyticsButtonType as WhatsAppTemplateAnalyticsButtonType,
    )
    from .whatsapp_template_analytics_buttons import (
        WhatsAppTemplateAnalyticsButtons as WhatsAppTemplateAnalyticsButtons,
    )
    from .whatsapp_template_analytics_date_range import (
        WhatsAppTemplateAnalyticsDateRange as WhatsAppTemplateAnalyticsDateRange,
    )
    from .whatsapp_template_approved import WhatsAppTemplateApproved as WhatsAppTemplateApproved
    from .whatsapp_template_category import WhatsAppTemplateCategory as WhatsAppTemplateCategory
    from .whatsapp_template_category_future_update import (
        WhatsAppTemplateCategoryFutureUpdate as WhatsAppTemplateCategoryFutureUpdate,
    )
    from .whatsapp_template_category_input import WhatsAppTemplateCategoryInput as WhatsAppTemplateCategoryInput
    from .whatsapp_template_category_updated import WhatsAppTemplateCategoryUpdated as WhatsAppTemplateCategoryUpdated
    from .whatsapp_template_changes import WhatsAppTemplateChanges as WhatsAppTemplateChanges
    from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails as WhatsAppTemplateChangesDetails
    from .whatsapp_template_comment_added import WhatsAppTemplateCommentAdded as WhatsAppTemplateCommentAdded
    from .whatsapp_template_compare import WhatsAppTemplateCompare as WhatsAppTemplateCompare
    from .whatsapp_template_compare_block_reason import (
        WhatsAppTemplateCompareBlockReason as WhatsAppTemplateCompareBlockReason,
    )
    from .whatsapp_template_compare_identifier import (
        WhatsAppTemplateCompareIdentifier as WhatsAppTemplateCompareIdentifier,
    )
    from .whatsapp_template_compare_identifier_input import (
        WhatsAppTemplateCompareIdentifierInput as WhatsAppTemplateCompareIdentifierInput,
    )
    from .whatsapp_template_compare_input import WhatsAppTemplateCompareInput as WhatsAppTemplateCompareInput
    from .whatsapp_template_compare_timeframe_input import (
        WhatsAppTemplateCompareTimeframeInput as WhatsAppTemplateCompareTimeframeInput,
    )
    from .whatsapp_template_deleted import WhatsAppTemplateDeleted as WhatsAppTemplateDeleted
    from .whatsapp_template_details import WhatsAppTemplateDetails as WhatsAppTemplateDetails
    from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput as WhatsAppTemplateDetailsInput
    from .whatsapp_template_details_optimization import (
        WhatsAppTemplateDetailsOptimization as WhatsAppTemplateDetailsOptimization,
    )
    from .whatsapp_template_details_optimization_input import (
        WhatsAppTemplateDetailsOptimizationInput as WhatsAppTemplateDetailsOptimizationInput,
    )
    from .whatsapp_template_details_optimization_update_input import (
        WhatsAppTemplateDetailsOptimizationUpdateInput as WhatsAppTemplateDetailsOptimizationUpdateInput,
    )
    from .whatsapp_template_details_update_input import (
        WhatsAppTemplateDetailsUpdateInput as WhatsAppTemplateDetailsUpdateInput,
    )
    from .whatsapp_template_field_mask_path import WhatsAppTemplateFieldMaskPath as WhatsAppTemplateFieldMaskPath
    from .whatsapp_template_input import WhatsAppTemplateInput as WhatsAppTemplateInput
    from .whatsapp_template_language import WhatsAppTemplateLanguage as WhatsAppTemplateLanguage
    from .whatsapp_template_language_input import WhatsAppTemplateLanguageInput as WhatsAppTemplateLanguageInput
    from .whatsapp_template_list import WhatsAppTemplateList as WhatsAppTemplateList
    from .whatsapp_template_notification import WhatsAppTemplateNotification as WhatsAppTemplateNotification
    from .whatsapp_template_notification_list import (
        WhatsAppTemplateNotificationList as WhatsAppTemplateNotificationList,
    )
    from .whatsapp_template_notification_type import (
        WhatsAppTemplateNotificationType as KakaoTalkTemplateNotificationType,
    )
    from .whatsapp_template_notification_type import (
        WhatsAppTemplateNotificationType as WhatsAppTemplateNotificationType,
    )
    from .whatsapp_template_quality_score import WhatsAppTemplateQualityScore as WhatsAppTemplateQualityScore
    from .whatsapp_template_quality_score_updated import (
        WhatsAppTemplateQualityScoreUpdated as WhatsAppTemplateQualityScoreUpdated,
    )
    from .whatsapp_template_rejected import WhatsAppTemplateRejected as WhatsAppTemplateRejected
    from .whatsapp_template_rejection_code import WhatsAppTemplateRejectionCode as WhatsAppTemplateRejectionCode
    from .whatsapp_template_state import WhatsAppTemplateState as WhatsAppTemplateState
    from .whatsapp_template_status import WhatsAppTemplateStatus as KakaoTalkSenderStatus
    from .whatsapp_template_status import WhatsAppTemplateStatus as KakaoTalkTemplateStatus
    from .whatsapp_template_status import WhatsAppTemplateStatus as WhatsAppTemplateStatus
    from .whatsapp_template_status_updated import WhatsAppTemplateStatusUpdated as WhatsAppTemplateStatusUpdated
    from .whatsapp_template_status_updated_new_state import (
        WhatsAppTemplateStatusUpdatedNewState as WhatsAppTemplateStatusUpdatedNewState,
    )
    from .whatsapp_template_update_input import WhatsAppTemplateUpdateInput as WhatsAppTemplateUpdateInput
    from .whatsapp_text_header_component import WhatsAppTextHeaderComponent as WhatsAppTextHeaderComponent
    from .whatsapp_text_header_component_input import (
        WhatsAppTextHeaderComponentInput as WhatsAppTextHeaderComponentInput,
    )
    from .whatsapp_url_button import WhatsAppUrlButton as WhatsAppUrlButton
    from .whatsapp_url_button_input import WhatsAppUrlButtonInput as WhatsAppUrlButtonInput
    from .whatsapp_waba_account_changed import WhatsAppWabaAccountChanged as WhatsAppWabaAccountChanged
    from .whatsapp_waba_ban_state import WhatsAppWabaBanState as WhatsAppWabaBanState
    from .whatsapp_waba_details import WhatsAppWabaDetails as WhatsAppWabaDetails
    from .whatsapp_waba_details_list import WhatsAppWabaDetailsList as WhatsAppWabaDetailsList
    from .whatsapp_waba_details_list_input import WhatsAppWabaDetailsListInput as WhatsAppWabaDetailsListInput
    from .whatsapp_waba_numbers import WhatsAppWabaNumbers as WhatsAppWabaNumbers

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
]

_MODULES = dict(
    zip(
        __all__,
        """
.runtime.model .runtime.timestamp .runtime.model literals literals literals literals literals literals
literals literals literals literals literals literals literals literals literals literals literals literals
literals literals literals literals literals bundle bundle_conversation_app
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
whatsapp_waba_details_list whatsapp_waba_details_list_input whatsapp_waba_numbers
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
