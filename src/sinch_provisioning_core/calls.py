# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The types of a call by operation id, one signature per operation. At run time there is nothing here."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .runtime.options import CallOptions, ListOptions
from .runtime.sender import Pager
from .runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .models import (
        Bundle,
        BundleConversationAppInput,
        BundleConversationAppInputDict,
        BundleInput,
        BundleInputDict,
        BundleRegionInput,
        BundleServicesState,
        BundleSmsAppInput,
        BundleSmsAppInputDict,
        BundleSubprojectInput,
        BundleSubprojectInputDict,
        BundleWebhookInput,
        BundleWebhookInputDict,
        ConversationInstagramInfo,
        ConversationMessengerInfo,
        ConversationTelegramBotInfo,
        ConversationViberBotInfo,
        KakaoTalkAction,
        KakaoTalkComment,
        KakaoTalkCommentInput,
        KakaoTalkCommentInputDict,
        KakaoTalkSender,
        KakaoTalkSenderCategory,
        KakaoTalkSenderDetailsInput,
        KakaoTalkSenderDetailsInputDict,
        KakaoTalkSenderDetailsUpdateInput,
        KakaoTalkSenderDetailsUpdateInputDict,
        KakaoTalkSenderInput,
        KakaoTalkSenderInputDict,
        KakaoTalkSenderNotification,
        KakaoTalkSenderState,
        KakaoTalkSenderStatus,
        KakaoTalkSenderUpdateInput,
        KakaoTalkSenderUpdateInputDict,
        KakaoTalkTemplate,
        KakaoTalkTemplateCategory,
        KakaoTalkTemplateDetailsInput,
        KakaoTalkTemplateDetailsInputDict,
        KakaoTalkTemplateDetailsUpdateInput,
        KakaoTalkTemplateDetailsUpdateInputDict,
        KakaoTalkTemplateInput,
        KakaoTalkTemplateInputDict,
        KakaoTalkTemplateNotification,
        KakaoTalkTemplateState,
        KakaoTalkTemplateStatus,
        KakaoTalkTemplateUpdateInput,
        KakaoTalkTemplateUpdateInputDict,
        KakaoTalkVerifySenderInput,
        KakaoTalkVerifySenderInputDict,
        RcsAccountNotification,
        RcsComment,
        RcsCommentInput,
        RcsCommentInputDict,
        RcsLaunchCountryInput,
        RcsQuestionnaireBase,
        RcsSender,
        RcsSenderBillingCategoryInput,
        RcsSenderDetailsInput,
        RcsSenderDetailsInputDict,
        RcsSenderDetailsUpdateInput,
        RcsSenderDetailsUpdateInputDict,
        RcsSenderInput,
        RcsSenderInputDict,
        RcsSenderNotification,
        RcsSenderRegionInput,
        RcsSenderSortColumn,
        RcsSenderState,
        RcsSenderUpdateInput,
        RcsSenderUpdateInputDict,
        RcsSenderUseCaseInput,
        RcsSortDirection,
        RcsTestNumber,
        RcsTestNumberCapabilities,
        RcsTestNumbers,
        RcsTestNumbersInput,
        RcsTestNumbersInputDict,
        RcsUsQuestionnaireBrandCampaignVersion,
        RcsUsQuestionnaireVersion,
        SmsApp,
        SmsAppInput,
        SmsAppInputDict,
        SmsAppRegionInput,
        SmsAppUpdate,
        SmsAppUpdateDict,
        Webhook,
        WebhookInput,
        WebhookInputDict,
        WebhookTrigger,
        WebhookUpdateInput,
        WebhookUpdateInputDict,
        WhatsAppAccount,
        WhatsAppAccountInputDeprecated,
        WhatsAppAccountInputDeprecatedDict,
        WhatsAppAccountNotification,
        WhatsAppAccountPartnerInitiatedInput,
        WhatsAppAccountPartnerInitiatedInputDict,
        WhatsAppAccountSenderRelatedDetailsInput,
        WhatsAppAccountSenderRelatedDetailsInputDict,
        WhatsAppAccountSenderRelatedUpdateDetailsInput,
        WhatsAppAccountSenderRelatedUpdateDetailsInputDict,
        WhatsAppAccountUpdateInput,
        WhatsAppAccountUpdateInputDict,
        WhatsAppAction,
        WhatsAppBusinessManagerInput,
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCommentInputDict,
        WhatsAppCreateSolutionList,
        WhatsAppFlow,
        WhatsAppFlowScreen,
        WhatsAppLongLivedAccessToken,
        WhatsAppLongLivedAccessTokenInput,
        WhatsAppLongLivedAccessTokenInputDict,
        WhatsAppPartialTemplate,
        WhatsAppPublicBusinessManagerInput,
        WhatsAppSender,
        WhatsAppSenderBotRegionInput,
        WhatsAppSenderDetailsInput,
        WhatsAppSenderDetailsInputDict,
        WhatsAppSenderDetailsUpdateInput,
        WhatsAppSenderDetailsUpdateInputDict,
        WhatsAppSenderEmbeddedSignupInput,
        WhatsAppSenderEmbeddedSignupInputDict,
        WhatsAppSenderInputDeprecated,
        WhatsAppSenderInputDeprecatedDict,
        WhatsAppSenderMetaLocalStorageInput,
        WhatsAppSenderNotification,
        WhatsAppSenderNumberProviderTypeInput,
        WhatsAppSenderPartnerInitiatedDetailsInput,
        WhatsAppSenderPartnerInitiatedDetailsInputDict,
        WhatsAppSenderPartnerInitiatedInput,
        WhatsAppSenderPartnerInitiatedInputDict,
        WhatsAppSenderPhoneProvisioningDetailsInput,
        WhatsAppSenderPhoneProvisioningDetailsInputDict,
        WhatsAppSenderPhoneProvisioningInput,
        WhatsAppSenderPhoneProvisioningInputDict,
        WhatsAppSenderRegionInput,
        WhatsAppSenderRegister,
        WhatsAppSenderRegisterInput,
        WhatsAppSenderRegisterInputDict,
        WhatsAppSenderRegistrationMethodInput,
        WhatsAppSenderState,
        WhatsAppSenderStatus,
        WhatsAppSenderUpdateInput,
        WhatsAppSenderUpdateInputDict,
        WhatsAppSenderVerifyInput,
        WhatsAppSenderVerifyInputDict,
        WhatsAppSolution,
        WhatsAppSolutionDetailsInput,
        WhatsAppSolutionDetailsInputDict,
        WhatsAppSolutionInput,
        WhatsAppSolutionInputDict,
        WhatsAppSuggestedUsernames,
        WhatsAppTemplate,
        WhatsAppTemplateAnalyticsDateRange,
        WhatsAppTemplateCategoryInput,
        WhatsAppTemplateCompare,
        WhatsAppTemplateCompareIdentifierInput,
        WhatsAppTemplateCompareIdentifierInputDict,
        WhatsAppTemplateCompareInput,
        WhatsAppTemplateCompareInputDict,
        WhatsAppTemplateCompareTimeframeInput,
        WhatsAppTemplateDetailsInput,
        WhatsAppTemplateDetailsInputDict,
        WhatsAppTemplateDetailsUpdateInput,
        WhatsAppTemplateDetailsUpdateInputDict,
        WhatsAppTemplateFieldMaskPath,
        WhatsAppTemplateInput,
        WhatsAppTemplateInputDict,
        WhatsAppTemplateLanguage,
        WhatsAppTemplateLanguageInput,
        WhatsAppTemplateNotification,
        WhatsAppTemplateState,
        WhatsAppTemplateStatus,
        WhatsAppTemplateUpdateInput,
        WhatsAppTemplateUpdateInputDict,
        WhatsAppWabaDetailsList,
        WhatsAppWabaDetailsListInput,
        WhatsAppWabaDetailsListInputDict,
    )
    from .runtime.bodies import UntypedDict

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
            body: WebhookInput | WebhookInputDict | UntypedDict,
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
            body: WebhookInput | WebhookInputDict | UntypedDict,
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
            body: WebhookUpdateInput | WebhookUpdateInputDict | UntypedDict,
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
            body: WhatsAppAccountPartnerInitiatedInput
            | WhatsAppAccountPartnerInitiatedInputDict
            | UntypedDict
            | WhatsAppAccountInputDeprecated
            | WhatsAppAccountInputDeprecatedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppAccount]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappAccountsController_createAccount_v1"],
            *,
            waba_name: str,
            client_business_manager_id: str,
            sender_details: WhatsAppAccountSenderRelatedDetailsInput
            | WhatsAppAccountSenderRelatedDetailsInputDict
            | UntypedDict,
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
            body: WhatsAppAccountUpdateInput | WhatsAppAccountUpdateInputDict | UntypedDict,
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
            sender_details: WhatsAppAccountSenderRelatedUpdateDetailsInput
            | WhatsAppAccountSenderRelatedUpdateDetailsInputDict
            | UntypedDict
            | Unset = UNSET,
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
            body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict,
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
            body: WhatsAppLongLivedAccessTokenInput | WhatsAppLongLivedAccessTokenInputDict | UntypedDict,
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
            | WhatsAppSenderEmbeddedSignupInputDict
            | UntypedDict
            | WhatsAppSenderPhoneProvisioningInput
            | WhatsAppSenderPhoneProvisioningInputDict
            | WhatsAppSenderPartnerInitiatedInput
            | WhatsAppSenderPartnerInitiatedInputDict
            | WhatsAppSenderInputDeprecated
            | WhatsAppSenderInputDeprecatedDict,
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
            details: WhatsAppSenderPhoneProvisioningDetailsInput
            | WhatsAppSenderPhoneProvisioningDetailsInputDict
            | UntypedDict,
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
            details: WhatsAppSenderPartnerInitiatedDetailsInput
            | WhatsAppSenderPartnerInitiatedDetailsInputDict
            | UntypedDict,
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
            details: WhatsAppSenderDetailsInput | WhatsAppSenderDetailsInputDict | UntypedDict,
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
            body: WhatsAppSenderUpdateInput | WhatsAppSenderUpdateInputDict | UntypedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSendersController_update_v1"],
            sender_id: str,
            *,
            status: WhatsAppAction | str | Unset = UNSET,
            details: WhatsAppSenderDetailsUpdateInput
            | WhatsAppSenderDetailsUpdateInputDict
            | UntypedDict
            | Unset = UNSET,
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
            body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict,
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
            body: WhatsAppSenderRegisterInput | WhatsAppSenderRegisterInputDict | UntypedDict,
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
            body: WhatsAppSenderVerifyInput | WhatsAppSenderVerifyInputDict | UntypedDict,
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
            body: WhatsAppSolutionInput | WhatsAppSolutionInputDict | UntypedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppCreateSolutionList]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappSolutionsController_createSolution_v1"],
            *,
            details: WhatsAppSolutionDetailsInput | WhatsAppSolutionDetailsInputDict | UntypedDict,
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
            body: WhatsAppTemplateInput | WhatsAppTemplateInputDict | UntypedDict,
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
            details: WhatsAppTemplateDetailsInput | WhatsAppTemplateDetailsInputDict | UntypedDict,
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
            body: WhatsAppTemplateUpdateInput | WhatsAppTemplateUpdateInputDict | UntypedDict,
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
            details: WhatsAppTemplateDetailsUpdateInput
            | WhatsAppTemplateDetailsUpdateInputDict
            | UntypedDict
            | Unset = UNSET,
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
            body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict,
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
            body: WhatsAppTemplateCompareInput | WhatsAppTemplateCompareInputDict | UntypedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, WhatsAppTemplateCompare]: ...
        @overload
        def call(
            self,
            operation_id: Literal["WhatsappTemplatesController_compareTemplates_v1"],
            template_name: str,
            language_code: WhatsAppTemplateLanguage | str,
            *,
            templates: Sequence[
                WhatsAppTemplateCompareIdentifierInput | WhatsAppTemplateCompareIdentifierInputDict | UntypedDict
            ],
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
            body: WhatsAppWabaDetailsListInput | WhatsAppWabaDetailsListInputDict | UntypedDict,
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
            body: BundleInput | BundleInputDict | UntypedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, Bundle]: ...
        @overload
        def call(
            self,
            operation_id: Literal["BundlesBundlesController_create_v1"],
            *,
            region: BundleRegionInput | str,
            name: str | Unset = UNSET,
            subproject: BundleSubprojectInput | BundleSubprojectInputDict | UntypedDict | bool | Unset = UNSET,
            sms_app: BundleSmsAppInput | BundleSmsAppInputDict | UntypedDict | bool | Unset = UNSET,
            conv_app: BundleConversationAppInput | BundleConversationAppInputDict | UntypedDict | bool | Unset = UNSET,
            webhooks: Sequence[BundleWebhookInput | BundleWebhookInputDict | UntypedDict] | Unset = UNSET,
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
            body: KakaoTalkSenderInput | KakaoTalkSenderInputDict | UntypedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_createSender_v1"],
            *,
            plus_friend_id: str,
            details: KakaoTalkSenderDetailsInput | KakaoTalkSenderDetailsInputDict | UntypedDict,
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
            body: KakaoTalkSenderUpdateInput | KakaoTalkSenderUpdateInputDict | UntypedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkSendersController_updateSender_v1"],
            plus_friend_id: str,
            *,
            status: KakaoTalkAction | str | Unset = UNSET,
            details: KakaoTalkSenderDetailsUpdateInput
            | KakaoTalkSenderDetailsUpdateInputDict
            | UntypedDict
            | Unset = UNSET,
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
            body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict,
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
            body: KakaoTalkTemplateInput | KakaoTalkTemplateInputDict | UntypedDict,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, KakaoTalkTemplate]: ...
        @overload
        def call(
            self,
            operation_id: Literal["KakaotalkTemplatesController_createTemplate_v1"],
            plus_friend_id: str,
            *,
            details: KakaoTalkTemplateDetailsInput | KakaoTalkTemplateDetailsInputDict | UntypedDict,
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
            body: KakaoTalkTemplateUpdateInput | KakaoTalkTemplateUpdateInputDict | UntypedDict,
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
            details: KakaoTalkTemplateDetailsUpdateInput
            | KakaoTalkTemplateDetailsUpdateInputDict
            | UntypedDict
            | Unset = UNSET,
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
            body: KakaoTalkCommentInput | KakaoTalkCommentInputDict | UntypedDict,
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
            body: KakaoTalkVerifySenderInput | KakaoTalkVerifySenderInputDict | UntypedDict,
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
            body: RcsCommentInput | RcsCommentInputDict | UntypedDict,
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
            body: RcsSenderInput | RcsSenderInputDict | UntypedDict,
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
            details: RcsSenderDetailsInput | RcsSenderDetailsInputDict | UntypedDict | Unset = UNSET,
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
            body: RcsSenderUpdateInput | RcsSenderUpdateInputDict | UntypedDict,
            us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
            **options: Unpack[CallOptions],
        ) -> Coroutine[Any, Any, RcsSender]: ...
        @overload
        def call(
            self,
            operation_id: Literal["RcsSendersController_updateSender_v1"],
            sender_id: str,
            *,
            details: RcsSenderDetailsUpdateInput | RcsSenderDetailsUpdateInputDict | UntypedDict,
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
            body: RcsCommentInput | RcsCommentInputDict | UntypedDict,
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
            body: RcsTestNumbersInput | RcsTestNumbersInputDict | UntypedDict,
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
            body: SmsAppInput | SmsAppInputDict | UntypedDict,
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
            body: SmsAppUpdate | SmsAppUpdateDict | UntypedDict,
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
