"""Made-up next releases: the description as it is and more of everything that releases add, and one that also breaks.

``python -m tests.generator.next_release FILE [--breaking]`` writes one, to regenerate from and to run the suite on.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from generator.source import fetch

from .small import answer, reference

__all__ = ["breaking_release", "next_release"]

VERSION = "1.2.118"


def next_release(document: dict[str, Any]) -> None:
    """Change a description in place, so that nothing in it goes."""
    document["info"]["version"] = VERSION
    schemas: dict[str, Any] = document["components"]["schemas"]
    schemas |= {
        "SignalBotDto": {
            "type": "object",
            "required": ["id", "name"],
            "properties": {
                "id": {"type": "string"},
                "name": {"type": "string", "minLength": 1, "maxLength": 60},
                "created": {"type": "string"},
                "retryCount": {"type": "number"},
                "mood": {"type": "string", "enum": ["GOOD", "BAD"]},
            },
        },
        "SignalInputBotDto": {
            "type": "object",
            "required": ["name"],
            "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 60}},
        },
        "SignalBotListDto": {
            "type": "object",
            "required": ["totalSize", "bots"],
            "properties": {
                "totalSize": {"type": "number"},
                "nextPageToken": {"type": "string"},
                "bots": {"type": "array", "items": reference("SignalBotDto")},
            },
        },
    }
    schemas["WebhookWebhookDto"]["properties"]["label"] = {"type": "string"}
    schemas["WebhookWebhookTriggersEnum"]["enum"].append("SIGNAL_BOT_CREATED")
    project = {"name": "projectId", "in": "path", "required": True, "schema": {"type": "string"}}
    size = {"name": "pageSize", "in": "query", "schema": {"type": "number", "minimum": 1, "maximum": 100}}
    token = {"name": "pageToken", "in": "query", "schema": {"type": "string"}}
    bot_id = {"name": "botId", "in": "path", "required": True, "schema": {"type": "string"}}
    event = {
        "type": "object",
        "required": ["type", "payload"],
        "properties": {"type": {"type": "string"}, "payload": reference("SignalBotDto")},
    }
    made = {
        "summary": "SIGNAL_BOT_CREATED",
        "requestBody": {"content": {"application/json": {"schema": event}}},
        "responses": {"200": {"description": "Received"}},
    }
    tag = ["Signal Bots"]
    document["tags"].append({"name": tag[0], "description": "Bots of the project."})
    document["paths"] |= {
        "/v1/projects/{projectId}/signal/bots": {
            "get": {
                "operationId": "SignalBotsController_listBots_v1",
                "tags": tag,
                "summary": "List bots",
                "parameters": [project, size, token],
                "responses": {"200": answer(reference("SignalBotListDto"))},
            },
            "post": {
                "operationId": "SignalBotsController_createBot_v1",
                "tags": tag,
                "summary": "Create a bot",
                "parameters": [project],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": reference("SignalInputBotDto")}},
                },
                "responses": {
                    "201": answer(reference("SignalBotDto")),
                    "400": answer(
                        reference("WebhookPapiErrorDto"),
                        **{"x-error-codes": ["invalid_input", "invalid_payload", "signal_name_taken"]},
                    ),
                },
                "callbacks": {"Created": {"{$url}": {"post": made}}},
            },
        },
        "/v1/projects/{projectId}/signal/bots/{botId}": {
            "get": {
                "operationId": "SignalBotsController_getBot_v1",
                "tags": tag,
                "summary": "Get a bot",
                "parameters": [project, bot_id],
                "responses": {"200": answer(reference("SignalBotDto"))},
            }
        },
    }


def breaking_release(document: dict[str, Any]) -> None:
    """The same, and of each kind of thing that users can lose, one."""
    next_release(document)
    paths, schemas = document["paths"], document["components"]["schemas"]
    project = "/v1/projects/{projectId}"
    del paths[f"{project}/whatsapp/longLivedAccessToken"]
    del paths[f"{project}/conversation/apps/{{conversationAppId}}/viber"]
    paths["/v2/projects/{projectId}/whatsapp/solutions"] = paths.pop(f"{project}/whatsapp/solutions")
    listing = paths[f"{project}/whatsapp/templates"]["get"]
    listing["parameters"] = [each for each in listing["parameters"] if each["name"] != "filterStates"]
    paths[f"{project}/whatsapp/flows"]["get"]["operationId"] = "WhatsappFlowsController_findFlows_v1"
    paths[f"{project}/rcs/senders"]["get"]["deprecated"] = True
    del paths[f"{project}/rcs/comments"]["post"]["callbacks"]
    schemas["WebhookWebhookTriggersEnum"]["enum"].remove("RCS_ACCOUNT_COMMENT_ADDED")
    account = schemas["ConversationInstagramInfoDto"]["properties"]
    account["about"] = account.pop("biography")
    order = schemas["SmsInputSmsAppDto"]
    order["required"].append("owner")
    order["properties"]["owner"] = {"type": "string"}
    schemas["WebhookWebhookInputDto"]["properties"]["target"]["maxLength"] = 500
    text = json.dumps(document).replace("KakaotalkCommentDto", "KakaotalkRemarkDto")
    document.update(json.loads(text))


def main(arguments: list[str]) -> int:
    document = fetch(str(Path(__file__).parents[2] / "openapi" / "provisioning-api.yaml")).document
    change = breaking_release if "--breaking" in arguments else next_release
    change(document)
    Path(arguments[0]).write_text(json.dumps(document, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
