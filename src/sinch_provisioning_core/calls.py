# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The types of a call by operation id, one signature per operation. At run time there is nothing here."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .runtime.options import CallOptions, ListOptions
from .runtime.sender import Pager
from .runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .models import (
        Bundle,
        BundleConversationAppInput,
        BundleInput,
        BundleRegionInput,
        BundleServicesState,
        BundleSmsAppInput,
        BundleSubprojectInput,
        BundleWebhookInput,
        ConversationInstagramInfo,
        ConversationMessengerInfo,
        ConversationTelegramBotInfo,
        ConversationViberBotInfo,
        KakaoTalkAction,
        KakaoTalkComment,
        KakaoTalkCommentInput,
        KakaoTalkSender,
        KakaoTalkSenderCategory,
        KakaoTalkSenderDetailsInput,
        KakaoTalkSenderDetailsUpdateInput,
        KakaoTalkSenderInput,
        KakaoTalkSenderNotification,
        KakaoTalkSenderState,
        KakaoTalkSenderStatus,
        KakaoTalkSenderUpdateInput,
        KakaoTalkTemplate,
        KakaoTalkTemplateCategory,
        KakaoTalkTemplateDetailsInput,
        KakaoTalkTemplateDetailsUpdateInput,
        KakaoTalkTemplateInput,
        KakaoTalkTemplateNotification,
        KakaoTalkTemplateState,
        KakaoTalkTemplateStatus,
        KakaoTalkTemplateUpdateInput,
        KakaoTalkVerifySenderInput,
        RcsAccountNotification,
        RcsComment,
        RcsCommentInput,
        RcsLaunchCountryInput,
        RcsQuestionnaireBase,
        RcsSender,
        RcsSenderBillingCategoryInput,
        RcsSenderDetailsInput,
        RcsSenderDetailsUpdateInput,
        RcsSenderInput,
        RcsSenderNotification,
        RcsSenderRegionInput,
        RcsSenderSortColumn,
        RcsSenderState,
        RcsSenderUpdateInput,
        RcsSenderUseCaseInput,
        RcsSortDirection,
        RcsTestNumber,
        RcsTestNumberCapabilities,
        RcsTestNumbers,
        RcsTestNumbersInput,
        RcsUsQuestionnaireBrandCampaignVersion,
        RcsUsQuestionnaireVersion,
        SmsApp,
        SmsAppInput,
        SmsAppRegionInput,
        SmsAppUpdate,
        Webhook,
        WebhookInput,
        WebhookTrigger,
        WebhookUpdateInput,
        WhatsAppAccount,
        WhatsAppAccountInputDeprecated,
        WhatsAppAccountNotification,
        WhatsAppAccountPartnerInitiatedInput,
        WhatsAppAccountSenderRelatedDetailsInput,
        WhatsAppAccountSenderRelatedUpdateDetailsInput,
        WhatsAppAccountUpdateInput,
        WhatsAppAction,
        WhatsAppBusinessManagerInput,
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCreateSolutionList,
        WhatsAppFlow,
        WhatsAppFlowScreen,
        WhatsAppLongLivedAccessToken,
        WhatsAppLongLivedAccessTokenInput,
        WhatsAppPartialTemplate,
        WhatsAppPublicBusinessManagerInput,
        WhatsAppSender,
        WhatsAppSenderBotRegionInput,
        WhatsAppSenderDetailsInput,
        WhatsAppSenderDetailsUpdateInput,
        WhatsAppSenderEmbeddedSignupInput,
        WhatsAppSenderInputDeprecated,
        WhatsAppSenderMetaLocalStorageInput,
        WhatsAppSenderNotification,
        WhatsAppSenderNumberProviderTypeInput,
        WhatsAppSenderPartnerInitiatedDetailsInput,
        WhatsAppSenderPartnerInitiatedInput,
        WhatsAppSenderPhoneProvisioningDetailsInput,
        WhatsAppSenderPhoneProvisioningInput,
        WhatsAppSenderRegionInput,
        WhatsAppSenderRegister,
        WhatsAppSenderRegisterInput,
        WhatsAppSenderRegistrationMethodInput,
        WhatsAppSenderState,
        WhatsAppSenderStatus,
        WhatsAppSenderUpdateInput,
        WhatsAppSenderVerifyInput,
        WhatsAppSolution,
        WhatsAppSolutionDetailsInput,
        WhatsAppSolutionInput,
        WhatsAppSuggestedUsernames,
        WhatsAppTemplate,
        WhatsAppTemplateAnalyticsDateRange,
        WhatsAppTemplateCategoryInput,
        WhatsAppTemplateCompare,
        WhatsAppTemplateCompareIdentifierInput,
        WhatsAppTemplateCompareInput,
        WhatsAppTemplateCompareTimeframeInput,
        WhatsAppTemplateDetailsInput,
        WhatsAppTemplateDetailsUpdateInput,
        WhatsAppTemplateFieldMaskPath,
        WhatsAppTemplateInput,
        WhatsAppTemplateLanguage,
        WhatsAppTemplateLanguageInput,
        WhatsAppTemplateNotification,
        WhatsAppTemplateState,
        WhatsAppTemplateStatus,
        WhatsAppTemplateUpdateInput,
        WhatsAppWabaDetailsList,
        WhatsAppWabaDetailsListInput,
    )

