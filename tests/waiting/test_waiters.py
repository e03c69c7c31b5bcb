"""The table of named waits fits the description and the client."""

from __future__ import annotations

import inspect
import re
from functools import reduce
from typing import Any

import pytest

import sinch_provisioning
from sinch_provisioning import BearerToken, ProvisioningClient, WhatsAppFlow, is_settled
from sinch_provisioning._waiting.named import WAITERS, Waiter
from sinch_provisioning._waiting.next_steps import next_step
from sinch_provisioning.testing.description import load_description

SCHEMAS: dict[str, Any] = load_description()["components"]["schemas"]


def enum_at(model: str, path: str) -> set[str]:
    """The values that the description lists for an attribute (its names here are the same on the wire)."""
    schema = SCHEMAS[model]
    for name in path.split("."):
        schema = schema["properties"][name]
        (reference,) = (schema.get("allOf") or [schema])[0].values()
        schema = SCHEMAS[reference.rpartition("/")[2]]
    return set(schema["enum"])


@pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)
def test_every_state_is_one_of_the_description(waiter: Waiter) -> None:
    for states in (waiter.until, waiter.failed, waiter.under_way, waiter.tried_again):
        for path, names in states.items():
            assert set(names) <= enum_at(waiter.model, path), path
    for path, steps in waiter.next_steps.items():
        assert {name for name in steps if name is not None} <= enum_at(waiter.model, path), path


@pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)
def test_a_next_step_is_for_a_state_that_ends_no_wait_and_names_methods_of_the_client(waiter: Waiter) -> None:
    client = ProvisioningClient("p", auth=BearerToken("t"))
    for path, steps in waiter.next_steps.items():
        for value, step in steps.items():
            names = [*path.split("."), value]
            fields: Any = names.pop()
            for name in reversed(names):
                fields = {name: fields}
            state = model(waiter, **fields) if value is not None else model(waiter)
            assert not waiter.is_over(state)
            assert next_step(waiter.next_steps, state) == step
            (call,) = re.findall(r"\w+\.\w+\.\w+", step)
            assert callable(reduce(getattr, call.split("."), client))


@pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)
def test_no_state_counts_for_success_and_for_failure(waiter: Waiter) -> None:
    for path, names in waiter.until.items():
        assert not set(names) & set(waiter.failed.get(path, ()))


@pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)
def test_it_is_a_method_of_the_client(waiter: Waiter) -> None:
    client = ProvisioningClient("p", auth=BearerToken("t"))
    method = reduce(getattr, waiter.name.split("."), client)
    assert inspect.iscoroutinefunction(method)


def model(waiter: Waiter, **fields: Any) -> Any:
    return getattr(sinch_provisioning, waiter.model).from_dict(fields)


BY_NAME = {waiter.name: waiter for waiter in WAITERS}


