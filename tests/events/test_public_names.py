"""What ``import sinch_provisioning.events`` offers, and how little it loads."""

from __future__ import annotations

from typing import get_args

import pytest

from sinch_provisioning import events, models
from sinch_provisioning.events import EVENTS, Event, UnknownEvent
from tests.support.exports import names_for_type_checkers, printed_by


def test_every_name_can_be_had_and_is_listed() -> None:
    for name in (*events.__all__, *(cls.__name__ for cls in EVENTS.values())):
        assert getattr(events, name) is not None
        assert name in dir(events)


@pytest.mark.parametrize("name", ["Webhook", "nonsense", "_private", "__wrapped__"])
def test_other_names_are_attribute_errors(name: str) -> None:
    for module in (events, events.event):
        with pytest.raises(AttributeError, match=name):
            getattr(module, name)


def test_type_checkers_see_the_same_names() -> None:
    assert names_for_type_checkers(events) == events._MODULES


def test_all_events_are_there() -> None:
    assert EVENTS
    assert set(get_args(Event)) == {*EVENTS.values(), UnknownEvent}
    assert {*EVENTS, "ALL"} == {trigger.value for trigger in models.WebhookTrigger}
    assert "NONSENSE" not in EVENTS
    with pytest.raises(KeyError):
        EVENTS["NONSENSE"]


def test_verifying_loads_no_client_and_no_models() -> None:
    code = (
        "import sys; from sinch_provisioning.events import EventReceiver, parse_event; "
        "print([name for name in sys.modules if name.startswith(('httpx', 'sinch_provisioning_core.models.', "
        "'sinch_provisioning_core.services', 'sinch_provisioning.client', 'sinch_provisioning.testing'))])"
    )
    assert printed_by(code) == "[]"
