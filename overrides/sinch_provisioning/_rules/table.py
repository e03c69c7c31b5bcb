"""What is known of request bodies beyond their schemas: facts that concern several fields, as data.

They come from the description's texts and from the API's documented behaviour. A rule that refuses what the service
accepts does more harm than one that is missing, so what is in doubt, or only the service can know, is not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from sinch_provisioning_core.runtime.errors import Violation, excerpt

from .kinds import (
    Alone,
    AtLeastOne,
    Distinct,
    Excludes,
    Forbidden,
    Holds,
    Matches,
    OnlyFor,
    RangeBy,
    Requires,
    Rule,
    SameParts,
    lists_at,
    objects_at,
    texts_at,
)

__all__ = ["RULES", "RULES_OF_SUBMITTED", "rule_violations"]

VARIABLE: Final = r"\{\{\s*\w+\s*\}\}"


@frozen
class OneExamplePerVariable:
    """Bodies of templates: as many examples as the text has variables."""

    path: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, part in objects_at(body, self.path):
            if part.get("type") != "BODY" or not isinstance(part.get("text"), str):
                continue
            variables = set(re.findall(VARIABLE, part["text"]))
            for where, examples in lists_at({"examples": [], **part}, "examples"):
                if len(variables) != len(examples):
                    message = f"must have {len(variables)} items, one for each variable of the text"
                    yield Violation(f"{place}.{where}", message, excerpt(examples))


@frozen
class Multipliers:
    """Decimal numbers from 0.0 to 10.0 by country."""

    path: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, overrides in objects_at(body, self.path):
            for country, factor in overrides.items():
                if not re.fullmatch(r"[A-Z]{2}", str(country)):
                    yield Violation(f"{place}.{country}", "must have the two letters of a country as its name")
                if isinstance(factor, str) and not (re.fullmatch(r"\d+(\.\d+)?", factor) and float(factor) <= 10):
                    yield Violation(f"{place}.{country}", "must be a decimal number from 0.0 to 10.0", excerpt(factor))


PARTS: Final = ("details.components[]", "details.components[].cards[].components[]")
"""Where a WhatsApp template has components."""

WEBHOOK: Final[tuple[Rule, ...]] = (Alone("triggers", "ALL"),)

TEMPLATE: Final[tuple[Rule, ...]] = (
    Distinct("details.components", ("type",)),
    Distinct("details.components[].cards[].components", ("type",)),
    RangeBy(
        "details.messageSendTtlSeconds",
        "category",
        {"AUTHENTICATION": (10, 900), "MARKETING": (43_200, 2_592_000), "UTILITY": (30, 43_200)},
    ),
    Multipliers("details.optimization.bidCountryMultiplierOverrides"),
    *(
        Forbidden(
            f"{part}.buttons[].url",
            r"(?i)^https?://([^/]+\.)?(wa\.me|whatsapp\.com)([/:?]|$)",
            "lead to wa.me or whatsapp.com",
        )
        for part in PARTS
    ),
)

SUBMITTED_TEMPLATE: Final[tuple[Rule, ...]] = (
    Holds("details.components", "type", "BODY"),
    OnlyFor("details.components[].addSecurityRecommendation", "category", "AUTHENTICATION"),
    OnlyFor("details.components[].codeExpirationMinutes", "category", "AUTHENTICATION"),
    SameParts("details.components[].cards", "components", "type"),
    *(OneExamplePerVariable(part) for part in PARTS),
    *(Distinct(f"{part}.buttons", ("type", "text")) for part in PARTS),
    *(
        rule
        for part in PARTS
        for rule in (
            Requires(f"{part}.buttons[]", "flowAction", "^NAVIGATE$", "navigateScreen"),
            Requires(f"{part}.buttons[]", "url", VARIABLE, "example"),
            Forbidden(f"{part}.buttons[].url", r"\}\}.*[^}\s]", "have anything after its variable"),
        )
    ),
)

RCS_BRAND: Final[tuple[Rule, ...]] = (
    Distinct("details.brand.emails", ("address",)),
    Distinct("details.brand.phones", ("number",)),
    Distinct("details.brand.websites", ("url",)),
)

KAKAOTALK_SENDER: Final[tuple[Rule, ...]] = (
    Matches("details.topLevelCategoryCode", r"[0-9]{3}", "exactly 3 digits"),
    Matches("details.midLevelCategoryCode", r"[0-9]{4}", "exactly 4 digits"),
    Matches("details.subLevelCategoryCode", r"[0-9]{4}", "exactly 4 digits"),
)

KAKAOTALK_TEMPLATE: Final[tuple[Rule, ...]] = (Distinct("details.buttons", ("type",)),)

BUNDLE: Final[tuple[Rule, ...]] = (
    Distinct("webhooks", ("target",)),
    Alone("webhooks[].triggers", "ALL"),
    *(AtLeastOne(block, ("name",), fallback="name") for block in ("subproject", "smsApp", "convApp")),
    Forbidden(
        "convApp.webhooks[].target",
        r"(?i)^https?://conversation-api(\.[^/]+)?\.sinch\.com([/:?]|$)",
        "lead to the Conversation API itself",
    ),
    RangeBy(
        "convApp.retentionPolicy.ttl",
        "convApp.processingMode",
        {"CONVERSATION": (1, 3650), "DISPATCH": (0, 7)},
        otherwise="DISPATCH",
    ),
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "WebhookWebhookController_createWebhook_v1": WEBHOOK,
    "WebhookWebhookController_replaceWebhook_v1": WEBHOOK,
    "WebhookWebhookController_updateWebhook_v1": WEBHOOK,
    "WhatsappTemplatesController_createTemplate_v1": TEMPLATE,
    "WhatsappTemplatesController_updateTemplate_v1": TEMPLATE,
    "WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1": (
        AtLeastOne("", ("facebookToken", "facebookCode")),
    ),
    "WhatsappSendersController_verify_v1": (Matches("code", r"\S{6}", "6 characters without spaces"),),
    "KakaotalkSendersController_createSender_v1": KAKAOTALK_SENDER,
    "KakaotalkSendersController_updateSender_v1": KAKAOTALK_SENDER,
    "KakaotalkTemplatesController_createTemplate_v1": KAKAOTALK_TEMPLATE,
    "KakaotalkTemplatesController_updateTemplate_v1": KAKAOTALK_TEMPLATE,
    "BundlesBundlesController_create_v1": BUNDLE,
    "RcsSendersController_createSender_v1": RCS_BRAND,
    "RcsSendersController_updateSender_v1": RCS_BRAND,
    "SmsSmsAppsController_createSmsApp_v1": (Excludes("", "convApiApp", "convApiAppId"),),
}
"""Rules by operation id."""

RULES_OF_SUBMITTED: Final[Mapping[str, tuple[str, tuple[Rule, ...]]]] = {
    "WhatsappTemplatesController_createTemplate_v1": ("SUBMIT", SUBMITTED_TEMPLATE),
    "WhatsappTemplatesController_updateTemplate_v1": ("DRAFT", SUBMITTED_TEMPLATE),
}
"""Rules that a draft need not meet, with the status that the service takes where none is given."""


def rule_violations(operation_id: str, body: Any) -> list[Violation]:
    """What is wrong with the JSON value of an operation's body, as far as several fields are concerned."""
    rules = RULES.get(operation_id, ())
    status, of_submitted = RULES_OF_SUBMITTED.get(operation_id, ("", ()))
    if of_submitted and next((given for _, given in texts_at(body, "status")), status) != "DRAFT":
        rules = (*rules, *of_submitted)
    return [violation for rule in rules for violation in rule.violations(body)]
