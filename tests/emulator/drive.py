"""Requests for every operation: good ones, bad ones, and ones about what is not there."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from sinch_provisioning.testing import Emulator
from sinch_provisioning.testing.contract import OperationContract

from . import bodies
from .calling import Api

NUMBER = "+46701234567"
UNKNOWN = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
"""An identifier that nothing has."""
STRANGE = ("not an id", UNKNOWN, "@nobody", "åäö/..", "0")
WRONG: tuple[Any, ...] = (None, 5, "", "x" * 2_000, [], {}, [None], {"a": 1}, True, "#", -1)
"""Values to put into every field of a body."""
QUERIES: dict[str, tuple[Any, ...]] = {
    "pageSize": (0, -1, "50.0", "many", 10_000, 1),
    "pageToken": ("!", "", "MQ", "MC4wMDAw"),
}
HELPER = "WhatsappEmbeddedSignupHelperController_"
SOLUTIONS = "WhatsappSolutionsController_"


@frozen
class World:
    """What there is to ask about."""

    path: dict[str, str]
    """A path value by its name in the description."""

    def values(self, operation: OperationContract) -> tuple[str, ...]:
        """The path values that name what exists."""
        kind = "kakaotalk" if "kakaotalk" in operation.path else "rcs" if "/rcs/" in operation.path else "whatsapp"
        names = [parameter.name for parameter in operation.parameters if parameter.location == "path"]
        return tuple(self.path.get(f"{kind}.{name}") or self.path[name] for name in names if name != "projectId")


async def populated(api: Api) -> World:
    """One of everything, reviewed and verified."""
    emulator = api.emulator
    hook = await api.call("WebhookWebhookController_createWebhook_v1", json=bodies.webhook())
    await api.call("WhatsappAccountsController_createAccount_v1", json=bodies.account())
    sender = await api.call("WhatsappSendersController_createSender_v1", json=bodies.signup_sender())
    await api.call("WhatsappTemplatesController_createTemplate_v1", json=bodies.template())
    await api.call("KakaotalkSendersController_createSender_v1", json=bodies.kakaotalk_sender())
    template = await api.call(
        "KakaotalkTemplatesController_createTemplate_v1", "@example", json=bodies.kakaotalk_template()
    )
    rcs = await api.call("RcsSendersController_createSender_v1", json=bodies.rcs_sender())
    emulator.settle()
    await api.call("RcsSendersController_addTestNumbers_v1", rcs["id"], json={"testNumbers": [NUMBER]})
    solution = await api.call(f"{SOLUTIONS}createSolution_v1", json=GOOD[f"{SOLUTIONS}createSolution_v1"])
    bundle = await api.call("BundlesBundlesController_create_v1", json=GOOD["BundlesBundlesController_create_v1"])
    app = await api.call("SmsSmsAppsController_createSmsApp_v1", json={"name": "Alerts", "region": "US"})
    emulator.settle()
    return World(
        {
            "webhookId": hook["id"],
            "whatsapp.senderId": sender["id"],
            "rcs.senderId": rcs["id"],
            "whatsapp.templateName": "order_update",
            "languageCode": "EN",
            "flowId": emulator.seed.flow(),
            "solutionId": solution["solutions"][0]["id"],
            "plusFriendId": "@example",
            "templateCode": template["code"],
            "conversationAppId": emulator.seed.conversation_app(),
            "useCase": "OTP",
            "testNumber": NUMBER,
            "bundleId": bundle["id"],
            "smsAppId": app["id"],
        }
    )


COMMENT = {"comment": "Hello"}
GOOD: dict[str, Any] = {
    "WebhookWebhookController_createWebhook_v1": bodies.webhook(2),
    "WebhookWebhookController_replaceWebhook_v1": bodies.webhook(3),
    "WebhookWebhookController_updateWebhook_v1": bodies.webhook(4),
    "WhatsappAccountsController_createAccount_v1": bodies.account(),
    "WhatsappAccountsController_updateAccount_v1": {
        "wabaName": "Example Limited",
        "senderDetails": {"displayName": "Example", "businessCategory": "OTHER"},
    },
    "WhatsappSendersController_createSender_v1": bodies.phone_sender(),
    "WhatsappSendersController_update_v1": {"details": {"about": "We sell"}, "status": "SUBMIT"},
    "WhatsappSendersController_register_v1": {"method": "SMS"},
    "WhatsappSendersController_verify_v1": {"code": "123456"},
    "WhatsappTemplatesController_createTemplate_v1": bodies.template("other"),
    "WhatsappTemplatesController_updateTemplate_v1": {
        "status": "SUBMIT",
        "details": {"components": bodies.template()["details"]["components"], "messageSendTtlSeconds": 60},
    },
    "WhatsappTemplatesController_compareTemplates_v1": {
        "templates": [{"templateName": "other", "templateLanguage": "EN"}]
    },
    f"{SOLUTIONS}createSolution_v1": {
        "details": {"name": "Together"},
        "accessToken": "token",
        "businessManager": "SINCH_UK",
    },
    f"{HELPER}createLongLivedAccessToken_v1": {"facebookToken": "short"},
    f"{HELPER}listWabaDetailsForToken_v1": {"facebookToken": "long"},
    "BundlesBundlesController_create_v1": {
        "name": "Shop",
        "region": "EU",
        "smsApp": True,
        "subproject": {"name": "Sub", "labels": {"a": "b"}},
        "convApp": {
            "name": "Chat",
            "processingMode": "CONVERSATION",
            "webhooks": [{"target": "https://example.com/chat", "triggers": ["MESSAGE_INBOUND"]}],
        },
        "webhooks": [bodies.webhook(9)],
    },
    "SmsSmsAppsController_createSmsApp_v1": {"name": "Alerts", "region": "US", "convApiApp": True},
    "SmsSmsAppsController_updateSmsApp_v1": {"name": "Warnings"},
    "KakaotalkSendersController_createSender_v1": bodies.kakaotalk_sender("@other"),
    "KakaotalkSendersController_updateSender_v1": {"details": {"name": "Example 2"}, "status": "SUBMIT"},
    "KakaotalkSendersController_verifySender_v1": {"code": 123456},
    "KakaotalkTemplatesController_createTemplate_v1": bodies.kakaotalk_template("second"),
    "KakaotalkTemplatesController_updateTemplate_v1": {"details": {"content": "Back"}, "status": "SUBMIT"},
    "RcsSendersController_createSender_v1": bodies.rcs_sender(details=bodies.launchable_details()),
    "RcsSendersController_updateSender_v1": {"details": bodies.launchable_details()},
    "RcsSendersController_addTestNumbers_v1": {"testNumbers": [NUMBER, "+46701234568"]},
}


def good_body(operation: OperationContract) -> Any:
    """A body that the operation takes, ``None`` where it takes none."""
    if operation.body_pointer is None:
        return None
    return GOOD.get(operation.operation_id, COMMENT)


def bad_requests(emulator: Emulator, operation: OperationContract) -> Iterator[dict[str, Any]]:
    """Requests in which one thing is wrong, or odd."""
    for parameter in operation.parameters:
        if parameter.location == "query":
            for value in (*QUERIES.get(parameter.name, ()), "?", ""):
                yield {"query": {parameter.name: value}}
    body = good_body(operation)
    if body is None:
        return
    json = {"content-type": "application/json"}
    for content in (b"", b"{", b"null", b"[]", b'"text"', b"{}", b"\xff", b"[" * 200_000):
        yield {"content": content, "headers": json}
    yield {"content": b"a=b", "headers": {"content-type": "text/plain"}}
    for place in _places(body):
        yield {"json": _changed(body, place, None, remove=True)}
        yield from ({"json": _changed(body, place, value)} for value in WRONG)


def _places(body: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inner = body.items() if isinstance(body, dict) else enumerate(body[:1]) if isinstance(body, list) else ()
    for key, value in inner:
        yield (*above, key)
        yield from _places(value, (*above, key))


def _changed(body: Any, place: tuple[str | int, ...], value: Any, *, remove: bool = False) -> Any:
    changed = copy.deepcopy(body)
    *above, last = place
    inner = changed
    for key in above:
        inner = inner[key]
    if remove:
        del inner[last]
    else:
        inner[last] = value
    return changed
