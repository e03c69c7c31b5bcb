"""Create, test, launch: RCS senders, over sockets."""

from __future__ import annotations

import pickle
from typing import Any

import anyio
import pytest

from sinch_provisioning import (
    InvalidInputError,
    MissingAnswersError,
    NotFoundError,
    RcsSender,
    RcsSenderInput,
    ServerError,
    WaitFailedError,
)
from sinch_provisioning.testing import Fault
from tests.emulator import bodies
from tests.support.live import Live

CREATE = "RcsSendersController_createSender_v1"
LAUNCH = "RcsSendersController_launchSender_v1"
ADD = "RcsSendersController_addTestNumbers_v1"
QUESTIONS = "RcsQuestionnaireController_getQuestions_v1"
NUMBERS = ["+46701234567", "+46707654321"]


def complete(**details: Any) -> dict[str, Any]:
    return bodies.rcs_sender(details={**bodies.launchable_details(), **details})


async def test_a_text_is_no_list(live: Live) -> None:
    number, siren = "+46701234567", "fr.siren"
    async with live.client() as client:
        senders = client.rcs.senders
        for call in (
            lambda: senders.missing_for_launch("s", optional=siren),
            lambda: senders.check_and_launch("s", optional=siren),
            lambda: senders.test_and_launch("s", optional=siren),
            lambda: senders.create_test_and_launch(complete(), optional=siren),
            lambda: senders.test_and_launch("s", test_numbers=number),
            lambda: senders.create_test_and_launch(complete(), test_numbers=number),
        ):
            with pytest.raises(InvalidInputError, match="must be a list"):
                await call()
    assert not live.emulator.requests


async def test_a_sender_is_created_tested_and_launched(live: Live) -> None:
    tested: list[RcsSender] = []

    async def try_out(sender: RcsSender) -> None:
        await anyio.lowlevel.checkpoint()
        tested.append(sender)

    async with live.client() as client:
        senders = client.rcs.senders
        sender = await senders.create_test_and_launch(complete(), test_numbers=NUMBERS, when_tested=try_out)
        assert sender.state == "PREPARING_LAUNCH"
        assert (await senders.wait_until_launched(sender.id)).state == "LAUNCHED"
    (seen,) = tested
    assert seen.state == "IN_TEST"
    assert {entry.number: str(entry.state) for entry in seen.test_number_states or ()} == dict.fromkeys(
        NUMBERS, "VERIFIED"
    )


@pytest.mark.parametrize("make", [complete, lambda: RcsSenderInput.from_dict(complete())], ids=["mapping", "model"])
async def test_it_can_be_left_unlaunched(live: Live, make: Any) -> None:
    async with live.client() as client:
        sender = await client.rcs.senders.create_test_and_launch(make(), when_tested=lambda sender: False)
    assert sender.state == "IN_TEST"
    assert live.emulator.requests.of(LAUNCH) == []


async def test_what_is_missing_is_known_before_anything_is_created(live: Live) -> None:
    details = bodies.launchable_details()
    del details["brand"]["logoUrl"], details["brand"]["emails"], details["questionnaire"]["gb"]
    del details["questionnaire"]["general"]["answers"]["optOutDescription"]
    async with live.client() as client:
        with pytest.raises(MissingAnswersError) as caught:
            await client.rcs.senders.create_test_and_launch(bodies.rcs_sender(details=details))
    assert [answer.path for answer in caught.value.missing] == [
        "details.brand.logoUrl",
        "details.brand.emails, phones or websites",
        "details.questionnaire.general.answers.optOutDescription",
        "details.questionnaire.gb.answers.brandIndustry",
        "details.questionnaire.gb.answers.companyLegalName",
        "details.questionnaire.gb.answers.companyRegistrationNumber",
        "details.questionnaire.gb.answers.fullCompanyAddress",
        "details.questionnaire.gb.answers.messagesVolume",
        "details.questionnaire.gb.answers.messagesFrequency",
    ]
    by_path = {answer.path.rpartition(".")[2]: answer for answer in caught.value.missing}
    assert by_path["optOutDescription"].question == "Please give the opt out description."
    assert by_path["messagesVolume"].suggested_answers == ("1000", "10000", "100000")
    assert "9 things are missing" in str(caught.value)
    assert live.emulator.requests.of(CREATE) == []
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.missing == caught.value.missing


async def test_the_questions_are_those_of_the_use_case_and_the_countries(live: Live) -> None:
    async with live.client() as client:
        await client.rcs.senders.missing_for_launch(complete(countries=["GB", "FR"]))
    (request,) = live.emulator.requests.of(QUESTIONS)
    assert request.path_values["useCase"] == "TRANSACTIONAL"
    assert request.query == [("countries", "GB"), ("countries", "FR")]