@pytest.mark.parametrize(
    ("name", "fields", "outcome"),
    [
        ("whatsapp.senders.wait_until_active", {"state": "ACTIVE", "changes": {"status": "REJECTED"}}, "reached"),
        ("whatsapp.senders.wait_until_active", {"state": "PENDING_VERIFICATION"}, None),
        ("whatsapp.senders.wait_until_active", {"state": "INACTIVE", "changes": {"status": "IN_PROGRESS"}}, None),
        ("whatsapp.senders.wait_until_active", {"changes": {"status": "REJECTED"}}, "failed"),
        ("whatsapp.senders.wait_until_active", {"state": "A_NEW_STATE"}, None),
        ("whatsapp.templates.wait_until_decided", {"state": "PENDING"}, None),
        ("whatsapp.templates.wait_until_decided", {"state": "APPROVED"}, "reached"),
        ("whatsapp.templates.wait_until_decided", {"state": "REJECTED"}, "reached"),
        ("whatsapp.templates.wait_until_decided", {"state": "APPROVED", "changes": {"status": "IN_PROGRESS"}}, None),
        ("whatsapp.templates.wait_until_decided", {"state": "PAUSED", "changes": {"status": "REJECTED"}}, "reached"),
        ("whatsapp.templates.wait_until_decided", {"state": "PAUSED", "changes": {"status": "IN_PROGRESS"}}, None),
        ("whatsapp.templates.wait_until_decided", {"state": "DISABLED"}, "failed"),
        ("kakaotalk.senders.wait_until_active", {"state": "VERIFYING"}, None),
        ("kakaotalk.senders.wait_until_active", {"state": "BLOCKED"}, "failed"),
        ("kakaotalk.templates.wait_until_decided", {"state": "APPROVED", "changes": {"status": "IN_PROGRESS"}}, None),
        ("kakaotalk.templates.wait_until_decided", {"changes": {"status": "REJECTED"}}, "reached"),
        ("rcs.senders.wait_until_in_test", {"state": "IN_PROGRESS"}, None),
        ("rcs.senders.wait_until_in_test", {"state": "LAUNCHED"}, "failed"),
        ("rcs.senders.wait_until_launched", {"state": "PREPARING_LAUNCH"}, None),
        ("rcs.senders.wait_until_launched", {"state": "UNLAUNCHED"}, "failed"),
        ("rcs.senders.wait_until_test_number_verified", {"state": "PENDING"}, None),
        ("rcs.senders.wait_until_test_number_verified", {"state": "DECLINED"}, "failed"),
    ],
)
def test_states_are_judged(name: str, fields: dict[str, Any], outcome: str | None) -> None:
    waiter = BY_NAME[name]
    state = model(waiter, **fields)
    assert (waiter.is_reached(state), waiter.has_failed(state)) == (outcome == "reached", outcome == "failed")
    assert waiter.is_over(state) is (outcome is not None)


def test_errors_name_the_states_that_count() -> None:
    waiter = BY_NAME["whatsapp.senders.wait_until_active"]
    state = model(waiter, state="INACTIVE", changes={"status": "REJECTED"})
    assert waiter.describe(state) == "state is INACTIVE, changes.status is REJECTED"
    assert waiter.describe(model(waiter)) == "no state yet"


@pytest.mark.parametrize(
    ("kind", "fields", "settled"),
    [
        ("Bundle", {"state": "IN_PROGRESS"}, False),
        ("Bundle", {"state": "FAILED"}, True),
        ("WhatsAppTemplate", {"changes": {"status": "DRAFT"}}, False),
        ("WhatsAppTemplate", {"state": "APPROVED", "changes": {"status": "IN_PROGRESS"}}, False),
        ("WhatsAppTemplate", {"state": "PAUSED"}, True),
        ("KakaoTalkTemplate", {"state": "REJECTED"}, True),
        ("KakaoTalkTemplate", {"changes": {"status": "IN_PROGRESS"}}, False),
        ("WhatsAppSender", {"state": "PENDING_VERIFICATION"}, False),
        ("KakaoTalkSender", {"state": "BLOCKED"}, True),
        ("RcsSender", {"state": "IN_TEST"}, False),
        ("RcsSender", {"state": "LAUNCHING"}, False),
        ("RcsSender", {"state": "LAUNCHED"}, True),
        ("RcsSender", {"state": "UNLAUNCHED"}, True),
        ("RcsTestNumber", {"state": "DECLINED"}, True),
        ("RcsTestNumber", {"state": "A_NEW_STATE"}, False),
    ],
)
def test_whether_there_is_anything_to_wait_for_can_be_asked(kind: str, fields: dict[str, Any], settled: bool) -> None:
    assert is_settled(getattr(sinch_provisioning, kind).from_dict(fields)) is settled


def test_what_nobody_waits_for_is_never_settled() -> None:
    with pytest.raises(TypeError, match="no wait for a WhatsAppFlow"):
        is_settled(WhatsAppFlow.from_dict({"id": "1"}))  # type: ignore[arg-type]
