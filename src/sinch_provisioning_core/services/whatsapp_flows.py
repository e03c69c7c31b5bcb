# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Read the WhatsApp Flows of the project's business account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..api import whatsapp_flows as api
from ..runtime.service import Service, raw
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        WhatsAppFlow,
        WhatsAppFlowScreen,
    )
    from ..runtime.options import ListOptions
    from ..runtime.sender import Pager


class WhatsAppFlowsService(Service):
    """Read the WhatsApp Flows of the project's business account."""

    _path = "whatsapp.flows"

    def list(
        self, *, page_token: str | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[ListOptions]
    ) -> Pager[WhatsAppFlow]:
        """List the flows that exist in the project's WABA.

        ``GET /v1/projects/{projectId}/whatsapp/flows``

        Args:
            page_size: 1 to 100.

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappFlowsController_listFlows_v1``).
        """
        return api.list(self._sender, page_token=page_token, page_size=page_size, **options)

    def list_screens(self, flow_id: str, **options: Unpack[ListOptions]) -> Pager[WhatsAppFlowScreen]:
        """List the screens that one flow contains.

        ``GET /v1/projects/{projectId}/whatsapp/flows/{flowId}/screens``

        Returns:
            A list call: await it for its first page, or iterate over it for every item of every page.

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``project_not_initialized``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``project_not_found``, ``flow_not_found``, ``flow_screens_not_found``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``WhatsappFlowsController_listFlowScreens_v1``).
        """
        return api.list_screens(self._sender, flow_id, **options)


class WhatsAppFlowsServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: WhatsAppFlowsService) -> None:
        self._service = service
        self.list = raw(service.list)
        self.list_screens = raw(service.list_screens)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