async def test_an_empty_sender_lacks_everything(live: Live) -> None:
    async with live.client() as client:
        missing = await client.rcs.senders.missing_for_launch(bodies.rcs_sender())
    paths = [answer.path for answer in missing]
    assert paths[:2] == ["details.brand.name", "details.brand.description"]
    assert "details.countries" in paths
    assert len(paths) == len(set(paths)) == 16
    assert live.emulator.requests.of(QUESTIONS)[0].query == []


async def test_missing_answers_of_a_sender_by_its_id(live: Live) -> None:
    async with live.client() as client:
        sender = await client.rcs.senders.create(body=complete(countries=["GB", "FR"]))
        missing = await client.rcs.senders.missing_for_launch(sender.id)
        assert [answer.path.rpartition(".")[2] for answer in missing] == ["fullCompanyAddress", "siren"]
        assert await client.rcs.senders.missing_for_launch(sender, optional={"fr.fullCompanyAddress", "fr.siren"}) == ()


async def test_answers_can_be_added_until_nothing_is_missing(live: Live) -> None:
    async with live.client() as client:
        senders = client.rcs.senders
        sender = await senders.create(body=bodies.rcs_sender(details={"countries": ["GB"]}))
        live.emulator.settle()
        with pytest.raises(MissingAnswersError):
            await senders.check_and_launch(sender.id)
        assert live.emulator.requests.of(LAUNCH) == []
        await senders.update(sender.id, details=bodies.launchable_details())
        launched = await senders.check_and_launch(sender.id)
    assert launched.state == "PREPARING_LAUNCH"


@pytest.mark.parametrize(
    ("changes", "version", "missing"),
    [
        ({}, "US_PRIVATE", []),
        ({"addressState": None}, "US_PRIVATE", ["addressState"]),
        ({"ownershipType": "PUBLIC", "legalForm": "CORPORATION"}, "US_PUBLIC", ["stockExchange", "stockSymbol"]),
        ({"taxIdCountry": "SE", "addressState": None}, "NON_US_PRIVATE", []),
    ],
)
async def test_the_us_questions_fit_the_company(
    live: Live, changes: dict[str, Any], version: str, missing: list[str]
) -> None:
    details = bodies.launchable_details()
    details["countries"] = ["US"]
    answers = {name: value for name, value in {**bodies.us_answers(), **changes}.items() if value is not None}
    details["questionnaire"]["us"] = {"answers": answers}
    details["questionnaire"]["verification"]["answers"]["phone"] = "+12025550123"
    async with live.client() as client:
        found = await client.rcs.senders.missing_for_launch(bodies.rcs_sender(details=details))
    assert [answer.path.rpartition(".")[2] for answer in found] == missing
    (request,) = live.emulator.requests.of(QUESTIONS)
    assert ("usQuestionnaireBrandCampaignVersion", version) in request.query


async def test_the_older_us_questionnaire_asks_its_own_questions(live: Live) -> None:
    details = bodies.launchable_details()
    details["countries"] = ["US"]
    details["questionnaire"]["us"] = {"answers": {"ein": "12-3456789", "brandIndustry": "Retail"}}
    async with live.client() as client:
        found = await client.rcs.senders.missing_for_launch(bodies.rcs_sender(details=details))
    names = [answer.path.rpartition(".")[2] for answer in found]
    assert names == ["companyLegalName", "fullCompanyAddress", "smsCampaign", "messagesVolume"]
    (request,) = live.emulator.requests.of(QUESTIONS)
    assert ("usQuestionnaireVersion", "v1") in request.query


async def test_a_launch_in_the_us_needs_a_phone(live: Live) -> None:
    details = bodies.launchable_details()
    details["countries"] = ["US"]
    details["questionnaire"]["us"] = {"answers": bodies.us_answers()}
    async with live.client() as client:
        found = await client.rcs.senders.missing_for_launch(bodies.rcs_sender(details=details))
        assert [answer.path for answer in found] == ["details.questionnaire.verification.answers.phone"]
        excused = await client.rcs.senders.missing_for_launch(
            bodies.rcs_sender(details=details), optional={"verification.phone"}
        )
    assert excused == ()


