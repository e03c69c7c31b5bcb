"""A draft may lack what the description lets a draft omit; what is submitted may not."""

from __future__ import annotations

from typing import Any

import pytest

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

WT = "WhatsappTemplatesController_"
KS = "KakaotalkSendersController_"
KT = "KakaotalkTemplatesController_"
HALF: list[dict[str, Any]] = [
    {"type": "HEADER", "format": "TEXT"},
    {"type": "BODY", "text": "Hello"},
    {"type": "BUTTONS", "buttons": [{"type": "URL"}, {"type": "FLOW"}]},
]


async def refused(api: Api, operation_id: str, *values: str, status: int, body: dict[str, Any]) -> list[str]:
    error = await api.call(operation_id, *values, expect=status, json=body)
    found: list[str] = error["additionalInformation"]["validationErrors"]
    return found


async def test_a_whatsapp_template(api: Api) -> None:
    template = {"name": "order", "language": "EN", "category": "UTILITY"}
    create = f"{WT}createTemplate_v1"
    assert await refused(api, create, status=400, body=template) == ["details is required"]
    await api.call(create, json={**template, "status": "DRAFT"})
    half = {**template, "language": "DE", "details": {"components": HALF}}
    assert len(await refused(api, create, status=400, body=half)) > 0
    await api.call(create, json={**half, "status": "DRAFT"})
    update = (f"{WT}updateTemplate_v1", "order", "DE")
    found = await refused(api, *update, status=400, body={"status": "SUBMIT"})
    assert "details.components[2].buttons[0].url is required" in found
    whole = {"components": [{"type": "BODY", "text": "Hello"}]}
    await api.call(*update, json={"status": "SUBMIT", "details": whole})
    api.emulator.settle()
    assert (await api.call(f"{WT}getTemplate_v1", "order", "DE"))["state"] == "APPROVED"


async def test_a_kakaotalk_sender(api: Api) -> None:
    create = f"{KS}createSender_v1"
    assert await refused(api, create, status=400, body={"plusFriendId": "@a"}) == ["details is required"]
    await api.call(create, json={"plusFriendId": "@a", "status": "DRAFT"})
    await api.call(create, json={"plusFriendId": "@b", "status": "DRAFT", "details": {"name": "B"}})
    update = (f"{KS}updateSender_v1", "@b")
    found = await refused(api, *update, status=400, body={"status": "SUBMIT"})
    assert "details.adminPhoneNo is required" in found
    await api.call(*update, json={"status": "SUBMIT", "details": bodies.kakaotalk_sender()["details"]})
    await api.call(f"{KS}listSenders_v1")


async def test_a_kakaotalk_template(api: Api) -> None:
    await api.call(f"{KS}createSender_v1", json=bodies.kakaotalk_sender())
    draft = {"status": "DRAFT", "details": {"name": "welcome", "language": "KO"}}
    created = await api.call(f"{KT}createTemplate_v1", "@example", json=draft)
    update = (f"{KT}updateTemplate_v1", "@example", created["code"])
    assert await refused(api, *update, status=424, body={"status": "SUBMIT"}) == ["details.content is required"]
    await api.call(*update, json={"status": "SUBMIT", "details": {"content": "Welcome"}})