__all__ = ["CallsById"]


class CallsById:
    """Whoever can call any operation by its id."""

    if TYPE_CHECKING:

        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_listWebhooks_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[Webhook]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_createWebhook_v1"],
            *,
            body: WebhookInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Webhook]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_createWebhook_v1"],
            *,
            target: str,
            secret: str,
            triggers: Sequence[WebhookTrigger | str],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Webhook]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_getWebhook_v1"],
            webhook_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Webhook]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_replaceWebhook_v1"],
            webhook_id: str,
            *,
            body: WebhookInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Webhook]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_replaceWebhook_v1"],
            webhook_id: str,
            *,
            target: str,
            secret: str,
            triggers: Sequence[WebhookTrigger | str],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Webhook]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_deleteWebhook_v1"],
            webhook_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_updateWebhook_v1"],
            webhook_id: str,
            *,
            body: WebhookUpdateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Webhook]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WebhookWebhookController_updateWebhook_v1"],
            webhook_id: str,
            *,
            target: str | Unset = UNSET,
            secret: str | Unset = UNSET,
            triggers: Sequence[WebhookTrigger | str] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Webhook]: ...

        @overload
        def call(
            self, operation_id: Literal["WhatsappAccountsController_getAccount_v1"], **options: Unpack[CallOptions]
        ) -> Coroutine[Any, Any, WhatsAppAccount]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_createAccount_v1"],
            *,
            body: WhatsAppAccountPartnerInitiatedInput | Mapping[str, Any] | WhatsAppAccountInputDeprecated,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppAccount]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_createAccount_v1"],
            *,
            waba_name: str,
            client_business_manager_id: str,
            sender_details: WhatsAppAccountSenderRelatedDetailsInput | Mapping[str, Any],
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppAccount]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_createAccount_v1"],
            *,
            client_business_manager_id: str,
            company_legal_name: str,
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppAccount]: ...

        @overload
        def call(
            self, operation_id: Literal["WhatsappAccountsController_deleteAccount_v1"], **options: Unpack[CallOptions]
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_updateAccount_v1"],
            *,
            body: WhatsAppAccountUpdateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppAccount]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_updateAccount_v1"],
            *,
            company_legal_name: str | Unset = UNSET,
            waba_name: str | Unset = UNSET,
            client_business_manager_id: str | Unset = UNSET,
            sender_details: WhatsAppAccountSenderRelatedUpdateDetailsInput | Mapping[str, Any] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppAccount]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_listActivities_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppAccountNotification]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_createComment_v1"],
            *,
            body: WhatsAppCommentInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppComment]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_createComment_v1"],
            *,
            comment: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppComment]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1"],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappFlowsController_listFlows_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppFlow]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappFlowsController_listFlowScreens_v1"],
            flow_id: str,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppFlowScreen]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1"],
            *,
            body: WhatsAppLongLivedAccessTokenInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppLongLivedAccessToken]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1"],
            *,
            facebook_token: str | Unset = UNSET,
            facebook_code: str | Unset = UNSET,
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppLongLivedAccessToken]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_listSenders_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            filter_states: Sequence[WhatsAppSenderState | str] | Unset = UNSET,
            filter_statuses: Sequence[WhatsAppSenderStatus | str] | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_createSender_v1"],
            *,
            body: WhatsAppSenderEmbeddedSignupInput
            | Mapping[str, Any]
            | WhatsAppSenderPhoneProvisioningInput
            | WhatsAppSenderPartnerInitiatedInput
            | WhatsAppSenderInputDeprecated,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_createSender_v1"],
            *,
            waba_id: str,
            phone_number_id: str,
            region: WhatsAppSenderRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            business_manager: WhatsAppPublicBusinessManagerInput | str | Unset = UNSET,
            authentication_code: str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_createSender_v1"],
            *,
            details: WhatsAppSenderPhoneProvisioningDetailsInput | Mapping[str, Any],
            region: WhatsAppSenderBotRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_createSender_v1"],
            *,
            phone_number_provider: WhatsAppSenderNumberProviderTypeInput | str,
            details: WhatsAppSenderPartnerInitiatedDetailsInput | Mapping[str, Any],
            status: WhatsAppAction | str | Unset = UNSET,
            region: WhatsAppSenderBotRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_createSender_v1"],
            *,
            name: str,
            details: WhatsAppSenderDetailsInput | Mapping[str, Any],
            region: WhatsAppSenderRegionInput | str | Unset = UNSET,
            meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
            business_manager: WhatsAppPublicBusinessManagerInput | str | Unset = UNSET,
            waba_id: str | Unset = UNSET,
            phone_number_id: str | Unset = UNSET,
            facebook_access_token: str | Unset = UNSET,
            facebook_code: str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_get_v1"],
            sender_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_delete_v1"],
            sender_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_update_v1"],
            sender_id: str,
            *,
            body: WhatsAppSenderUpdateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_update_v1"],
            sender_id: str,
            *,
            status: WhatsAppAction | str | Unset = UNSET,
            details: WhatsAppSenderDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_listActivities_v1"],
            sender_id: str,
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppSenderNotification]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_deleteChanges_v1"],
            sender_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_createComment_v1"],
            sender_id: str,
            *,
            body: WhatsAppCommentInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppComment]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_createComment_v1"],
            sender_id: str,
            *,
            comment: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppComment]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_register_v1"],
            sender_id: str,
            *,
            body: WhatsAppSenderRegisterInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSenderRegister]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_register_v1"],
            sender_id: str,
            *,
            method: WhatsAppSenderRegistrationMethodInput | str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSenderRegister]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_getSuggestedUsernames_v1"],
            sender_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSuggestedUsernames]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_verify_v1"],
            sender_id: str,
            *,
            body: WhatsAppSenderVerifyInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_verify_v1"],
            sender_id: str,
            *,
            code: str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self, operation_id: Literal["WhatsappSolutionsController_listSolutions_v1"], **options: Unpack[ListOptions]
        ) -> Pager[WhatsAppSolution]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSolutionsController_createSolution_v1"],
            *,
            body: WhatsAppSolutionInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppCreateSolutionList]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSolutionsController_createSolution_v1"],
            *,
            details: WhatsAppSolutionDetailsInput | Mapping[str, Any],
            access_token: str,
            business_manager: WhatsAppPublicBusinessManagerInput | str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppCreateSolutionList]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSolutionsController_getSolution_v1"],
            solution_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSolution]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSolutionsController_assignSolution_v1"],
            solution_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_listTemplates_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            filter_states: Sequence[WhatsAppTemplateState | str] | Unset = UNSET,
            filter_statuses: Sequence[WhatsAppTemplateStatus | str] | Unset = UNSET,
            template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
            template_name: str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_listTemplates_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
            filter_states: Sequence[WhatsAppTemplateState | str] | Unset = UNSET,
            filter_statuses: Sequence[WhatsAppTemplateStatus | str] | Unset = UNSET,
            template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
            template_name: str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppPartialTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_createTemplate_v1"],
            *,
            body: WhatsAppTemplateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_createTemplate_v1"],
            *,
            name: str,
            language: WhatsAppTemplateLanguageInput | str,
            category: WhatsAppTemplateCategoryInput | str,
            details: WhatsAppTemplateDetailsInput | Mapping[str, Any],
            status: WhatsAppAction | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            allow_category_change: bool | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_listTemplatesByName_v1"],
            template_name: str,
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_listTemplatesByName_v1"],
            template_name: str,
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
            template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppPartialTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_deleteTemplatesByName_v1"],
            template_name: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_getTemplate_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_getTemplate_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            field_mask: Sequence[WhatsAppTemplateFieldMaskPath | str],
            template_analytics_date_range: WhatsAppTemplateAnalyticsDateRange | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppPartialTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_deleteTemplateByNameAndLanguage_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            delete_submitted: bool | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_updateTemplate_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            body: WhatsAppTemplateUpdateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_updateTemplate_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            status: WhatsAppAction | str | Unset = UNSET,
            category: WhatsAppTemplateCategoryInput | str | Unset = UNSET,
            allow_category_change: bool | Unset = UNSET,
            details: WhatsAppTemplateDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_listActivities_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[WhatsAppTemplateNotification]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_createComment_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            body: WhatsAppCommentInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppComment]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_createComment_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            comment: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppComment]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_compareTemplates_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            body: WhatsAppTemplateCompareInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplateCompare]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_compareTemplates_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            templates: Sequence[WhatsAppTemplateCompareIdentifierInput | Mapping[str, Any]],
            timeframe: WhatsAppTemplateCompareTimeframeInput | str | Unset = UNSET,
            end_timestamp: int | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplateCompare]: ...

        @overload
        def call(
            self, operation_id: Literal["WhatsappTemplatesController_syncTemplates_v1"], **options: Unpack[CallOptions]
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1"],
            *,
            body: WhatsAppWabaDetailsListInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppWabaDetailsList]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1"],
            *,
            facebook_token: str,
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppWabaDetailsList]: ...

        @overload
        def call(
            self,
            operation_id: Literal["BundlesBundlesController_list_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            filter_conv_app_ids: Sequence[str] | Unset = UNSET,
            filter_sms_app_ids: Sequence[str] | Unset = UNSET,
            filter_states: Sequence[BundleServicesState | str] | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[Bundle]: ...

        @overload
        def call(
            self,
            operation_id: Literal["BundlesBundlesController_create_v1"],
            *,
            body: BundleInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Bundle]: ...
        @overload
        def call(
            self,
            operation_id: Literal["BundlesBundlesController_create_v1"],
            *,
            region: BundleRegionInput | str,
            name: str | Unset = UNSET,
            subproject: BundleSubprojectInput | Mapping[str, Any] | bool | Unset = UNSET,
            sms_app: BundleSmsAppInput | Mapping[str, Any] | bool | Unset = UNSET,
            conv_app: BundleConversationAppInput | Mapping[str, Any] | bool | Unset = UNSET,
            webhooks: Sequence[BundleWebhookInput | Mapping[str, Any]] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Bundle]: ...

        @overload
        def call(
            self,
            operation_id: Literal["BundlesBundlesController_get_v1"],
            bundle_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Bundle]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkCategoriesController_listSenderCategories_v1"],
            **options: Unpack[ListOptions],
        ) -> Pager[KakaoTalkSenderCategory]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkCategoriesController_getTemplateCategories_v1"],
            plus_friend_id: str,
            *,
            page_size: int | Unset = UNSET,
            page_token: str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[KakaoTalkTemplateCategory]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_listSenders_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            filter_states: Sequence[KakaoTalkSenderState | str] | Unset = UNSET,
            filter_statuses: Sequence[KakaoTalkSenderStatus | str] | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[KakaoTalkSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_createSender_v1"],
            *,
            body: KakaoTalkSenderInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_createSender_v1"],
            *,
            plus_friend_id: str,
            details: KakaoTalkSenderDetailsInput | Mapping[str, Any],
            status: KakaoTalkAction | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_getSender_v1"],
            plus_friend_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_deleteSender_v1"],
            plus_friend_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_updateSender_v1"],
            plus_friend_id: str,
            *,
            body: KakaoTalkSenderUpdateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_updateSender_v1"],
            plus_friend_id: str,
            *,
            status: KakaoTalkAction | str | Unset = UNSET,
            details: KakaoTalkSenderDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_listActivities_v1"],
            plus_friend_id: str,
            *,
            page_size: int | Unset = UNSET,
            page_token: str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[KakaoTalkSenderNotification]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_deleteChanges_v1"],
            plus_friend_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_createComment_v1"],
            plus_friend_id: str,
            *,
            body: KakaoTalkCommentInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkComment]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_createComment_v1"],
            plus_friend_id: str,
            *,
            comment: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkComment]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_registerSender_v1"],
            plus_friend_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_listTemplates_v1"],
            plus_friend_id: str,
            *,
            filter_states: Sequence[KakaoTalkTemplateState | str] | Unset = UNSET,
            filter_statuses: Sequence[KakaoTalkTemplateStatus | str] | Unset = UNSET,
            page_size: int | Unset = UNSET,
            page_token: str | Unset = UNSET,
            template_name: str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[KakaoTalkTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_createTemplate_v1"],
            plus_friend_id: str,
            *,
            body: KakaoTalkTemplateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_createTemplate_v1"],
            plus_friend_id: str,
            *,
            details: KakaoTalkTemplateDetailsInput | Mapping[str, Any],
            status: KakaoTalkAction | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_get_v1"],
            plus_friend_id: str,
            template_code: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_deleteTemplate_v1"],
            plus_friend_id: str,
            template_code: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_updateTemplate_v1"],
            plus_friend_id: str,
            template_code: str,
            *,
            body: KakaoTalkTemplateUpdateInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_updateTemplate_v1"],
            plus_friend_id: str,
            template_code: str,
            *,
            status: KakaoTalkAction | str | Unset = UNSET,
            details: KakaoTalkTemplateDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkTemplate]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_listActivities_v1"],
            plus_friend_id: str,
            template_code: str,
            *,
            page_size: int | Unset = UNSET,
            page_token: str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[KakaoTalkTemplateNotification]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_deleteTemplateDraft_v1"],
            plus_friend_id: str,
            template_code: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_createComment_v1"],
            plus_friend_id: str,
            template_code: str,
            *,
            body: KakaoTalkCommentInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkComment]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_createComment_v1"],
            plus_friend_id: str,
            template_code: str,
            *,
            comment: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkComment]: ...

        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_verifySender_v1"],
            plus_friend_id: str,
            *,
            body: KakaoTalkVerifySenderInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_verifySender_v1"],
            plus_friend_id: str,
            *,
            code: int,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["ConversationInstagramController_get_v1"],
            conversation_app_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, ConversationInstagramInfo]: ...

        @overload
        def call(
            self,
            operation_id: Literal["ConversationMessengerController_get_v1"],
            conversation_app_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, ConversationMessengerInfo]: ...

        @overload
        def call(
            self,
            operation_id: Literal["ConversationTelegramController_get_v1"],
            conversation_app_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, ConversationTelegramBotInfo]: ...

        @overload
        def call(
            self,
            operation_id: Literal["ConversationViberController_get_v1"],
            conversation_app_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, ConversationViberBotInfo]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsAccountsController_listActivities_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[RcsAccountNotification]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsAccountsController_createComment_v1"],
            *,
            body: RcsCommentInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsComment]: ...
        @overload
        def call(
            self,
            operation_id: Literal["RcsAccountsController_createComment_v1"],
            *,
            comment: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsComment]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsQuestionnaireController_getQuestions_v1"],
            use_case: RcsSenderUseCaseInput | str,
            *,
            countries: Sequence[RcsLaunchCountryInput | str] | Unset = UNSET,
            us_questionnaire_brand_campaign_version: RcsUsQuestionnaireBrandCampaignVersion | str | Unset = UNSET,
            us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsQuestionnaireBase]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_listSenders_v1"],
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            filter_conversation_api_app_id: str | Unset = UNSET,
            filter_sender_ids: str | Unset = UNSET,
            filter_sender_name: str | Unset = UNSET,
            filter_states: Sequence[RcsSenderState | str] | Unset = UNSET,
            search: str | Unset = UNSET,
            sort_column: RcsSenderSortColumn | str | Unset = UNSET,
            sort_direction: RcsSortDirection | str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[RcsSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_createSender_v1"],
            *,
            body: RcsSenderInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_createSender_v1"],
            *,
            region: RcsSenderRegionInput | str,
            billing_category: RcsSenderBillingCategoryInput | str,
            use_case: RcsSenderUseCaseInput | str,
            details: RcsSenderDetailsInput | Mapping[str, Any] | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_getSender_v1"],
            sender_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_updateSender_v1"],
            sender_id: str,
            *,
            body: RcsSenderUpdateInput | Mapping[str, Any],
            us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_updateSender_v1"],
            sender_id: str,
            *,
            details: RcsSenderDetailsUpdateInput | Mapping[str, Any],
            us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_listActivities_v1"],
            sender_id: str,
            *,
            page_token: str | Unset = UNSET,
            page_size: int | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[RcsSenderNotification]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_createSenderComment_v1"],
            sender_id: str,
            *,
            body: RcsCommentInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsComment]: ...
        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_createSenderComment_v1"],
            sender_id: str,
            *,
            comment: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsComment]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_launchSender_v1"],
            sender_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsSender]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_addTestNumbers_v1"],
            sender_id: str,
            *,
            body: RcsTestNumbersInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsTestNumbers]: ...
        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_addTestNumbers_v1"],
            sender_id: str,
            *,
            test_numbers: Sequence[str],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsTestNumbers]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_getTestNumberState_v1"],
            sender_id: str,
            test_number: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsTestNumber]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_deleteTestNumber_v1"],
            sender_id: str,
            test_number: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_getTestNumberCapabilities_v1"],
            sender_id: str,
            test_number: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsTestNumberCapabilities]: ...

        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_retryTestNumber_v1"],
            sender_id: str,
            test_number: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsTestNumber]: ...

        @overload
        def call(
            self,
            operation_id: Literal["SmsSmsAppsController_listSmsApps_v1"],
            *,
            page_size: int | Unset = UNSET,
            page_token: str | Unset = UNSET,
            **options: Unpack[ListOptions],
        ) -> Pager[SmsApp]: ...

        @overload
        def call(
            self,
            operation_id: Literal["SmsSmsAppsController_createSmsApp_v1"],
            *,
            body: SmsAppInput | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, SmsApp]: ...
        @overload
        def call(
            self,
            operation_id: Literal["SmsSmsAppsController_createSmsApp_v1"],
            *,
            name: str,
            region: SmsAppRegionInput | str,
            test: bool | Unset = UNSET,
            conv_api_app: bool | Unset = UNSET,
            conv_api_app_id: str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, SmsApp]: ...

        @overload
        def call(
            self,
            operation_id: Literal["SmsSmsAppsController_getSmsApp_v1"],
            sms_app_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, SmsApp]: ...

        @overload
        def call(
            self,
            operation_id: Literal["SmsSmsAppsController_deleteSmsApp_v1"],
            sms_app_id: str,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, None]: ...

        @overload
        def call(
            self,
            operation_id: Literal["SmsSmsAppsController_updateSmsApp_v1"],
            sms_app_id: str,
            *,
            body: SmsAppUpdate | Mapping[str, Any],
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, SmsApp]: ...
        @overload
        def call(
            self,
            operation_id: Literal["SmsSmsAppsController_updateSmsApp_v1"],
            sms_app_id: str,
            *,
            name: str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, SmsApp]: ...

        @overload
        def call(self, operation_id: str, *path_values: object, **values: Any) -> Any: ...
        def call(self, operation_id: str, *path_values: object, **values: Any) -> Any: ...
