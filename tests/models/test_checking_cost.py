"""Input that is wrong in thousands of places: checking it takes little, and tells the first of them."""

from __future__ import annotations

import difflib
import json
import warnings
from typing import Annotated, Any
from unittest.mock import Mock

import httpx
import pytest
from fastapi import Body, FastAPI

from sinch_provisioning import BundleInput, InvalidInputError, WebhookInput, WhatsAppTemplateInput
from sinch_provisioning_core.runtime import checking

pytestmark = pytest.mark.anyio

TEMPLATE = {"name": "ab", "language": "EN", "category": "UTILITY"}
MANY = 5_000


def template(*components: Any) -> dict[str, Any]:
    return {**TEMPLATE, "details": {"components": list(components)}}


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The place of each value that is checked."""
    places: list[str] = []
    look = checking.Findings.look

    def counted(self: checking.Findings, type_: Any, value: Any, path: str) -> None:
        places.append(path)
        look(self, type_, value, path)

    monkeypatch.setattr(checking.Findings, "look", counted)
    return places


def refused(document: Any) -> InvalidInputError:
    with pytest.raises(InvalidInputError) as caught:
        WhatsAppTemplateInput.from_dict(document).validate()
    return caught.value


@pytest.mark.parametrize(
    "document",
    [
        template(*({} for _ in range(MANY))),
        template({"type": "BUTTONS", "buttons": [{} for _ in range(MANY)]}),
        template({"type": "CAROUSEL", "cards": [{"components": [{} for _ in range(MANY)]}]}),
    ],
)
def test_it_stops_after_the_first_hundred(document: Any, looks: list[str]) -> None:
    error = refused(document)
    assert len(error.violations) <= 101
    assert len(looks) < 5_000


def test_the_last_violation_tells_that_there_are_more() -> None:
    error = refused(template(*({"type": "HEADER"} for _ in range(MANY))))
    *_, last = error.violations
    assert len(error.violations) == 101
    assert str(last) == "the body has more problems: checking stopped after 100"


@pytest.mark.parametrize(("count", "told"), [(99, 99), (100, 100), (101, 101), (102, 101)])
def test_all_are_told_up_to_a_hundred(count: int, told: int) -> None:
    triggers: list[Any] = [1] * count
    with pytest.raises(InvalidInputError) as caught:
        WebhookInput.from_dict({"target": "https://a.example", "secret": "s" * 20, "triggers": triggers}).validate()
    assert len(caught.value.violations) == told
    assert ("has more problems" in str(caught.value.violations[-1])) is (count > 100)


def test_of_a_list_that_is_too_long_its_first_items_are_checked(looks: list[str]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        BundleInput.from_dict({"region": "EU", "name": "b", "webhooks": [{} for _ in range(MANY)]}).validate()
    places = {found.path: found.message for found in caught.value.violations}
    assert places["webhooks"] == "has 5000 items, more than 15"
    assert "webhooks[14].target" in places
    assert not any(place.startswith("webhooks[15]") for place in [*places, *looks])


def test_near_names_are_looked_for_a_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    found = Mock(wraps=difflib.get_close_matches)
    monkeypatch.setattr(difflib, "get_close_matches", found)
    hook = {"target": "https://a.example", "secret": "s" * 20, "triggers": [f"BUNDLE_DON{n}" for n in range(MANY)]}
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        WebhookInput.from_dict({**hook, **{f"targe{n}": 1 for n in range(MANY)}}).validate()
    assert found.call_count == 20
    assert "did you mean 'BUNDLE_DONE'" in str(told[0].message)
    assert len(told) <= 100


async def test_what_fastapi_answers_is_bounded_and_shows_no_more_than_the_violations() -> None:
    app = FastAPI()

    async def take(made: Annotated[WhatsAppTemplateInput, Body()]) -> None: ...

    app.post("/templates")(take)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service") as client:
        many = await client.post("/templates", json=template({"type": "BUTTONS", "buttons": [{}] * MANY}))
        listed = await client.post("/templates", json=["supersecretvalue"])
        odd = await client.post("/templates", json={**TEMPLATE, "details": {"components": [["supersecretvalue"]]}})
    assert [each.status_code for each in (many, listed, odd)] == [422, 422, 422]
    assert len(many.content) < 50_000
    assert len(json.loads(many.content)["detail"]) <= 101
    assert "supersecretvalue" not in listed.text + odd.text
    assert listed.json()["detail"][0]["type"] == "model_type"
