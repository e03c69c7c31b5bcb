"""Channels of Conversation apps.

They are connected elsewhere: ``emulator.seed.conversation_app`` makes an app with channels.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from ..errors import Refusal
from ..identifiers import is_ulid
from ..json_value import Json
from ..state import Project, Record
from ..world import Handler, Request, World

TABLE = "conversation.apps"
CHANNELS = ("instagram", "messenger", "telegram", "viber")


def add_app(
    world: World, project: Project, *, name: str, app_id: str | None = None, channels: Mapping[str, Any] | None = None
) -> Record:
    """Set up a Conversation app; ``channels`` are the channel infos as they are answered, by channel."""
    app_id = app_id or world.identifiers.ulid()
    return project.table(TABLE).add(app_id, {"id": app_id, "name": name}, channels=dict(channels or {}))


def _get_channel(channel: str, request: Request) -> Json:
    app_id = request.path["conversationAppId"]
    record = request.table(TABLE).get(app_id)
    if record is None:
        if request.operation.status_of("conversation_app_id_invalid") and not is_ulid(app_id):
            raise Refusal("conversation_app_id_invalid")
        raise Refusal("conversation_app_not_found", status=404)
    if channel not in record.hidden["channels"]:
        raise Refusal(f"conversation_app_no_{channel}_channel", status=404)
    return record.hidden["channels"][channel]


HANDLERS: dict[str, Handler] = {
    f"Conversation{channel.capitalize()}Controller_get_v1": partial(_get_channel, channel) for channel in CHANNELS
}
