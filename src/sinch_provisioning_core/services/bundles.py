# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack, overload

from ..api import bundles as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
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
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class BundlesService(Service):
    """One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""

    _path = "bundles"

    def list(
        self,
        *,
        page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_conv_app_ids: Sequence[str] | Unset = UNSET,
        filter_sms_app_ids: Sequence[str] | Unset = UNSET,
        filter_states: Sequence[BundleServicesState | str] | Unset = UNSET,
        **options: Unpack[ListOptions],
    ) -> Pager[Bundle]:
        """Page through the project's bundles with optional filters; default page is 10.

        ``GET /v1/projects/{projectId}/bundles``

        Args:
            page_size: 1 to 25.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_token``, ``invalid_page_size``, ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``BundlesBundlesController_list_v1``).
        """
        return api.list(
            self._sender,
            page_token=page_token,
            page_size=page_size,
            filter_conv_app_ids=filter_conv_app_ids,
            filter_sms_app_ids=filter_sms_app_ids,
            filter_states=filter_states,
            **options,
        )

    @overload
    async def create(
        self,
        *,
        region: BundleRegionInput | str,
        name: str | Unset = UNSET,
        subproject: BundleSubprojectInput | BundleSubprojectInputDict | UntypedDict | bool | Unset = UNSET,
        sms_app: BundleSmsAppInput | BundleSmsAppInputDict | UntypedDict | bool | Unset = UNSET,
        conv_app: BundleConversationAppInput | BundleConversationAppInputDict | UntypedDict | bool | Unset = UNSET,
        webhooks: Sequence[BundleWebhookInput | BundleWebhookInputDict | UntypedDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Bundle: ...
    @overload
    async def create(
        self, *, body: BundleInput | BundleInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> Bundle: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> Bundle: ...
        @overload
        async def create(self, *, body: BundleInputDict, **options: Unpack[CallOptions]) -> Bundle: ...

    async def create(
        self,
        *,
        body: BundleInput | BundleInputDict | UntypedDict | Unset = UNSET,
        region: BundleRegionInput | str | Unset = UNSET,
        name: str | Unset = UNSET,
        subproject: BundleSubprojectInput | BundleSubprojectInputDict | UntypedDict | bool | Unset = UNSET,
        sms_app: BundleSmsAppInput | BundleSmsAppInputDict | UntypedDict | bool | Unset = UNSET,
        conv_app: BundleConversationAppInput | BundleConversationAppInputDict | UntypedDict | bool | Unset = UNSET,
        webhooks: Sequence[BundleWebhookInput | BundleWebhookInputDict | UntypedDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Bundle:
        """Create a set of resources for the project in one order.

        ``POST /v1/projects/{projectId}/bundles``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            region: On staging only EU and US are accepted.
            name: Default name for each resource block that has none of its own. 1 to 255 characters.
            subproject: True = defaults; false or absent = no subproject, resources go under projectId.
            sms_app: True = defaults; false or absent = no SMS app.
            conv_app: True = defaults; false or absent = no Conversation app; others get linked to it.
            webhooks: No two items may share the same target. 1 to 15 items, each unique.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``, ``no_services_to_create``,
                ``missing_name``, ``invalid_webhooks``, ``invalid_staging_bundles_input_region``,
                ``parent_sms_bespoke_price``, ``target_project_not_subproject``, ``parent_sms_not_route_assisted``,
                ``conversation_app_already_connected_to_sms_app``.
            AuthenticationError: 401: ``unauthorized_error``.
            PermissionDeniedError: 403: ``forbidden_payload``.
            NotFoundError: 404: ``conversation_app_not_found``, ``sms_app_not_found``,
                ``default_sms_app_not_found``.
            ConflictError: 409: ``webhook_exists``, ``conversation_app_is_already_in_bundles_process``,
                ``default_sms_app_already_exists``, ``more_than_one_sms_app``,
                ``sms_app_is_already_linked_to_conversation_app``, ``sms_app_is_already_in_bundles_process``,
                ``allowed_only_for_default_test_sms_app``, ``not_allowed_for_subproject``,
                ``not_allowed_for_non_test_account``, ``only_one_test_number_allowed``.
            FailedDependencyError: 424: ``webhook_limit_reached``.
            ServerError: 500: ``failed_to_create_subproject``, ``failed_to_create_sms_service``,
                ``failed_to_create_conversation_service``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``BundlesBundlesController_create_v1``).
        """
        return await api.create(
            self._sender,
            body=given(
                body,
                region=region,
                name=name,
                subproject=subproject,
                sms_app=sms_app,
                conv_app=conv_app,
                webhooks=webhooks,
            ),
            **options,
        )

    async def get(self, bundle_id: str, **options: Unpack[CallOptions]) -> Bundle:
        """Fetch one bundle together with the resources it made.

        ``GET /v1/projects/{projectId}/bundles/{bundleId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``bundle_not_found``, ``conversation_app_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``BundlesBundlesController_get_v1``).
        """
        return await api.get(self._sender, bundle_id, **options)


class BundlesServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: BundlesService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
