# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Multi-partner solutions shared with Meta apps."""
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from ..api import whatsapp_solutions as api
from ..runtime.call import given
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppCreateSolutionList,
        WhatsAppPublicBusinessManagerInput,
        WhatsAppSolution,
        WhatsAppSolutionDetailsInput,
        WhatsAppSolutionDetailsInputDict,
        WhatsAppSolutionInput,
        WhatsAppSolutionInputDict,
    )
    from ..runtime.bodies import MYPY, BodyOrItsFieldsAreMissing, TakenByNoOverload, UntypedDict
    from ..runtime.options import CallOptions, ListOptions
    from ..runtime.sender import Pager


class WhatsAppSolutionsService(Service):
    """Multi-partner solutions shared with Meta apps."""

    _path = "whatsapp.solutions"

    def list(self, **options: Unpack[ListOptions]) -> Pager[WhatsAppSolution]:
        """List the project's WhatsApp solutions.

        ``GET /v1/projects/{projectId}/whatsapp/solutions``

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSolutionsController_listSolutions_v1``).
        """
        return api.list(self._sender, **options)

    @overload
    async def create(
        self,
        *,
        details: WhatsAppSolutionDetailsInput | WhatsAppSolutionDetailsInputDict | UntypedDict,
        access_token: str,
        business_manager: WhatsAppPublicBusinessManagerInput | str,
        **options: Unpack[CallOptions],
    ) -> WhatsAppCreateSolutionList: ...
    @overload
    async def create(
        self, *, body: WhatsAppSolutionInput | WhatsAppSolutionInputDict | UntypedDict, **options: Unpack[CallOptions]
    ) -> WhatsAppCreateSolutionList: ...

    if TYPE_CHECKING and not MYPY:

        @overload
        def create(
            self,
        ) -> BodyOrItsFieldsAreMissing: ...
        @overload
        async def create(self, **unknown_or_incomplete: TakenByNoOverload) -> WhatsAppCreateSolutionList: ...
        @overload
        async def create(
            self, *, body: WhatsAppSolutionInputDict, **options: Unpack[CallOptions]
        ) -> WhatsAppCreateSolutionList: ...

    async def create(
        self,
        *,
        body: WhatsAppSolutionInput | WhatsAppSolutionInputDict | UntypedDict | Unset = UNSET,
        details: WhatsAppSolutionDetailsInput | WhatsAppSolutionDetailsInputDict | UntypedDict | Unset = UNSET,
        access_token: str | Unset = UNSET,
        business_manager: WhatsAppPublicBusinessManagerInput | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WhatsAppCreateSolutionList:
        """Create a WhatsApp solution for the project.

        ``POST /v1/projects/{projectId}/whatsapp/solutions``

        Args:
            body: The whole body, as a model or a mapping, instead of its fields as keywords.
            access_token: Comes from authResponse after the embedded solution flow.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSolutionsController_createSolution_v1``).
        """
        return await api.create(
            self._sender,
            body=given(body, details=details, access_token=access_token, business_manager=business_manager),
            **options,
        )

    async def get(self, solution_id: str, **options: Unpack[CallOptions]) -> WhatsAppSolution:
        """Fetch one WhatsApp solution of the project.

        ``GET /v1/projects/{projectId}/whatsapp/solutions/{solutionId}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``, ``solution_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSolutionsController_getSolution_v1``).
        """
        return await api.get(self._sender, solution_id, **options)

    async def assign(self, solution_id: str, **options: Unpack[CallOptions]) -> None:
        """Assign a solution to the project so Embedded Signup can be used.

        ``POST /v1/projects/{projectId}/whatsapp/solutions/{solutionId}/assign``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``, ``solution_not_found``.
            ConflictError: 409: ``solution_cannot_be_reassigned``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappSolutionsController_assignSolution_v1``).
        """
        return await api.assign(self._sender, solution_id, **options)


class WhatsAppSolutionsServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: WhatsAppSolutionsService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.create = raw(service.create)
        self.get = raw(service.get)
        self.assign = raw(service.assign)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
