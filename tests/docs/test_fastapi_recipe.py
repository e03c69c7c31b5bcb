"""The service of docs/fastapi.md answers each failure of Sinch's with one of its own."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from types import ModuleType
from typing import get_args

import httpx
import pytest

from sinch_provisioning import LASTING_REFUSALS
from sinch_provisioning.flows.verification_error import VerificationReason
from sinch_provisioning.testing import Emulator, Fault, ManualClock
from tests.emulator import bodies

PAGE = Path(__file__).parents[2] / "docs" / "fastapi.md"
LISTING, REGISTERING = "whatsapp.templates.list", "whatsapp.senders.register"


def loaded_recipe() -> ModuleType:
    """The page's first example, but for its test."""
    found = re.search(r"^```python\n(.*?)^# In a test", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert found
    module = ModuleType("recipe")
    exec(compile(found[1], str(PAGE), "exec", dont_inherit=True), module.__dict__)
    return module


@pytest.fixture(scope="module")
def recipe() -> ModuleType:
    return loaded_recipe()


@pytest.fixture
def emulator() -> Emulator:
    return Emulator(clock=ManualClock())


@pytest.fixture
async def caller(recipe: ModuleType, emulator: Emulator) -> AsyncIterator[httpx.AsyncClient]:
    async with emulator.client() as client:
        recipe.app.dependency_overrides[recipe.provisioning] = lambda: client
        transport = httpx.ASGITransport(app=recipe.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as caller:
            yield caller


async def pending_sender(emulator: Emulator) -> str:
    async with emulator.client() as client:
        sender = await client.whatsapp.senders.create(body=bodies.phone_sender())
        emulator.settle()
        return sender.id


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500])
async def test_a_caller_is_not_blamed_for_the_key(caller: httpx.AsyncClient, emulator: Emulator, status: int) -> None:
    emulator.faults.add("oauth", Fault.status(status, body={"error": "invalid_client"}), times=None)
    answer = await caller.get("/templates")
    assert (answer.status_code, answer.json()) == (503, {"error": "provisioning_unavailable"})


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.status(400, error_code="invalid_page_size"), 400),
        (Fault.status(403, error_code="forbidden"), 502),
        (Fault.status(418, error_code="teapot"), 502),
        (Fault.drop(), 503),
        (Fault.bad_json(), 502),
    ],
)
async def test_a_failure_has_an_answer(
    caller: httpx.AsyncClient, emulator: Emulator, fault: Fault, status: int
) -> None:
    emulator.faults.add(LISTING, fault, times=None)
    assert (await caller.get("/templates")).status_code == status


async def test_a_wait_that_runs_out_is_no_failure(caller: httpx.AsyncClient, emulator: Emulator) -> None:
    emulator.faults.add("bundles.get", Fault.status(503), times=None)
    answer = await caller.post("/shops", params={"name": "shop"})
    assert (answer.status_code, answer.json()) == (202, {})


async def test_a_rate_limit_says_when_to_come_again(caller: httpx.AsyncClient, emulator: Emulator) -> None:
    emulator.faults.add(LISTING, Fault.status(429, error_code="too_many_requests", retry_after=33.5))
    answer = await caller.get("/templates")
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "34")


@pytest.mark.parametrize("error_code", sorted(LASTING_REFUSALS))
async def test_what_lasts_is_no_rate_limit(caller: httpx.AsyncClient, emulator: Emulator, error_code: str) -> None:
    emulator.faults.add(LISTING, Fault.status(429, error_code=error_code))
    answer = await caller.get("/templates")
    assert (answer.status_code, answer.json()["error"]) == (409, error_code)
    assert "retry-after" not in answer.headers


async def test_input_that_is_wrong_has_one_shape(caller: httpx.AsyncClient) -> None:
    missing, empty = await caller.post("/shops"), await caller.post("/shops", params={"name": ""})
    assert missing.status_code == empty.status_code == 422
    assert missing.json() == {"problems": ["query.name: Field required"]}
    assert empty.json()["problems"][0].startswith("name ")


async def test_a_sender_is_verified_in_two_requests(caller: httpx.AsyncClient, emulator: Emulator) -> None:
    place = f"/senders/{await pending_sender(emulator)}/code"
    assert (await caller.post(place)).json() is True
    for wrong in ("999999", "12"):
        refused = await caller.put(place, json={"code": wrong})
        assert (refused.status_code, refused.json()["error"]) == (422, "wrong_code")
    assert (await caller.put(place, json={"code": "123456"})).json() == "IN_PROGRESS"


async def test_a_cool_down_says_when_to_come_again(caller: httpx.AsyncClient, emulator: Emulator) -> None:
    place = f"/senders/{await pending_sender(emulator)}/code"
    emulator.faults.add(REGISTERING, Fault.status(429, error_code="sender-register-too-many-requests", retry_after=45))
    answer = await caller.post(place)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "45")


async def test_a_lock_is_no_rate_limit(caller: httpx.AsyncClient, emulator: Emulator) -> None:
    place = f"/senders/{await pending_sender(emulator)}/code"
    emulator.faults.add(REGISTERING, Fault.error("too_many_invalid_verification_codes"))
    answer = await caller.post(place)
    assert (answer.status_code, answer.json()["error"]) == (409, "locked")


def test_every_reason_has_a_status_but_for_those_of_the_project(recipe: ModuleType) -> None:
    assert set(get_args(VerificationReason)) - recipe.STATUS_OF_REASON.keys() == {"misconfigured"}
