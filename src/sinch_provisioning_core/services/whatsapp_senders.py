# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Business profiles (phone numbers) that send WhatsApp messages: create, register, verify."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..api import whatsapp_senders as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppAction,
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCommentInputDict,
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
        WhatsAppSuggestedUsernames,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class WhatsAppSendersService(Service):
    """Business profiles (phone numbers) that send WhatsApp messages: create, register, verify."""

    _path = "whatsapp.senders"

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_states: Sequence[WhatsAppSenderState | str] | Unset = UNSET,
        filter_statuses: Sequence[WhatsAppSenderStatus | str] | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppSender]:
        """List the project's senders page by page; first 50 when no token is given.

        ``GET /v1/projects/{projectId}/whatsapp/senders``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_token``, ``invalid_page_size``,
                ``invalid_filter_states``, ``invalid_filter_statuses``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_listSenders_v1``).
        """
        return api.list(
            self._sender,
            page_token=page_token,
            page_size=page_size,
            filter_states=filter_states,
            filter_statuses=filter_statuses,
            **options,
        )

    @overload
    async def create(
        self,
        *,
        waba_id: str,
        phone_number_id: str,
        region: WhatsAppSenderRegionInput | str | Unset = UNSET,
        meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
        business_manager: WhatsAppPublicBusinessManagerInput | str | Unset = UNSET,
        authentication_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender: ...
    @overload
    async def create(
        self,
        *,
        details: WhatsAppSenderPhoneProvisioningDetailsInput
        | WhatsAppSenderPhoneProvisioningDetailsInputDict
        | UntypedDict,
        region: WhatsAppSenderBotRegionInput | str | Unset = UNSET,
        meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender: ...
    @overload
    async def create(
        self,
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
    ) -> WhatsAppSender: ...
    @overload
    async def create(
        self,
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
    ) -> WhatsAppSender: ...
    @overload
    async def create(
        self,
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
    ) -> WhatsAppSender: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> WhatsAppSender: ...
        @overload
        async def create(
            self,
            *,
            body: WhatsAppSenderEmbeddedSignupInputDict
            | WhatsAppSenderPhoneProvisioningInputDict
            | WhatsAppSenderPartnerInitiatedInputDict
            | WhatsAppSenderInputDeprecatedDict,
            **options: Unpack[CallOptions],
        ) -> WhatsAppSender: ...

    async def create(
        self,
        *,
        body: WhatsAppSenderEmbeddedSignupInput
        | WhatsAppSenderEmbeddedSignupInputDict
        | UntypedDict
        | WhatsAppSenderPhoneProvisioningInput
        | WhatsAppSenderPhoneProvisioningInputDict
        | WhatsAppSenderPartnerInitiatedInput
        | WhatsAppSenderPartnerInitiatedInputDict
        | WhatsAppSenderInputDeprecated
        | WhatsAppSenderInputDeprecatedDict
        | Unset = UNSET,
        waba_id: str | Unset = UNSET,
        phone_number_id: str | Unset = UNSET,
        region: WhatsAppSenderRegionInput | str | WhatsAppSenderBotRegionInput | Unset = UNSET,
        meta_local_storage: WhatsAppSenderMetaLocalStorageInput | str | Unset = UNSET,
        business_manager: WhatsAppPublicBusinessManagerInput | str | Unset = UNSET,
        authentication_code: str | Unset = UNSET,
        details: WhatsAppSenderPhoneProvisioningDetailsInput
        | WhatsAppSenderPhoneProvisioningDetailsInputDict
        | UntypedDict
        | WhatsAppSenderPartnerInitiatedDetailsInput
        | WhatsAppSenderPartnerInitiatedDetailsInputDict
        | WhatsAppSenderDetailsInput
        | WhatsAppSenderDetailsInputDict
        | Unset = UNSET,
        phone_number_provider: WhatsAppSenderNumberProviderTypeInput | str | Unset = UNSET,
        status: WhatsAppAction | str | Unset = UNSET,
        save_draft_on_failure: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        facebook_access_token: str | Unset = UNSET,
        facebook_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender:
        """Create a sender; SINCH_UK serves EU and US, SINCH_BR and SINCH_MX BR and US.

        ``POST /v1/projects/{projectId}/whatsapp/senders``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            waba_id: Looked up through the projectId when empty.
            region: Defaults to the billing country's region, or the WhatsApp account's when partner-initiated.
            meta_local_storage: Defaults to the chosen region's own setting.
            authentication_code: Code usable only once. At least 1 character.
            status: Default: 'SUBMIT'.
            save_draft_on_failure: Default: False.
            name: 1 to 128 characters.
            facebook_access_token: Long-lived token; needed unless facebookCode is given. At least 1 character.
            facebook_code: Code usable only once; needed unless facebookAccessToken is given. At least 1
                character.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``, ``invalid_facebook_token``,
                ``invalid_business_manager``, ``invalid_business_manager_for_environment``,
                ``file_invalid_mime_type``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``.
            ConflictError: 409: ``account_data_is_corrupt``, ``wrong_waba_id``, ``not_found_waba_id``,
                ``too_many_waba_id``, ``waba_id_used``, ``wrong_business_manager``, ``used_phone_number_id``,
                ``provisioned_phone_number_id``, ``all_phone_number_id_provisioned``,
                ``invalid_waba_id_or_phone_number_id_for_region``, ``file_not_found``, ``file_size_too_large``,
                ``file_has_wrong_dimensions``, ``file_unexpected_error``.
            ServerError: 500: ``facebook_Request_limit_reached``, ``log_in_facebook_required``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_createSender_v1``).
        """
        return await api.create(
            self._sender,
            body=given(
                body,
                waba_id=waba_id,
                phone_number_id=phone_number_id,
                region=region,
                meta_local_storage=meta_local_storage,
                business_manager=business_manager,
                authentication_code=authentication_code,
                details=details,
                phone_number_provider=phone_number_provider,
                status=status,
                save_draft_on_failure=save_draft_on_failure,
                name=name,
                facebook_access_token=facebook_access_token,
                facebook_code=facebook_code,
            ),
            **options,
        )

    async def get(self, sender_id: str, **options: Unpack[CallOptions]) -> WhatsAppSender:
        """Fetch one WhatsApp sender belonging to the project.

        ``GET /v1/projects/{projectId}/whatsapp/senders/{senderId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_get_v1``).
        """
        return await api.get(self._sender, sender_id, **options)

    async def delete(self, sender_id: str, **options: Unpack[CallOptions]) -> None:
        """Schedule sender removal; it stays usable for 30 days, then disappears.

        ``DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``sender_already_deleted``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_delete_v1``).
        """
        return await api.delete(self._sender, sender_id, **options)

    async def update(
        self,
        sender_id: str,
        *,
        body: WhatsAppSenderUpdateInput | WhatsAppSenderUpdateInputDict | UntypedDict | Unset = UNSET,
        status: WhatsAppAction | str | Unset = UNSET,
        details: WhatsAppSenderDetailsUpdateInput | WhatsAppSenderDetailsUpdateInputDict | UntypedDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSender:
        """Update a sender; pending edits live in changes, displayName in metadata.displayName.

        ``PATCH /v1/projects/{projectId}/whatsapp/senders/{senderId}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            status: Default: 'DRAFT'.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``, ``sender_username_not_available``,
                ``sender_phone_number_not_registered_with_meta_cloud_api``, ``no_fields_to_update``,
                ``file_invalid_mime_type``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``sender_not_updatable``, ``sender_changes_not_updatable``,
                ``sender_display_name_update_not_allowed``, ``sender_username_update_not_available``,
                ``file_not_found``, ``file_size_too_large``, ``file_has_wrong_dimensions``,
                ``file_unexpected_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_update_v1``).
        """
        return await api.update(self._sender, sender_id, body=given(body, status=status, details=details), **options)

    def list_activities(
        self,
        sender_id: str,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[WhatsAppSenderNotification]:
        """List sender activities page by page, newest first.

        ``GET /v1/projects/{projectId}/whatsapp/senders/{senderId}/activities``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_page_token``, ``invalid_page_size``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_listActivities_v1``).
        """
        return api.list_activities(self._sender, sender_id, page_token=page_token, page_size=page_size, **options)

    async def delete_changes(self, sender_id: str, **options: Unpack[CallOptions]) -> None:
        """Discard a sender's unapplied changes (pending or rejected).

        ``DELETE /v1/projects/{projectId}/whatsapp/senders/{senderId}/changes``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_changes_not_found``.
            ConflictError: 409: ``sender_changes_not_deletable``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_deleteChanges_v1``).
        """
        return await api.delete_changes(self._sender, sender_id, **options)

    @overload
    async def create_comment(
        self, sender_id: str, *, comment: str, **options: Unpack[CallOptions]
    ) -> WhatsAppComment: ...
    @overload
    async def create_comment(
        self,
        sender_id: str,
        *,
        body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create_comment(
            self,
            sender_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create_comment(
            self, sender_id: str, **unknown_or_incomplete: TakenByNoOverload
        ) -> WhatsAppComment: ...
        @overload
        async def create_comment(
            self, sender_id: str, *, body: WhatsAppCommentInputDict, **options: Unpack[CallOptions]
        ) -> WhatsAppComment: ...

    async def create_comment(
        self,
        sender_id: str,
        *,
        body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict | Unset = UNSET,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment:
        """Add a comment to a sender.

        ``POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/comments``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            comment: 1 to 65535 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``, ``invalid_input``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_createComment_v1``).
        """
        return await api.create_comment(self._sender, sender_id, body=given(body, comment=comment), **options)

    @overload
    async def register(
        self, sender_id: str, *, method: WhatsAppSenderRegistrationMethodInput | str, **options: Unpack[CallOptions]
    ) -> WhatsAppSenderRegister: ...
    @overload
    async def register(
        self,
        sender_id: str,
        *,
        body: WhatsAppSenderRegisterInput | WhatsAppSenderRegisterInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSenderRegister: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def register(
            self,
            sender_id: str,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def register(
            self, sender_id: str, **unknown_or_incomplete: TakenByNoOverload
        ) -> WhatsAppSenderRegister: ...
        @overload
        async def register(
            self, sender_id: str, *, body: WhatsAppSenderRegisterInputDict, **options: Unpack[CallOptions]
        ) -> WhatsAppSenderRegister: ...

    async def register(
        self,
        sender_id: str,
        *,
        body: WhatsAppSenderRegisterInput | WhatsAppSenderRegisterInputDict | UntypedDict | Unset = UNSET,
        method: WhatsAppSenderRegistrationMethodInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppSenderRegister:
        """Start registration: sends an OTP by the chosen method, needed for verify.

        ``POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/register``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``, ``sender_request_code_failed``,
                ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``not_allowed_register``, ``sender-number-not-approved-for-enterprise``.
            RateLimitError: 429: ``sender-register-too-many-requests``, ``sender-already-registered``,
                ``too_many_invalid_verification_codes``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_register_v1``).
        """
        return await api.register(self._sender, sender_id, body=given(body, method=method), **options)

    async def get_suggested_usernames(
        self, sender_id: str, **options: Unpack[CallOptions]
    ) -> WhatsAppSuggestedUsernames:
        """Fetch proposed usernames for a sender.

        ``GET /v1/projects/{projectId}/whatsapp/senders/{senderId}/suggestedUsernames``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_getSuggestedUsernames_v1``).
        """
        return await api.get_suggested_usernames(self._sender, sender_id, **options)

    async def verify(
        self,
        sender_id: str,
        *,
        body: WhatsAppSenderVerifyInput | WhatsAppSenderVerifyInputDict | UntypedDict | Unset = UNSET,
        code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Confirm a sender using the OTP that registration sent.

        ``POST /v1/projects/{projectId}/whatsapp/senders/{senderId}/verify``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            code: Six characters, no spaces; unnecessary when Meta already verified the number.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``project_not_initialized``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sender_not_found``.
            ConflictError: 409: ``not_allowed_verify``, ``wrong_otp``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSendersController_verify_v1``).
        """
        return await api.verify(self._sender, sender_id, body=given(body, code=code), **options)


class WhatsAppSendersServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: WhatsAppSendersService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)
        self.delete = raw(service.delete)
        self.update = raw(service.update)
        self.list_activities = raw(service.list_activities)
        self.delete_changes = raw(service.delete_changes)
        self.create_comment = raw(service.create_comment)
        self.register = raw(service.register)
        self.get_suggested_usernames = raw(service.get_suggested_usernames)
        self.verify = raw(service.verify)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
