"""What an RCS sender lacks before it can be launched."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

import attrs

from ..errors import ProvisioningError

__all__ = ["OPTIONAL_ANSWERS", "MissingAnswer", "MissingAnswersError", "missing_answers", "question_filters"]

OPTIONAL_ANSWERS: Final = frozenset(
    {"general.videoUris", "verification.partner", "verification.phone", "verification.title", "gb.campaignLength"}
)
"""Questions that are asked, but need no answer; a launch in the US needs the phone all the same."""

_BRAND: Final = ("name", "description", "logoUrl", "bannerUrl", "privacyPolicyUrl", "termsOfServiceUrl")
_CONTACTS: Final = ("emails", "phones", "websites")


@attrs.frozen
class MissingAnswer:
    """One thing that a launch needs and the sender does not have."""

    path: str
    """Where it belongs in the body of an update, such as ``details.questionnaire.gb.answers.brandIndustry``."""
    question: str = ""
    """The question in the service's words, if it is one of the questionnaire."""
    suggested_answers: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.path} ({self.question})" if self.question else self.path


class MissingAnswersError(ProvisioningError, ValueError):
    """An RCS sender cannot be launched yet. ``missing`` lists everything it lacks; nothing was launched."""

    next_step = "Fill them in (rcs.senders.update), then launch."

    def __init__(self, missing: tuple[MissingAnswer, ...]) -> None:
        count = "one thing is" if len(missing) == 1 else f"{len(missing)} things are"
        super().__init__(f"Before a launch {count} missing: {'; '.join(str(answer) for answer in missing)}.")
        self.missing = missing


def question_filters(details: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of ``get_questions`` that fit these details: countries, and which US questionnaire."""
    countries: list[str] = list(details.get("countries") or ())
    filters: dict[str, Any] = {"countries": countries} if countries else {}
    if "US" in countries:
        answers = _answers(details, "us")
        if _is_older_us_questionnaire(answers):
            filters["us_questionnaire_version"] = "v1"
        elif answers.get("ownershipType") and answers.get("taxIdCountry"):
            home = "US" if answers["taxIdCountry"] == "US" else "NON_US"
            filters["us_questionnaire_brand_campaign_version"] = f"{home}_{answers['ownershipType']}"
    return filters


def missing_answers(
    details: Mapping[str, Any], questions: Mapping[str, Any], optional: Collection[str] = ()
) -> tuple[MissingAnswer, ...]:
    """What these details lack.

    Args:
        details: As they are on the wire, of a sender or of an input.
        questions: What ``get_questions`` answered for their countries, as on the wire.
        optional: Further questions that need no answer, such as ``"fr.siren"``.
    """
    return (*_missing_outside(details), *_missing_inside(details, questions, frozenset(optional)))


def _missing_outside(details: Mapping[str, Any]) -> Iterator[MissingAnswer]:
    brand = _part(details, "brand")
    for name in _BRAND:
        if not brand.get(name):
            yield MissingAnswer(f"details.brand.{name}")
    if not any(brand.get(name) for name in _CONTACTS):
        yield MissingAnswer("details.brand.emails, phones or websites")
    if not details.get("countries"):
        yield MissingAnswer("details.countries")


def _missing_inside(
    details: Mapping[str, Any], questions: Mapping[str, Any], optional: frozenset[str]
) -> Iterator[MissingAnswer]:
    needless = OPTIONAL_ANSWERS | optional
    if "us" in questions and not _is_older_us_questionnaire(_answers(details, "us")):
        needless -= {"verification.phone"} - optional
    for part, asked in questions.items():
        answers = _answers(details, part)
        for field, question in asked["questions"].items():
            if f"{part}.{field}" in needless or answers.get(field) not in (None, "", []):
                continue
            yield MissingAnswer(
                f"details.questionnaire.{part}.answers.{field}",
                str(question.get("question", "")),
                tuple(question.get("suggestedAnswers", ())),
            )


def _answers(details: Mapping[str, Any], part: str) -> Mapping[str, Any]:
    return _part(_part(_part(details, "questionnaire"), part), "answers")


def _part(whole: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part: Mapping[str, Any] | None = whole.get(name)
    return part or {}


def _is_older_us_questionnaire(answers: Mapping[str, Any]) -> bool:
    return not answers.keys().isdisjoint({"ein", "smsCampaign", "fullCompanyAddress"})
