# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Details of the Instagram, Messenger, Telegram and Viber channels of a Conversation app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..api import conversation as api
from ..runtime.service import Service, raw

if TYPE_CHECKING:
    from ..models import (
        ConversationInstagramInfo,
        ConversationMessengerInfo,
        ConversationTelegramBotInfo,
        ConversationViberBotInfo,
    )
    from ..runtime.options import CallOptions


class ConversationService(Service):
    """Details of the Instagram, Messenger, Telegram and Viber channels of a Conversation app."""

    _path = "conversation"

    async def get_instagram(
        self, conversation_app_id: str, **options: Unpack[CallOptions]
    ) -> ConversationInstagramInfo:
        """Show the Instagram channel of a Conversation API app.

        ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/instagram`` (Closed Beta)

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``conversation_app_id_invalid``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``conversation_app_not_found``, ``conversation_app_no_instagram_channel``.
            ServerError: 500: ``facebook_api_error``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``ConversationInstagramController_get_v1``).
        """
        return await api.get_instagram(self._sender, conversation_app_id, **options)

    async def get_messenger(
        self, conversation_app_id: str, **options: Unpack[CallOptions]
    ) -> ConversationMessengerInfo:
        """Show the Facebook Messenger channel of a Conversation API app.

        ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/messenger`` (Closed Beta)

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``conversation_app_id_invalid``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``conversation_app_not_found``, ``conversation_app_no_messenger_channel``.
            ServerError: 500: ``facebook_api_error``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``ConversationMessengerController_get_v1``).
        """
        return await api.get_messenger(self._sender, conversation_app_id, **options)

    async def get_telegram(
        self, conversation_app_id: str, **options: Unpack[CallOptions]
    ) -> ConversationTelegramBotInfo:
        """Show the Telegram bot of a Conversation API app.

        ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/telegram`` (Closed Beta)

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``conversation_app_id_invalid``.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``conversation_app_not_found``, ``conversation_app_no_telegram_channel``.
            ServerError: 500: ``telegram_api_error``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``ConversationTelegramController_get_v1``).
        """
        return await api.get_telegram(self._sender, conversation_app_id, **options)

    async def get_viber(self, conversation_app_id: str, **options: Unpack[CallOptions]) -> ConversationViberBotInfo:
        """Show the Viber bot of a Conversation API app.

        ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/viber`` (Closed Beta)

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            AuthenticationError: 401: ``unauthorized_error``.
            NotFoundError: 404: ``conversation_app_not_found``, ``conversation_app_no_viber_channel``.
            ServerError: 500: ``viber_api_error``, ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``ConversationViberController_get_v1``).
        """
        return await api.get_viber(self._sender, conversation_app_id, **options)


class ConversationServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: ConversationService) -> None:
        self._service = service
        self.get_instagram = raw(service.get_instagram)
        self.get_messenger = raw(service.get_messenger)
        self.get_telegram = raw(service.get_telegram)
        self.get_viber = raw(service.get_viber)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
