"""Request bodies that the description accepts."""

from __future__ import annotations

from typing import Any


def webhook(number: int = 1, **changes: Any) -> dict[str, Any]:
    return {"target": f"https://example.com/hooks/{number}", "secret": "whsec-1", "triggers": ["ALL"], **changes}


def account(**changes: Any) -> dict[str, Any]:
    return {
        "wabaName": "Example Ltd",
        "clientBusinessManagerId": "1234567890",
        "senderDetails": {"displayName": "Example", "businessCategory": "OTHER"},
        **changes,
    }


def phone_sender(**changes: Any) -> dict[str, Any]:
    return {
        "region": "EU",
        "details": {"countryCode": "46", "phoneNumber": "701234567", "displayName": "Example"},
        **changes,
    }


def partner_sender(**changes: Any) -> dict[str, Any]:
    details = {"displayName": "Example", "vertical": "OTHER", "countryCode": "46", "phoneNumber": "701234567"}
    return {"phoneNumberProvider": "CUSTOMER", "details": details, **changes}


def signup_sender(**changes: Any) -> dict[str, Any]:
    return {"wabaId": "111222333", "phoneNumberId": "444555666", **changes}


def template(name: str = "order_update", language: str = "EN", **changes: Any) -> dict[str, Any]:
    components = [
        {"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": "42"},
        {"type": "BODY", "text": "Hello {{1}}, your order is on its way.", "examples": ["Ada"]},
        {"type": "FOOTER", "text": "Example Ltd"},
        {
            "type": "BUTTONS",
            "buttons": [
                {"type": "QUICK_REPLY", "text": "Stop"},
                {
                    "type": "URL",
                    "text": "Track",
                    "url": "https://example.com/{{1}}",
                    "example": "https://example.com/42",
                },
            ],
        },
    ]
    return {"name": name, "language": language, "category": "UTILITY", "details": {"components": components}, **changes}


def kakaotalk_sender(friend_id: str = "@example", **changes: Any) -> dict[str, Any]:
    details = {
        "adminPhoneNo": "01012345678",
        "name": "Example",
        "topLevelCategoryCode": "001",
        "midLevelCategoryCode": "0011",
        "subLevelCategoryCode": "0111",
    }
    return {"plusFriendId": friend_id, "details": details, **changes}


def kakaotalk_template(name: str = "welcome", **changes: Any) -> dict[str, Any]:
    return {"details": {"name": name, "language": "KO", "content": "Welcome"}, **changes}


def rcs_sender(**changes: Any) -> dict[str, Any]:
    return {"region": "EU", "billingCategory": "CONVERSATIONAL", "useCase": "TRANSACTIONAL", **changes}


def launchable_details() -> dict[str, Any]:
    """What a launch in Great Britain needs."""
    general = {
        "optInDescription": "On the web site.",
        "triggerDescription": "An order.",
        "interactionsDescription": "Questions about the order.",
        "optOutDescription": "Answer STOP.",
        "screenshotUris": ["https://example.com/screenshot.png"],
    }
    verification = {"name": "Ada", "email": "ada@example.com", "website": "https://example.com"}
    gb = {
        "brandIndustry": "Retail",
        "companyLegalName": "Example Ltd",
        "companyRegistrationNumber": "12345678",
        "fullCompanyAddress": "1 Example Street",
        "messagesVolume": "1000",
        "messagesFrequency": "Weekly",
    }
    return {
        "brand": {
            "name": "Example",
            "description": "What we sell",
            "logoUrl": "https://example.com/logo.png",
            "bannerUrl": "https://example.com/banner.png",
            "privacyPolicyUrl": "https://example.com/privacy",
            "termsOfServiceUrl": "https://example.com/terms",
            "emails": [{"label": "Help", "address": "help@example.com"}],
        },
        "countries": ["GB"],
        "questionnaire": {
            "general": {"answers": general},
            "verification": {"answers": verification},
            "gb": {"answers": gb},
        },
    }


def us_answers() -> dict[str, Any]:
    """The answers of a private US company."""
    return {
        "ownershipType": "PRIVATE",
        "legalForm": "CORPORATION",
        "taxIdCountry": "US",
        "taxId": "12-3456789",
        "addressState": "CA",
        "companyLegalName": "Example Inc",
        "companyPhoneNumber": "+12025550123",
        "companyEmailAddress": "us@example.com",
        "brandName": "Example",
        "brandIndustry": "EDUCATION",
        "addressLine": "1 Example Street",
        "addressCity": "Springfield",
        "addressCountry": "US",
        "addressPostalCode": "90210",
        "websiteUrl": "https://example.com",
        "contactFirstName": "Ada",
        "contactSurname": "Byron",
        "sampleMessages": ["Your order number 42 is on its way."],
        "messagesVolume": 1000,
        "embeddedLink": False,
        "embeddedPhone": False,
        "ageGatedContent": False,
        "directLending": False,
        "optInConfirmationMessage": "You will hear from us about your orders.",
        "helpMessage": "Write to help@example.com for help.",
        "callToActionMessage": "Tick the box on our order page to receive messages about your order.",
    }
