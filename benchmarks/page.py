"""The document that is measured: a page of 1,000 WhatsApp templates with every kind of component, some 2 MB of JSON."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["PAGE", "TEXT", "WEBHOOK", "WEBHOOK_TEXT"]


def template(number: int) -> dict[str, Any]:
    picture = {"type": "HEADER", "format": "IMAGE", "example": {"url": f"https://me.example/image-{number}.png"}}
    buttons = [
        {
            "type": "URL",
            "text": "Track",
            "url": "https://me.example/track/{{1}}",
            "example": "https://me.example/track/1",
        },
        {"type": "PHONE_NUMBER", "text": "Call", "phoneNumber": "46123123111"},
        {"type": "QUICK_REPLY", "text": "Stop"},
        {"type": "COPY_CODE", "text": "Copy", "example": "123"},
        {
            "type": "OTP",
            "otpType": "ONE_TAP",
            "text": "Confirm",
            "autofillText": "Fill in",
            "packageName": "example.me",
            "signatureHash": "abcdefghijk",
            "supportedApps": [{"packageName": "example.me", "signatureHash": "abcdefghijk"}],
        },
        {"type": "FLOW", "text": "Ask", "flowId": "1", "flowAction": "NAVIGATE", "navigateScreen": "START"},
    ]
    card = {
        "components": [
            {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://me.example/card.png"}},
            {"type": "BODY", "text": "What is on the card", "examples": ["x"]},
            {
                "type": "BUTTONS",
                "buttons": [
                    {"type": "QUICK_REPLY", "text": "Yes"},
                    {"type": "URL", "text": "Go", "url": "https://me.example"},
                ],
            },
        ]
    }
    text = "Hello {{1}}, your order {{2}} has shipped and will arrive at {{3}}. " * 3
    return {
        "whatsappId": str(number),
        "state": "APPROVED",
        "name": f"template_{number}",
        "language": "EN",
        "category": "MARKETING",
        "rejectionCode": "NONE",
        "qualityScore": "QUALITY_SCORE_GREEN",
        "isMetaGenerated": False,
        "analytics": [
            {
                "sent": 1,
                "delivered": 2,
                "read": 3,
                "start": "2023-01-19t13:11:08.204Z",
                "end": "2023-01-20t13:11:08.204Z",
                "buttons": [{"type": "URL", "content": "Track", "clicks": 5}],
            }
        ],
        "details": {
            "components": [
                picture,
                {"type": "BODY", "text": text, "examples": ["Ada", str(number), "Malmö"]},
                {"type": "FOOTER", "text": "Reply STOP to opt out", "codeExpirationMinutes": 10},
                {"type": "BUTTONS", "buttons": buttons},
                {"type": "LIMITED_TIME_OFFER", "text": "Offer", "hasExpiration": True},
                {"type": "CAROUSEL", "cards": [card]},
            ],
            "messageSendTtlSeconds": 43_200,
        },
    }


PAGE = {"totalSize": 1000, "pageSize": 1000, "templates": [template(number) for number in range(1000)]}
TEXT = json.dumps(PAGE).encode()

WEBHOOK = {
    "id": "01HF5H4P6M1XZ0R7C9V2K3N8QT",
    "target": "https://me.example/hook",
    "projectId": "01HF5H3Z",
    "triggers": ["WHATSAPP_TEMPLATE_APPROVED", "WHATSAPP_TEMPLATE_REJECTED", "WHATSAPP_SENDER_ACTIVE"],
}
WEBHOOK_TEXT = json.dumps(WEBHOOK).encode()