async def test_the_service_agrees_on_what_is_missing(live: Live) -> None:
    """What the check finds nothing missing in, the service launches; this for each country with questions."""
    for countries, answers in {
        ("GB",): {},
        ("FR",): {"fr": {"answers": {"fullCompanyAddress": "1 rue Exemple", "siren": "123456789"}}},
        ("SE",): {},
    }.items():
        details = bodies.launchable_details()
        details["countries"] = list(countries)
        details["questionnaire"].update(answers)
        async with live.client() as client:
            sender = await client.rcs.senders.create_test_and_launch(bodies.rcs_sender(details=details))
        assert sender.state == "PREPARING_LAUNCH"


async def test_a_run_goes_on_where_another_has_stopped(live: Live) -> None:
    """Numbers invited before are not invited again."""
    live.emulator.faults.add(LAUNCH, Fault.status(500), times=None)
    async with live.client() as client:
        senders = client.rcs.senders
        with pytest.raises(ServerError) as caught:
            await senders.create_test_and_launch(complete(), test_numbers=NUMBERS[:1])
        (note,) = caught.value.__notes__
        sender_id = note.split()[3]
        live.emulator.faults.clear()
        sender = await senders.test_and_launch(sender_id, test_numbers=NUMBERS)
    assert sender.state == "PREPARING_LAUNCH"
    assert [request.body for request in live.emulator.requests.of(ADD)] == [
        {"testNumbers": NUMBERS[:1]},
        {"testNumbers": NUMBERS[1:]},
    ]
    assert len(live.emulator.requests.of(CREATE)) == 1


async def test_a_cancelled_run_does_not_lose_the_sender(live: Live, caplog: pytest.LogCaptureFixture) -> None:
    kept: list[str] = []
    scope = anyio.CancelScope()

    async def keep(sender: RcsSender) -> None:
        await anyio.lowlevel.checkpoint()
        kept.append(sender.id)
        scope.cancel()

    async with live.client() as client:
        senders = client.rcs.senders
        with scope:
            await senders.create_test_and_launch(complete(), when_created=keep)
        assert scope.cancelled_caught
        assert f"The RCS sender {kept[0]} was created" in caplog.text
        assert (await senders.test_and_launch(kept[0])).state == "PREPARING_LAUNCH"
    assert len(live.emulator.requests.of(CREATE)) == 1


@pytest.mark.parametrize("is_async", [False, True])
async def test_what_keeps_the_sender_may_fail(live: Live, is_async: bool) -> None:
    def fail(sender: RcsSender) -> Any:
        raise OSError("database away")

    async def fail_later(sender: RcsSender) -> None:
        fail(sender)

    async with live.client() as client:
        with pytest.raises(OSError, match="away") as caught:
            await client.rcs.senders.create_test_and_launch(complete(), when_created=fail_later if is_async else fail)
    assert "goes on from there" in caught.value.__notes__[0]


async def test_python_names_do_as_well(live: Live) -> None:
    body = {"region": "EU", "billing_category": "CONVERSATIONAL", "use_case": "OTP", "details": {"countries": ["FR"]}}
    async with live.client() as client:
        missing = await client.rcs.senders.missing_for_launch(body)
    assert "details.questionnaire.fr.answers.siren" in {answer.path for answer in missing}


async def test_an_input_that_breaks_rules_is_not_sent(live: Live) -> None:
    async with live.client() as client:
        with pytest.raises(InvalidInputError, match="use_case"):
            await client.rcs.senders.create_test_and_launch({"region": "EU", "billingCategory": "CONVERSATIONAL"})
    assert live.emulator.requests == []


async def test_a_number_that_declines_ends_it(live: Live) -> None:
    live.emulator.outcomes.reject("rcs.test_number", NUMBERS[1])
    async with live.client() as client:
        with pytest.raises(WaitFailedError, match=r"\+46707654321 is DECLINED"):
            await client.rcs.senders.create_test_and_launch(complete(), test_numbers=NUMBERS)
    assert live.emulator.requests.of(LAUNCH) == []


async def test_waiting_can_be_watched_and_bounded(live: Live) -> None:
    states: list[str] = []
    async with live.client() as client:
        await client.rcs.senders.create_test_and_launch(
            complete(), timeout=60, on_progress=lambda sender: states.append(str(sender.state))
        )
    assert states[-1] == "IN_TEST"
    assert "IN_PROGRESS" in states


async def test_another_project(live: Live) -> None:
    project = live.emulator.project_id
    async with live.client(project_id="other") as client:
        senders = client.rcs.senders
        sender = await senders.create_test_and_launch(complete(), test_numbers=NUMBERS, project_id=project)
        assert sender.state == "PREPARING_LAUNCH"
        with pytest.raises(NotFoundError):
            await senders.test_and_launch(sender.id)
