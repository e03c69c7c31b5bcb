# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The project's one WhatsApp account: create, change, comment on, follow its activity."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..api import whatsapp_account as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
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
        WhatsAppBusinessManagerInput,
        WhatsAppComment,
        WhatsAppCommentInput,
        WhatsAppCommentInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class WhatsAppAccountService(Service):
    """The project's one WhatsApp account: create, change, comment on, follow its activity."""

    _path = "whatsapp.account"

    async def get(self, **options: Unpack[CallOptions]) -> WhatsAppAccount:
        """Fetch the project's WhatsApp account.

        ``GET /v1/projects/{projectId}/whatsapp``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``account_not_found``.
            ConflictError: 409: ``account_data_is_corrupt``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappAccountsController_getAccount_v1``).
        """
        return await api.get(self._sender, **options)

    @overload
    async def create(
        self,
        *,
        waba_name: str,
        client_business_manager_id: str,
        sender_details: WhatsAppAccountSenderRelatedDetailsInput
        | WhatsAppAccountSenderRelatedDetailsInputDict
        | UntypedDict,
        business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount: ...
    @overload
    async def create(
        self,
        *,
        client_business_manager_id: str,
        company_legal_name: str,
        business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount: ...
    @overload
    async def create(
        self,
        *,
        body: WhatsAppAccountPartnerInitiatedInput
        | WhatsAppAccountPartnerInitiatedInputDict
        | UntypedDict
        | WhatsAppAccountInputDeprecated
        | WhatsAppAccountInputDeprecatedDict,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> WhatsAppAccount: ...
        @overload
        async def create(
            self,
            *,
            body: WhatsAppAccountPartnerInitiatedInputDict | WhatsAppAccountInputDeprecatedDict,
            **options: Unpack[CallOptions],
        ) -> WhatsAppAccount: ...

    async def create(
        self,
        *,
        body: WhatsAppAccountPartnerInitiatedInput
        | WhatsAppAccountPartnerInitiatedInputDict
        | UntypedDict
        | WhatsAppAccountInputDeprecated
        | WhatsAppAccountInputDeprecatedDict
        | Unset = UNSET,
        waba_name: str | Unset = UNSET,
        client_business_manager_id: str | Unset = UNSET,
        sender_details: WhatsAppAccountSenderRelatedDetailsInput
        | WhatsAppAccountSenderRelatedDetailsInputDict
        | UntypedDict
        | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
        company_legal_name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount:
        """Open the WhatsApp account of the project; only one per project.

        ``POST /v1/projects/{projectId}/whatsapp``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            waba_name: Must equal the name registered for the client's business manager ID. 1 to 255 characters.
            client_business_manager_id: 1 to 255 characters.
            company_legal_name: Must equal the name registered for the client's business manager ID. 1 to 255
                characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_business_manager_for_environment``,
                ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``.
            ConflictError: 409: ``account_exists``, ``account_data_is_corrupt``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappAccountsController_createAccount_v1``).
        """
        return await api.create(
            self._sender,
            body=given(
                body,
                waba_name=waba_name,
                client_business_manager_id=client_business_manager_id,
                sender_details=sender_details,
                business_manager=business_manager,
                company_legal_name=company_legal_name,
            ),
            **options,
        )

    async def delete(self, **options: Unpack[CallOptions]) -> None:
        """Remove the account; refused while senders are still assigned.

        ``DELETE /v1/projects/{projectId}/whatsapp`` (Closed Beta)

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            ConflictError: 409: ``account_has_senders``, ``account_has_sender_changes``.
            ServerError: 500: ``template_could_not_delete_drafts``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappAccountsController_deleteAccount_v1``).
        """
        return await api.delete(self._sender, **options)

    async def update(
        self,
        *,
        body: WhatsAppAccountUpdateInput | WhatsAppAccountUpdateInputDict | UntypedDict | Unset = UNSET,
        company_legal_name: str | Unset = UNSET,
        waba_name: str | Unset = UNSET,
        client_business_manager_id: str | Unset = UNSET,
        sender_details: WhatsAppAccountSenderRelatedUpdateDetailsInput
        | WhatsAppAccountSenderRelatedUpdateDetailsInputDict
        | UntypedDict
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppAccount:
        """Change a rejected account; its status then becomes IN_PROGRESS.

        ``PATCH /v1/projects/{projectId}/whatsapp``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            company_legal_name: Has to equal the name registered for the Facebook Business Manager ID. 1 to 255
                characters. Deprecated.
            waba_name: Has to equal the name registered for the Facebook Business Manager ID. 1 to 255
                characters.
            client_business_manager_id: 1 to 255 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``no_fields_to_update``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``account_not_found``.
            ConflictError: 409: ``account_not_updatable``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappAccountsController_updateAccount_v1``).
        """
        return await api.update(
            self._sender,
            body=given(
                body,
                company_legal_name=company_legal_name,
                waba_name=waba_name,
                client_business_manager_id=client_business_manager_id,
                sender_details=sender_details,
            ),
            **options,
        )

    def list_activities(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
    ) -> Pager[WhatsAppAccountNotification]:
        """List what happened on the account, newest first.

        ``GET /v1/projects/{projectId}/whatsapp/activities``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_token``, ``invalid_page_size``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``account_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappAccountsController_listActivities_v1``).
        """
        return api.list_activities(self._sender, page_token=page_token, page_size=page_size, **options)

    @overload
    async def create_comment(self, *, comment: str, **options: Unpack[CallOptions]) -> WhatsAppComment: ...
    @overload
    async def create_comment(
        self, *, body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> WhatsAppComment: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create_comment(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create_comment(self, **unknown_or_incomplete: TakenByNoOverload) -> WhatsAppComment: ...
        @overload
        async def create_comment(
            self, *, body: WhatsAppCommentInputDict, **options: Unpack[CallOptions]
        ) -> WhatsAppComment: ...

    async def create_comment(
        self,
        *,
        body: WhatsAppCommentInput | WhatsAppCommentInputDict | UntypedDict | Unset = UNSET,
        comment: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppComment:
        """Leave a comment on the account.

        ``POST /v1/projects/{projectId}/whatsapp/comments``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            comment: 1 to 65535 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``account_not_found``.
            ConflictError: 409: ``account_data_is_corrupt``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappAccountsController_createComment_v1``).
        """
        return await api.create_comment(self._sender, body=given(body, comment=comment), **options)


class WhatsAppAccountServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: WhatsAppAccountService) -> None:
        self._service = service
        self.get = raw(service.get)
        self.create = raw(service.create)
        self.delete = raw(service.delete)
        self.update = raw(service.update)
        self.list_activities = raw(service.list_activities)
        self.create_comment = raw(service.create_comment)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
