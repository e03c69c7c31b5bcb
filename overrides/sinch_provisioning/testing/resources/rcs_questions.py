"""The questions that an RCS launch asks, and which answers a launch cannot do without."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

GENERAL = (
    "optInDescription",
    "triggerDescription",
    "interactionsDescription",
    "optOutDescription",
    "videoUris",
    "screenshotUris",
)
VERIFICATION = ("name", "email", "title", "website", "phone")
PARTNER = ("companyName", "contactName", "contactEmailAddress")
COUNTRIES: Mapping[str, tuple[str, ...]] = {
    "GB": (
        "brandIndustry",
        "companyLegalName",
        "companyRegistrationNumber",
        "fullCompanyAddress",
        "messagesVolume",
        "messagesFrequency",
        "campaignLength",
    ),
    "FR": ("fullCompanyAddress", "siren"),
}
_US_BASE = (
    "ownershipType",
    "companyLegalName",
    "companyPhoneNumber",
    "companyEmailAddress",
    "brandName",
    "brandIndustry",
    "legalForm",
    "taxIdCountry",
    "taxId",
    "addressLine",
    "addressCity",
    "addressCountry",
    "addressPostalCode",
    "websiteUrl",
    "contactFirstName",
    "contactSurname",
    "sampleMessages",
    "messagesVolume",
    "embeddedLink",
    "embeddedPhone",
    "ageGatedContent",
    "directLending",
    "optInConfirmationMessage",
    "helpMessage",
    "callToActionMessage",
)
_US_STATE = ("addressState",)
_US_PUBLIC = ("stockExchange", "stockSymbol")
US_LEGACY = ("companyLegalName", "ein", "brandIndustry", "fullCompanyAddress", "smsCampaign", "messagesVolume")
_US_V1 = frozenset({*US_LEGACY, "fullCompanyAddressMetadata"})
_US_V2 = frozenset({*_US_BASE, *_US_STATE, *_US_PUBLIC})
US_VERSIONS = ("US_PUBLIC", "US_PRIVATE", "NON_US_PUBLIC", "NON_US_PRIVATE")
_NEEDLESS = frozenset({"videoUris", "title", "phone", "campaignLength"})
_SUGGESTIONS = {"ownershipType": ["PRIVATE", "PUBLIC"], "messagesVolume": ["1000", "10000", "100000"]}


def us_fields(version: str | None) -> tuple[str, ...]:
    """The questions for a US launch, by the kind of company; all of them when it is not known yet."""
    state = version is None or not version.startswith("NON_US")
    public = version is None or version.endswith("PUBLIC")
    return (*_US_BASE, *(_US_STATE if state else ()), *(_US_PUBLIC if public else ()))


def questions(fields: Sequence[str]) -> dict[str, Any]:
    """One question per field."""
    return {field: question(field) for field in fields}


def question(field: str) -> dict[str, Any]:
    """A question as it is answered."""
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in field)
    return {"question": f"Please give the {words}.", "suggestedAnswers": _SUGGESTIONS.get(field, [])}


def verification_questions() -> dict[str, Any]:
    """The questions about who answers for the brand."""
    return {**questions(VERIFICATION), "partner": questions(PARTNER)}


def us_version(answers: Mapping[str, Any]) -> str | None:
    """The kind of company that the US answers are about, as far as they tell."""
    ownership, country = answers.get("ownershipType"), answers.get("taxIdCountry")
    if ownership is None or country is None:
        return None
    return f"{'US' if country == 'US' else 'NON_US'}_{ownership}"


def is_us_legacy(part: Mapping[str, Any]) -> bool:
    """Whether this is the older US questionnaire, as a sender has it: with its questions."""
    return "ein" in part.get("questions", {})


def us_questionnaire(answers: Mapping[str, Any], industries: Collection[str]) -> str | None:
    """The questionnaire that US answers belong to, ``"v1"`` or ``"v2"``; ``None`` when they would fit either.

    ``industries`` are those of the newer questionnaire; in the older one, any text will do.
    """
    given = {name: value for name, value in answers.items() if value is not None}
    if given.keys() & (_US_V2 - _US_V1):
        return "v2"
    if given.keys() & (_US_V1 - _US_V2) or given.get("brandIndustry", next(iter(industries), None)) not in industries:
        return "v1"
    volume = given.get("messagesVolume")
    return None if volume is None else "v1" if isinstance(volume, str) else "v2"


def missing_answers(countries: Sequence[str], questionnaire: Mapping[str, Any]) -> list[str]:
    """The paths of the answers that a launch in these countries needs and does not have."""
    us_answers = _answers(questionnaire, "us")
    us_legacy = is_us_legacy(questionnaire.get("us", {}))
    verification = [field for field in VERIFICATION if field not in _NEEDLESS]
    wanted = {"general": [*GENERAL], "verification": verification}
    wanted |= {country.lower(): [*fields] for country, fields in COUNTRIES.items() if country in countries}
    if "US" in countries:
        wanted["us"] = [*US_LEGACY] if us_legacy else [*us_fields(us_version(us_answers))]
        if not us_legacy:
            verification.append("phone")
    return [
        f"details.questionnaire.{part}.answers.{field} is required"
        for part, fields in wanted.items()
        for field in fields
        if field not in _answers(questionnaire, part) and (field not in _NEEDLESS or part == "verification")
    ]


def _answers(questionnaire: Mapping[str, Any], part: str) -> Mapping[str, Any]:
    return questionnaire.get(part, {}).get("answers", {})  # type: ignore[no-any-return]
