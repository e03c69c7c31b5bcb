# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""SMS apps of the project."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..api import sms_apps as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        SmsApp,
        SmsAppInput,
        SmsAppInputDict,
        SmsAppRegionInput,
        SmsAppUpdate,
        SmsAppUpdateDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class SmsAppsService(Service):
    """SMS apps of the project."""

    _path = "sms.apps"

    def list(
        self, *, page_size: int | Unset = UNSET, page_token: str | Unset = UNSET, **options: Unpack[ListOptions]
    ) -> Pager[SmsApp]:
        """List the project's SMS apps by page, 50 when no token is given.

        ``GET /v1/projects/{projectId}/sms/smsApps``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_page_token``, ``invalid_page_size``, ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sms_service_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``SmsSmsAppsController_listSmsApps_v1``).
        """
        return api.list(self._sender, page_size=page_size, page_token=page_token, **options)

    @overload
    async def create(
        self,
        *,
        name: str,
        region: SmsAppRegionInput | str,
        test: bool | Unset = UNSET,
        conv_api_app: bool | Unset = UNSET,
        conv_api_app_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SmsApp: ...
    @overload
    async def create(
        self, *, body: SmsAppInput | SmsAppInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> SmsApp: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> SmsApp: ...
        @overload
        async def create(self, *, body: SmsAppInputDict, **options: Unpack[CallOptions]) -> SmsApp: ...

    async def create(
        self,
        *,
        body: SmsAppInput | SmsAppInputDict | UntypedDict | Unset = UNSET,
        name: str | Unset = UNSET,
        region: SmsAppRegionInput | str | Unset = UNSET,
        test: bool | Unset = UNSET,
        conv_api_app: bool | Unset = UNSET,
        conv_api_app_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SmsApp:
        """Add an SMS app to the project.

        ``POST /v1/projects/{projectId}/sms/smsApps``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            name: 1 to 255 characters.
            region: Staging accepts EU or US only.
            test: Has no effect any more; to be removed. Default: False. Deprecated.
            conv_api_app: Set it to create a Conversation app too.
            conv_api_app_id: Existing Conversation API app to link; excludes convApiApp. At least 1 character.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``invalid_payload``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``SmsSmsAppsController_createSmsApp_v1``).
        """
        return await api.create(
            self._sender,
            body=given(
                body, name=name, region=region, test=test, conv_api_app=conv_api_app, conv_api_app_id=conv_api_app_id
            ),
            **options,
        )

    async def get(self, sms_app_id: str, **options: Unpack[CallOptions]) -> SmsApp:
        """Fetch one SMS app of the project.

        ``GET /v1/projects/{projectId}/sms/smsApps/{smsAppId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sms_app_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``SmsSmsAppsController_getSmsApp_v1``).
        """
        return await api.get(self._sender, sms_app_id, **options)

    async def delete(self, sms_app_id: str, **options: Unpack[CallOptions]) -> None:
        """Remove one SMS app of the project.

        ``DELETE /v1/projects/{projectId}/sms/smsApps/{smsAppId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_id_format``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sms_app_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``SmsSmsAppsController_deleteSmsApp_v1``).
        """
        return await api.delete(self._sender, sms_app_id, **options)

    async def update(
        self,
        sms_app_id: str,
        *,
        body: SmsAppUpdate | SmsAppUpdateDict | UntypedDict | Unset = UNSET,
        name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SmsApp:
        """Rename one SMS app.

        ``PATCH /v1/projects/{projectId}/sms/smsApps/{smsAppId}``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            name: 1 to 255 characters.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``invalid_input``, ``no_fields_to_update``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``sms_app_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``SmsSmsAppsController_updateSmsApp_v1``).
        """
        return await api.update(self._sender, sms_app_id, body=given(body, name=name), **options)


class SmsAppsServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: SmsAppsService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)
        self.delete = raw(service.delete)
        self.update = raw(service.update)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
