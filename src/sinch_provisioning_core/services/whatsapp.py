# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, overload

from ..api import whatsapp as api
from ..runtime.call import given
from ..runtime.deprecation import deprecated
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppBusinessManagerInput,
        WhatsAppLongLivedAccessToken,
        WhatsAppLongLivedAccessTokenInput,
        WhatsAppLongLivedAccessTokenInputDict,
        WhatsAppWabaDetailsList,
        WhatsAppWabaDetailsListInput,
        WhatsAppWabaDetailsListInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions
    from .whatsapp_account import WhatsAppAccountService, WhatsAppAccountServiceRaw
    from .whatsapp_flows import WhatsAppFlowsService, WhatsAppFlowsServiceRaw
    from .whatsapp_senders import WhatsAppSendersService, WhatsAppSendersServiceRaw
    from .whatsapp_solutions import WhatsAppSolutionsService, WhatsAppSolutionsServiceRaw
    from .whatsapp_templates import WhatsAppTemplatesService, WhatsAppTemplatesServiceRaw


class WhatsAppService(Service):
    """Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""

    _path = "whatsapp"

    @cached_property
    def account(self) -> WhatsAppAccountService:
        """The project's one WhatsApp account: create, change, comment on, follow its activity."""
        from .whatsapp_account import WhatsAppAccountService

        return WhatsAppAccountService(self._sender)

    @cached_property
    def flows(self) -> WhatsAppFlowsService:
        """Read the WhatsApp Flows of the project's business account."""
        from .whatsapp_flows import WhatsAppFlowsService

        return WhatsAppFlowsService(self._sender)

    @cached_property
    def senders(self) -> WhatsAppSendersService:
        """Business profiles (phone numbers) that send WhatsApp messages: create, register, verify."""
        from .whatsapp_senders import WhatsAppSendersService

        return WhatsAppSendersService(self._sender)

    @cached_property
    def solutions(self) -> WhatsAppSolutionsService:
        """Multi-partner solutions shared with Meta apps."""
        from .whatsapp_solutions import WhatsAppSolutionsService

        return WhatsAppSolutionsService(self._sender)

    @cached_property
    def templates(self) -> WhatsAppTemplatesService:
        """Message templates, one per name and language, approved by Meta."""
        from .whatsapp_templates import WhatsAppTemplatesService

        return WhatsAppTemplatesService(self._sender)

    async def enable_template_analytics(self, **options: Unpack[CallOptions]) -> None:
        """Turn on Meta's template analytics for the WABA.

        ``PUT /v1/projects/{projectId}/whatsapp/enableTemplateAnalytics``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            FailedDependencyError: 424: ``template_insights_not_yet_available``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1``).
        """
        return await api.enable_template_analytics(self._sender, **options)

    @deprecated("whatsapp.create_long_lived_access_token is deprecated")
    async def create_long_lived_access_token(
        self,
        *,
        body: WhatsAppLongLivedAccessTokenInput | WhatsAppLongLivedAccessTokenInputDict | UntypedDict | Unset = UNSET,
        facebook_token: str | Unset = UNSET,
        facebook_code: str | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppLongLivedAccessToken:
        """Exchange an embedded-signup Facebook token or code for a token lasting 60 days.

        Deprecated: the service still answers it, but may drop it.

        ``POST /v1/projects/{projectId}/whatsapp/longLivedAccessToken``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            facebook_token: Long-lived token; needed unless facebookCode is given. At least 1 character.
            facebook_code: Code usable only once; needed unless facebookToken is given. At least 1 character.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_facebook_token``, ``invalid_facebook_code``,
                ``invalid_business_manager``, ``invalid_business_manager_for_environment``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``facebook_Request_limit_reached``, ``log_in_facebook_required``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1``).
        """
        return await api.create_long_lived_access_token(
            self._sender,
            body=given(
                body, facebook_token=facebook_token, facebook_code=facebook_code, business_manager=business_manager
            ),
            **options,
        )

    @overload
    async def list_waba_details_for_token(
        self,
        *,
        facebook_token: str,
        business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppWabaDetailsList: ...
    @overload
    async def list_waba_details_for_token(
        self,
        *,
        body: WhatsAppWabaDetailsListInput | WhatsAppWabaDetailsListInputDict | UntypedDict,
        **options: Unpack[CallOptions],
    ) -> WhatsAppWabaDetailsList: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def list_waba_details_for_token(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def list_waba_details_for_token(
            self, **unknown_or_incomplete: TakenByNoOverload
        ) -> WhatsAppWabaDetailsList: ...
        @overload
        async def list_waba_details_for_token(
            self, *, body: WhatsAppWabaDetailsListInputDict, **options: Unpack[CallOptions]
        ) -> WhatsAppWabaDetailsList: ...

    @deprecated("whatsapp.list_waba_details_for_token is deprecated")
    async def list_waba_details_for_token(
        self,
        *,
        body: WhatsAppWabaDetailsListInput | WhatsAppWabaDetailsListInputDict | UntypedDict | Unset = UNSET,
        facebook_token: str | Unset = UNSET,
        business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppWabaDetailsList:
        """List business accounts, with shared numbers, that a Facebook signup token reaches.

        Deprecated: the service still answers it, but may drop it.

        ``POST /v1/projects/{projectId}/whatsapp/wabaDetails``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            facebook_token: Long-lived user token.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_facebook_token``, ``invalid_business_manager``,
                ``invalid_business_manager_for_environment``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``facebook_Request_limit_reached``, ``log_in_facebook_required``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappEmbeddedSignupHelperController_listWabaDetailsForToken_v1``).
        """
        return await api.list_waba_details_for_token(
            self._sender, body=given(body, facebook_token=facebook_token, business_manager=business_manager), **options
        )


class WhatsAppServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: WhatsAppService) -> None:
        self._service = service
        self.enable_template_analytics = raw(service.enable_template_analytics)
        self.create_long_lived_access_token = raw(service.create_long_lived_access_token)
        self.list_waba_details_for_token = raw(service.list_waba_details_for_token)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"

    @cached_property
    def account(self) -> WhatsAppAccountServiceRaw:
        """The project's one WhatsApp account: create, change, comment on, follow its activity."""
        from .whatsapp_account import WhatsAppAccountServiceRaw

        return WhatsAppAccountServiceRaw(self._service.account)

    @cached_property
    def flows(self) -> WhatsAppFlowsServiceRaw:
        """Read the WhatsApp Flows of the project's business account."""
        from .whatsapp_flows import WhatsAppFlowsServiceRaw

        return WhatsAppFlowsServiceRaw(self._service.flows)

    @cached_property
    def senders(self) -> WhatsAppSendersServiceRaw:
        """Business profiles (phone numbers) that send WhatsApp messages: create, register, verify."""
        from .whatsapp_senders import WhatsAppSendersServiceRaw

        return WhatsAppSendersServiceRaw(self._service.senders)

    @cached_property
    def solutions(self) -> WhatsAppSolutionsServiceRaw:
        """Multi-partner solutions shared with Meta apps."""
        from .whatsapp_solutions import WhatsAppSolutionsServiceRaw

        return WhatsAppSolutionsServiceRaw(self._service.solutions)

    @cached_property
    def templates(self) -> WhatsAppTemplatesServiceRaw:
        """Message templates, one per name and language, approved by Meta."""
        from .whatsapp_templates import WhatsAppTemplatesServiceRaw

        return WhatsAppTemplatesServiceRaw(self._service.templates)
