# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``conversation`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call
from ..runtime.operation import Operation, Parameter

if TYPE_CHECKING:
    from ..models import (
        ConversationInstagramInfo,
        ConversationMessengerInfo,
        ConversationTelegramBotInfo,
        ConversationViberBotInfo,
    )
    from ..runtime.options import CallOptions
    from ..runtime.sender import Sender

GET_INSTAGRAM: Operation[ConversationInstagramInfo] = Operation(
    "ConversationInstagramController_get_v1",
    "GET",
    "/v1/projects/{projectId}/conversation/apps/{conversationAppId}/instagram",
    service="conversation",
    name="get_instagram",
    tag="Conversation",
    summary="Show the Instagram channel of a Conversation API app.",
    path_parameters=(Parameter("conversation_app_id", "conversationAppId", "str", required=True),),
    answers={200: ("model", "ConversationInstagramInfo")},
    errors={
        400: ("conversation_app_id_invalid",),
        401: ("unauthorized_error",),
        404: ("conversation_app_not_found", "conversation_app_no_instagram_channel"),
        500: ("facebook_api_error", "internal_error"),
    },
    stage="Closed Beta",
)
GET_MESSENGER: Operation[ConversationMessengerInfo] = Operation(
    "ConversationMessengerController_get_v1",
    "GET",
    "/v1/projects/{projectId}/conversation/apps/{conversationAppId}/messenger",
    service="conversation",
    name="get_messenger",
    tag="Conversation",
    summary="Show the Facebook Messenger channel of a Conversation API app.",
    path_parameters=(Parameter("conversation_app_id", "conversationAppId", "str", required=True),),
    answers={200: ("model", "ConversationMessengerInfo")},
    errors={
        400: ("conversation_app_id_invalid",),
        401: ("unauthorized_error",),
        404: ("conversation_app_not_found", "conversation_app_no_messenger_channel"),
        500: ("facebook_api_error", "internal_error"),
    },
    stage="Closed Beta",
)
GET_TELEGRAM: Operation[ConversationTelegramBotInfo] = Operation(
    "ConversationTelegramController_get_v1",
    "GET",
    "/v1/projects/{projectId}/conversation/apps/{conversationAppId}/telegram",
    service="conversation",
    name="get_telegram",
    tag="Conversation",
    summary="Show the Telegram bot of a Conversation API app.",
    path_parameters=(Parameter("conversation_app_id", "conversationAppId", "str", required=True),),
    answers={200: ("model", "ConversationTelegramBotInfo")},
    errors={
        400: ("conversation_app_id_invalid",),
        401: ("unauthorized_error",),
        404: ("conversation_app_not_found", "conversation_app_no_telegram_channel"),
        500: ("telegram_api_error", "internal_error"),
    },
    stage="Closed Beta",
)
GET_VIBER: Operation[ConversationViberBotInfo] = Operation(
    "ConversationViberController_get_v1",
    "GET",
    "/v1/projects/{projectId}/conversation/apps/{conversationAppId}/viber",
    service="conversation",
    name="get_viber",
    tag="Conversation",
    summary="Show the Viber bot of a Conversation API app.",
    path_parameters=(Parameter("conversation_app_id", "conversationAppId", "str", required=True),),
    answers={200: ("model", "ConversationViberBotInfo")},
    errors={
        401: ("unauthorized_error",),
        404: ("conversation_app_not_found", "conversation_app_no_viber_channel"),
        500: ("viber_api_error", "internal_error"),
    },
    stage="Closed Beta",
)


async def get_instagram(
    sender: Sender, conversation_app_id: str, **options: Unpack[CallOptions]
) -> ConversationInstagramInfo:
    """Show the Instagram channel of a Conversation API app.

    ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/instagram``
    """
    call = Call(GET_INSTAGRAM, path=(conversation_app_id,), options=options)
    return await sender.send(call)


async def get_messenger(
    sender: Sender, conversation_app_id: str, **options: Unpack[CallOptions]
) -> ConversationMessengerInfo:
    """Show the Facebook Messenger channel of a Conversation API app.

    ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/messenger``
    """
    call = Call(GET_MESSENGER, path=(conversation_app_id,), options=options)
    return await sender.send(call)


async def get_telegram(
    sender: Sender, conversation_app_id: str, **options: Unpack[CallOptions]
) -> ConversationTelegramBotInfo:
    """Show the Telegram bot of a Conversation API app.

    ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/telegram``
    """
    call = Call(GET_TELEGRAM, path=(conversation_app_id,), options=options)
    return await sender.send(call)


async def get_viber(
    sender: Sender, conversation_app_id: str, **options: Unpack[CallOptions]
) -> ConversationViberBotInfo:
    """Show the Viber bot of a Conversation API app.

    ``GET /v1/projects/{projectId}/conversation/apps/{conversationAppId}/viber``
    """
    call = Call(GET_VIBER, path=(conversation_app_id,), options=options)
    return await sender.send(call)
