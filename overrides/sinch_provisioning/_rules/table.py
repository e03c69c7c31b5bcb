"""What is known of request bodies beyond their schemas: facts that concern several fields, as data.

They come from the description's texts and from the API's documented behaviour, and each says from where. A rule that
refuses what the service accepts does more harm than one that is missing. So only what the service is known to refuse
is refused; what is in doubt is warned of, and what only the service can know is not here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from sinch_provisioning_core.runtime.errors import Violation, excerpt
from sinch_provisioning_core.runtime.text import counted

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
    SameParts,
    Stated,
    lists_at,
    objects_at,
    texts_at,
)
from .template_variables import DOCUMENTED, variables

__all__ = ["RULES", "RULES_OF_SUBMITTED", "rule_violations"]


@frozen
class EnoughExamples:
    """Bodies of templates: an example for each variable of the text that is written as documented."""

    path: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, text, examples in _examples(body, self.path):
            wanted = sum(variable.documented for variable in variables(text))
            if len(examples) < wanted:
                message = f"must have {counted(wanted, 'item')}, one for each variable of the text"
                yield Violation(f"{place}.examples", message, excerpt(examples))


@frozen
class NoOtherExamples:
    """Bodies of templates: no example beside those of the variables."""

    path: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, text, examples in _examples(body, self.path):
            found = variables(text)
            if found and len(examples) > len(found):
                message = f"has more items than the text has variables, which are {len(found)}"
                yield Violation(f"{place}.examples", message, excerpt(examples))


def _examples(body: Any, path: str) -> Iterator[tuple[str, str, list[Any]]]:
    for place, part in objects_at(body, path):
        if part.get("type") == "BODY" and isinstance(part.get("text"), str):
            for _, examples in lists_at({"examples": [], **part}, "examples"):
                yield place, part["text"], examples


@frozen
class Numbered:
    """Texts of templates: variables are written ``{{1}}``, ``{{2}}`` … and count without gaps."""

    path: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, text in texts_at(body, self.path):
            found = variables(text)
            written = {variable.written for variable in found}
            if written != {f"{{{{{number}}}}}" for number in range(1, len(found) + 1)}:
                message = "should number its variables {{1}}, {{2}} … without gaps or blanks"
                yield Violation(place, f"{message}; it has {', '.join(sorted(written))}")


@frozen
class HeaderVariable:
    """Text headers of templates: one variable at most."""

    path: str

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, header in _text_headers(body, self.path):
            if sum(variable.documented for variable in variables(header["text"])) > 1:
                yield Violation(f"{place}.text", "must not have more than one variable", excerpt(header["text"]))


@frozen
class HeaderExample:
    """Text headers of templates: an example where there is a variable; ``needless``: none where there is none."""

    path: str
    needless: bool = False

    def violations(self, body: Any) -> Iterator[Violation]:
        for place, header in _text_headers(body, self.path):
            found = variables(header["text"])
            if self.needless and header.get("example") and not found:
                yield Violation(f"{place}.example", "is given, but the text has no variable")
            if not self.needless and not header.get("example") and any(variable.documented for variable in found):
                yield Violation(f"{place}.example", "is required: a value of {{1}}")


def _text_headers(body: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for place, part in objects_at(body, path):
        if part.get("type") == "HEADER" and part.get("format") == "TEXT" and isinstance(part.get("text"), str):
            yield place, part


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

_ALL_ALONE: Final = "guide: ALL is not combined with other triggers"

WEBHOOK: Final[tuple[Stated, ...]] = (Stated(Alone("triggers", "ALL"), _ALL_ALONE),)

TEMPLATE: Final[tuple[Stated, ...]] = (
    Stated(Distinct("details.components", ("type",)), "schema WhatsappTemplateDetailsInputDto.components"),
    Stated(Distinct("details.components[].cards[].components", ("type",)), "schema WhatsappInputCardDto.components"),
    Stated(
        RangeBy(
            "details.messageSendTtlSeconds",
            "category",
            {"AUTHENTICATION": (10, 900), "MARKETING": (43_200, 2_592_000), "UTILITY": (30, 43_200)},
        ),
        "schema WhatsappTemplateDetailsInputDto.messageSendTtlSeconds",
    ),
    Stated(
        Multipliers("details.optimization.bidCountryMultiplierOverrides"),
        "schema WhatsappInputTemplateDetailsOptimization.bidCountryMultiplierOverrides",
    ),
    *(
        Stated(
            Forbidden(
                f"{part}.buttons[].url",
                r"(?i)^https?://([^/]+\.)?(wa\.me|whatsapp\.com)([/:?]|$)",
                "lead to wa.me or whatsapp.com",
            ),
            "error code template_restricted_Domain_for_button_url",
        )
        for part in PARTS
    ),
)

SUBMITTED_TEMPLATE: Final[tuple[Stated, ...]] = (
    Stated(Holds("details.components", "type", "BODY"), "schema WhatsappTemplateDetailsInputDto.components"),
    # Documented answers and events hold these in other categories too.
    *(
        Stated(OnlyFor(f"details.components[].{name}", "category", "AUTHENTICATION"), f"schema {schema}", doubtful=True)
        for name, schema in (
            ("addSecurityRecommendation", "WhatsappBodyComponentInputDto.addSecurityRecommendation"),
            ("codeExpirationMinutes", "WhatsappFooterComponentInputDto.codeExpirationMinutes"),
        )
    ),
    Stated(
        SameParts("details.components[].cards", "components", "type"), "schema WhatsappInputCarouselComponentDto.cards"
    ),
    *(
        stated
        for part in PARTS
        for stated in (
            Stated(EnoughExamples(part), "schema WhatsappBodyComponentInputDto.examples"),
            Stated(NoOtherExamples(part), "schema WhatsappBodyComponentInputDto.examples", doubtful=True),
            Stated(Numbered(f"{part}.text"), "schema WhatsappBodyComponentInputDto.text", doubtful=True),
            Stated(HeaderVariable(part), "schema WhatsappTextHeaderComponentInputDto.text"),
            Stated(HeaderExample(part), "schema WhatsappTextHeaderComponentInputDto.example"),
            Stated(
                HeaderExample(part, needless=True), "schema WhatsappTextHeaderComponentInputDto.example", doubtful=True
            ),
            Stated(
                Distinct(f"{part}.buttons", ("type", "text")), "schema WhatsappInputCardButtonsComponentDto.buttons"
            ),
            Stated(
                Requires(f"{part}.buttons[]", "flowAction", "^NAVIGATE$", "navigateScreen"),
                "schema WhatsappFlowButtonInputDto.navigateScreen",
            ),
            Stated(
                Requires(f"{part}.buttons[]", "url", DOCUMENTED, "example"), "schema WhatsappUrlButtonInputDto.example"
            ),
            Stated(
                Forbidden(f"{part}.buttons[].url", rf"(?s){DOCUMENTED}.", "have anything after its variable"),
                "schema WhatsappUrlButtonInputDto.url",
            ),
            Stated(
                Forbidden(f"{part}.buttons[].url", r"\{\{(?!1\}\})", "have another variable than {{1}}"),
                "schema WhatsappUrlButtonInputDto.url",
                doubtful=True,
            ),
        )
    ),
)

RCS_BRAND: Final[tuple[Stated, ...]] = (
    Stated(Distinct("details.brand.emails", ("address",)), "schema RcsSenderDetailsBrandInputDto.emails"),
    Stated(Distinct("details.brand.phones", ("number",)), "schema RcsSenderDetailsBrandInputDto.phones"),
    Stated(Distinct("details.brand.websites", ("url",)), "schema RcsSenderDetailsBrandInputDto.websites"),
)

KAKAOTALK_SENDER: Final[tuple[Stated, ...]] = tuple(
    Stated(
        Matches(f"details.{name}", rf"[0-9]{{{digits}}}", f"exactly {digits} digits"),
        f"schema KakaotalkInputSenderDetailsDto.{name}",
    )
    for name, digits in (("topLevelCategoryCode", 3), ("midLevelCategoryCode", 4), ("subLevelCategoryCode", 4))
)

KAKAOTALK_TEMPLATE: Final[tuple[Stated, ...]] = (
    Stated(Distinct("details.buttons", ("type",)), "schema KakaotalkInputTemplateDetailsDto.buttons"),
)

BUNDLE: Final[tuple[Stated, ...]] = (
    Stated(Distinct("webhooks", ("target",)), "schema BundlesInputBundlesDto.webhooks"),
    Stated(Alone("webhooks[].triggers", "ALL"), _ALL_ALONE),
    *(
        Stated(AtLeastOne(block, ("name",), fallback="name"), "error code missing_name")
        for block in ("subproject", "smsApp", "convApp")
    ),
    Stated(
        Forbidden(
            "convApp.webhooks[].target",
            r"(?i)^https?://conversation-api\.[^/]+\.sinch\.com([/:?]|$)",
            "lead to the Conversation API itself",
        ),
        "schema BundlesConversationAppWebhooksInputDto.target",
    ),
    Stated(
        RangeBy(
            "convApp.retentionPolicy.ttl",
            "convApp.processingMode",
            {"CONVERSATION": (1, 3650), "DISPATCH": (0, 7)},
            otherwise="DISPATCH",
        ),
        "schema BundlesConversationAppInputDto.retentionPolicy",
    ),
)

FACEBOOK: Final = Stated(
    AtLeastOne("", ("facebookToken", "facebookCode")), "schema WhatsappLongLivedAccessTokenInputDto.facebookToken"
)
ONE_TIME_CODE: Final = Stated(
    Matches("code", r"\S{6}", "6 characters without spaces"), "schema WhatsappSenderInputVerifyDto.code"
)
ONE_CONVERSATION_APP: Final = Stated(
    Excludes("", "convApiApp", "convApiAppId"), "schema SmsInputSmsAppDto.convApiAppId"
)

RULES: Final[Mapping[str, tuple[Stated, ...]]] = {
    "WebhookWebhookController_createWebhook_v1": WEBHOOK,
    "WebhookWebhookController_replaceWebhook_v1": WEBHOOK,
    "WebhookWebhookController_updateWebhook_v1": WEBHOOK,
    "WhatsappTemplatesController_createTemplate_v1": TEMPLATE,
    "WhatsappTemplatesController_updateTemplate_v1": TEMPLATE,
    "WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1": (FACEBOOK,),
    "WhatsappSendersController_verify_v1": (ONE_TIME_CODE,),
    "KakaotalkSendersController_createSender_v1": KAKAOTALK_SENDER,
    "KakaotalkSendersController_updateSender_v1": KAKAOTALK_SENDER,
    "KakaotalkTemplatesController_createTemplate_v1": KAKAOTALK_TEMPLATE,
    "KakaotalkTemplatesController_updateTemplate_v1": KAKAOTALK_TEMPLATE,
    "BundlesBundlesController_create_v1": BUNDLE,
    "RcsSendersController_createSender_v1": RCS_BRAND,
    "RcsSendersController_updateSender_v1": RCS_BRAND,
    "SmsSmsAppsController_createSmsApp_v1": (ONE_CONVERSATION_APP,),
}
"""Rules by operation id."""

RULES_OF_SUBMITTED: Final[Mapping[str, tuple[str, tuple[Stated, ...]]]] = {
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
