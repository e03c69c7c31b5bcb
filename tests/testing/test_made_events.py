"""Made events agree with their triggers, with what a test gives, and with themselves."""

from __future__ import annotations

import json
from typing import Any

import pytest

import sinch_provisioning.testing
from sinch_provisioning.events import (
    EVENTS,
    BundleDone,
    RcsSenderOperatorStatusUpdated,
    RcsSenderStatusUpdated,
    WhatsAppTemplateApproved,
    WhatsAppTemplateCategoryFutureUpdate,
    WhatsAppTemplateStatusUpdated,
)
from sinch_provisioning.testing.contract import Contract, installed_contract
from sinch_provisioning.testing.event_facts import event_facts
from sinch_provisioning.testing.events import make
from sinch_provisioning.testing.samples import Sampler
from tests.emulator.judge import the_judge
from tests.support.agreement import CLAIMS, contradictions

SEEDS = 20


def test_there_is_a_claim_for_every_event() -> None:
    assert CLAIMS.keys() == set(EVENTS)


@pytest.mark.parametrize("trigger", EVENTS)
def test_no_event_contradicts_itself(trigger: str) -> None:
    for seed in range(SEEDS):
        body = json.loads(make(trigger, seed=seed).body)
        assert contradictions(body, by_chance=True) == [], body
        assert the_judge().event(body) == [], body


def test_what_the_trigger_leaves_open_differs() -> None:
    states = {str(make("RCS_SENDER_STATUS_UPDATED", seed=seed).event.to_dict()["currentState"]) for seed in range(40)}
    assert len(states) > 4


def test_the_rest_agrees_with_what_is_given() -> None:
    for seed in range(SEEDS):
        paused = make(WhatsAppTemplateStatusUpdated, seed=seed, new_state="PAUSED").event
        assert paused.payload.state == "PAUSED"
        other = make(WhatsAppTemplateStatusUpdated, seed=seed, payload={"state": "DISABLED"}).event
        assert (other.new_state, other.payload.state) == ("DISABLED", "DISABLED")
        launched = make(RcsSenderStatusUpdated, seed=seed, payload={"state": "LAUNCHED"}).event
        assert launched.current_state == launched.payload.state == "LAUNCHED" != launched.previous_state
        left = make(RcsSenderStatusUpdated, seed=seed, previous_state="IN_TEST").event
        assert left.payload.state == left.current_state != "IN_TEST"
        there = make(RcsSenderOperatorStatusUpdated, seed=seed, operator="Vodafone", operator_country="GB")
        assert contradictions(json.loads(there.body)) == []
        moved = make(WhatsAppTemplateCategoryFutureUpdate, seed=seed, payload={"category": "UTILITY"}).event
        assert moved.future_category != "UTILITY" == moved.payload.category


def test_what_is_given_is_never_changed() -> None:
    assert make(BundleDone, payload={"state": "FAILED"}).event.payload.state == "FAILED"
    odd = make(WhatsAppTemplateApproved, payload={"state": "REJECTED", "changes": {"status": "DRAFT"}}).event.payload
    assert (odd.state, odd.changes and odd.changes.status) == ("REJECTED", "DRAFT")
    new = make(WhatsAppTemplateStatusUpdated, new_state="NEWER_THAN_THIS").event
    assert (new.new_state, "state" in new.payload.to_dict()) == ("NEWER_THAN_THIS", False)
    odd_status = make(RcsSenderStatusUpdated, payload={"state": "IN_TEST"}, current_state="LAUNCHED").event
    assert (odd_status.payload.state, odd_status.current_state) == ("IN_TEST", "LAUNCHED")


def test_an_event_made_as_a_model_is_the_same() -> None:
    for seed in range(SEEDS):
        made = sinch_provisioning.testing.make(WhatsAppTemplateApproved, seed=seed)
        assert made == make(WhatsAppTemplateApproved, seed=seed).event
        assert made.payload.state == "APPROVED"


def test_a_new_event_is_understood_by_its_name() -> None:
    """By the values that its description has: a release needs no line here for an event of a new state."""
    description: dict[str, Any] = {
        "openapi": "3.1.0",
        "paths": {"/a": {"post": {"operationId": "a", "responses": {"200": {}}, "callbacks": {"Sold": _callback()}}}},
    }
    contract = Contract(description)
    for seed in range(SEEDS):
        facts = event_facts(contract, "SHOP_SOLD", {}, str(seed))
        body: Any = Sampler(contract, seed, facts=facts).sample(contract.events["SHOP_SOLD"])
        assert body["payload"]["state"] == "SOLD"
    assert "SHOP_SOLD" not in installed_contract().events


def _callback() -> dict[str, Any]:
    state = {"type": "string", "enum": ["OPEN", "SOLD", "RESOLD"]}
    payload = {"type": "object", "properties": {"state": state}}
    body = {"type": "object", "properties": {"type": {"type": "string"}, "payload": payload}}
    post = {"summary": "Event SHOP_SOLD", "requestBody": {"content": {"application/json": {"schema": body}}}}
    return {"{$request.body#webhooks.target}": {"post": {**post, "responses": {}}}}
