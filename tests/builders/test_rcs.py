"""RCS senders from their builder: the documented JSON, what is refused, and the service's consent."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning import InvalidInputError, RcsQuestionnaireGBAnswersInput, RcsSenderInput
from sinch_provisioning.builders import rcs
from tests.emulator import bodies
from tests.support.live import Live

DETAILS = bodies.launchable_details()
ANSWERS = {part: DETAILS["questionnaire"][part]["answers"] for part in ("general", "verification", "gb")}


def complete_sender(**changes: Any) -> RcsSenderInput:
    parts: dict[str, Any] = {
        "region": "EU",
        "billing_category": "CONVERSATIONAL",
        "use_case": "TRANSACTIONAL",
        "countries": ["GB"],
        "brand": rcs.brand(
            "Example",
            description="What we sell",
            logo_url="https://example.com/logo.png",
            banner_url="https://example.com/banner.png",
            privacy_policy_url="https://example.com/privacy",
            terms_of_service_url="https://example.com/terms",
            emails={"Help": "help@example.com"},
        ),
        "questionnaire": rcs.questionnaire(**ANSWERS),
    }
    return rcs.sender(**{**parts, **changes})


@pytest.mark.parametrize("name", ["countries", "test_numbers"])
@pytest.mark.parametrize("value", ["GB", b"GB", {"GB": 1}, 5])
def test_a_text_is_no_list(name: str, value: Any) -> None:
    with pytest.raises(InvalidInputError, match=f"rcs.sender: {name} must be a list"):
        complete_sender(**{name: value})


def test_a_sender_is_the_documented_json() -> None:
    assert complete_sender().to_dict() == bodies.rcs_sender(details=DETAILS)


def test_only_what_is_given_is_sent() -> None:
    sender = rcs.sender(region="US", billing_category="NON_CONVERSATIONAL", use_case="OTP")
    assert sender.to_dict() == {"region": "US", "billingCategory": "NON_CONVERSATIONAL", "useCase": "OTP"}


def test_contacts_and_test_numbers() -> None:
    brand = rcs.brand("Example", color="#0055AA", phones={"Call": "+46701234567"}, websites={"Shop": "https://e.com"})
    details = complete_sender(brand=brand, test_numbers=["+46701234567"]).to_dict()["details"]
    assert details["brand"] == {
        "name": "Example",
        "color": "#0055AA",
        "phones": [{"label": "Call", "number": "+46701234567"}],
        "websites": [{"label": "Shop", "url": "https://e.com"}],
    }
    assert details["testNumbers"] == ["+46701234567"]


def test_answers_are_models_or_mappings_by_either_name() -> None:
    by_model = rcs.questionnaire(gb=RcsQuestionnaireGBAnswersInput(brand_industry="Retail"))
    by_name = rcs.questionnaire(gb={"brand_industry": "Retail"})
    by_wire_name = rcs.questionnaire(gb={"brandIndustry": "Retail"})
    expected = {"gb": {"answers": {"brandIndustry": "Retail"}}}
    assert by_model.to_dict() == by_name.to_dict() == by_wire_name.to_dict() == expected


def test_us_answers_become_those_of_the_kind_of_company() -> None:
    us = rcs.questionnaire(us=bodies.us_answers()).us
    assert us
    assert type(us.answers).__name__ == "RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput"


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"brand": rcs.brand("x" * 41)}, "brand.name"),
        ({"brand": rcs.brand("Example", emails={f"Help {n}": f"{n}@e.com" for n in range(4)})}, "brand.emails"),
        ({"brand": rcs.brand("Example", phones={"Call": "twelve"})}, "brand.phones[0].number"),
        ({"test_numbers": ["+46701234567"] * 2}, "test_numbers[1]"),
        (
            {"questionnaire": rcs.questionnaire(fr={"siren": "12"})},
            "questionnaire.fr.answers.siren",
        ),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, Any], path: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        complete_sender(**changes)
    assert path in {found.path for found in caught.value.violations}, str(caught.value)


async def test_the_service_takes_it_and_launches_it(live: Live) -> None:
    async with live.client() as client:
        launched = await client.rcs.senders.create_test_and_launch(complete_sender(), test_numbers=["+46701234567"])
    assert launched.state == "PREPARING_LAUNCH"
    (created,) = live.emulator.requests.of("RcsSendersController_createSender_v1")
    assert created.body == complete_sender().to_dict()
