"""Data that cannot be made through the API, and example data in bulk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .choices import none_of
from .resources import conversation, whatsapp_flows, whatsapp_templates
from .state import Project, Record, Table
from .world import World

_LANGUAGES = ("EN", "DE", "FR", "ES", "SV")
_CATEGORIES = ("UTILITY", "MARKETING")


class Seeder:
    """Puts data into a project (by default the emulator's ``project_id``)."""

    def __init__(self, world: World, project_id: str) -> None:
        self._world = world
        self._project_id = project_id

    def flow(
        self,
        *,
        flow_id: str | None = None,
        name: str = "Example flow",
        status: str = "FLOW_STATUS_PUBLISHED",
        screens: Sequence[str] = ("WELCOME", "DONE"),
        project_id: str | None = None,
    ) -> str:
        """Add a WhatsApp Flow, and return its id."""
        statuses = self._world.contract.choices(whatsapp_flows.LIST, "flows", "[]", "status")
        if status not in statuses:
            raise ValueError(none_of("status of a flow", status, statuses))
        flow_id = flow_id or self._world.identifiers.digits()
        data = {"id": flow_id, "name": name, "status": status}
        self._project(project_id).table(whatsapp_flows.TABLE).add(flow_id, data, screens=list(screens))
        return flow_id

    def conversation_app(
        self,
        *,
        app_id: str | None = None,
        name: str = "Example app",
        channels: Mapping[str, Mapping[str, Any]] | None = None,
        project_id: str | None = None,
    ) -> str:
        """Add a Conversation app and return its id.

        ``channels`` maps ``instagram``, ``messenger``, ``telegram`` and ``viber`` to their infos as they are answered;
        by default the app has all four.
        """
        for channel in channels or ():
            if channel not in conversation.CHANNELS:
                raise ValueError(none_of("channel", channel, conversation.CHANNELS))
        infos = {channel: {"status": "ACTIVE", "name": name} for channel in conversation.CHANNELS}
        project = self._project(project_id)
        given = infos if channels is None else {channel: dict(info) for channel, info in channels.items()}
        return conversation.add_app(self._world, project, name=name, app_id=app_id, channels=given).key

    def templates(self, count: int, *, prefix: str = "example", project_id: str | None = None) -> list[Record]:
        """Add ``count`` approved WhatsApp templates, named ``{prefix}_0000`` and so on."""
        table = self._project(project_id).table(whatsapp_templates.TABLE)
        return [self._template(table, f"{prefix}_{place:04}", place) for place in range(count)]

    def demo(self, project_id: str | None = None) -> None:
        """Add a little of each: two flows, a Conversation app with four channels, and 30 templates."""
        self.flow(name="Sign up", project_id=project_id)
        self.flow(name="Survey", status="FLOW_STATUS_DRAFT", screens=(), project_id=project_id)
        self.conversation_app(project_id=project_id)
        self.templates(30, project_id=project_id)

    def _template(self, table: Table, name: str, place: int) -> Record:
        language = _LANGUAGES[place % len(_LANGUAGES)]
        text = f"Hello {{{{1}}}}, this is message {place}."
        data: dict[str, Any] = {
            "whatsappId": self._world.identifiers.digits(),
            "state": "APPROVED",
            "name": name,
            "language": language,
            "category": _CATEGORIES[place % len(_CATEGORIES)],
            "qualityScore": "QUALITY_SCORE_GREEN",
            "details": {
                "components": [
                    {"type": "HEADER", "format": "TEXT", "text": "Good news"},
                    {"type": "BODY", "text": text, "examples": ["Ada"]},
                    {"type": "FOOTER", "text": "Example Ltd"},
                    {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]},
                ]
            },
            "analytics": [],
            "isMetaGenerated": False,
        }
        record = table.add(whatsapp_templates.template_key(name, language), data)
        self._world.note(record, "CREATED")
        return record

    def _project(self, project_id: str | None) -> Project:
        return self._world.state.project(project_id or self._project_id)
