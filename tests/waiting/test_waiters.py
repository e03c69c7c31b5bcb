"""The table of named waits fits the description and the client."""

from __future__ import annotations

import inspect
from functools import reduce
from typing import Any

import pytest

import sinch_provisioning
from sinch_provisioning import BearerToken, ProvisioningClient
from sinch_provisioning._waiting.named import WAITERS, Waiter
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


def test_errors_name_the_states_that_count() -> None:
    waiter = BY_NAME["whatsapp.senders.wait_until_active"]
    state = model(waiter, state="INACTIVE", changes={"status": "REJECTED"})
    assert waiter.describe(state) == "state is INACTIVE, changes.status is REJECTED"
    assert waiter.describe(model(waiter)) == "no state yet"
