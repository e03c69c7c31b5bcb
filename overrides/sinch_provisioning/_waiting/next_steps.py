"""What the caller has to do where nothing else changes the state that a wait saw last: its error says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from .events import read

__all__ = [
    "KAKAOTALK_SENDER_STEPS",
    "KAKAOTALK_TEMPLATE_STEPS",
    "RCS_LAUNCH_STEPS",
    "RCS_TEST_NUMBER_STEPS",
    "WHATSAPP_SENDER_STEPS",
    "WHATSAPP_TEMPLATE_STEPS",
    "NextSteps",
    "next_step",
]

NextSteps: TypeAlias = Mapping[str, Mapping[str | None, str]]
"""By the attribute that a state is read from, and the state (``None``: it has none). The first that holds is said."""


def next_step(steps: NextSteps, state: object) -> str | None:
    """What has to be done about this state, if it is the caller who has to."""
    for path, by_value in steps.items():
        step = by_value.get(read(state, path))
        if step is not None:
            return step
    return None


WHATSAPP_SENDER_STEPS: Final[NextSteps] = {
    "changes.status": {
        "DRAFT": 'Nothing has submitted it: whatsapp.senders.update(sender_id, status="SUBMIT") does. Then wait again.'
    },
    "state": {
        "PENDING_VERIFICATION": (
            "It is to be verified by a code that is sent to its number: whatsapp.senders.register_and_verify does both."
            " Then wait again."
        )
    },
}
WHATSAPP_TEMPLATE_STEPS: Final[NextSteps] = {
    "changes.status": {
        "DRAFT": (
            'Nothing has submitted it: whatsapp.templates.update(template_name, language_code, status="SUBMIT") does.'
            " Then wait again."
        )
    }
}
KAKAOTALK_SENDER_STEPS: Final[NextSteps] = {
    "changes.status": {
        "DRAFT": (
            'Nothing has submitted it: kakaotalk.senders.update(plus_friend_id, status="SUBMIT") does.'
            " Then verify it, and wait again."
        )
    },
    "state": {
        None: (
            "Nothing has registered it: kakaotalk.senders.register_and_verify has a code sent to its administrator, and"
            " gives it back. Then wait again."
        ),
        "VERIFYING": (
            "If the code was not given back yet, kakaotalk.senders.verify does; then it is reviewed. Then wait again."
        ),
    },
}
KAKAOTALK_TEMPLATE_STEPS: Final[NextSteps] = {
    "changes.status": {
        "DRAFT": (
            'Nothing has submitted it: kakaotalk.templates.update(plus_friend_id, template_code, status="SUBMIT") does.'
            " Then wait again."
        )
    }
}
_NOT_IN_TEST: Final = "It cannot be launched before it is in test: see rcs.senders.wait_until_in_test."
RCS_LAUNCH_STEPS: Final[NextSteps] = {
    "state": {
        "DRAFT": _NOT_IN_TEST,
        "IN_PROGRESS": _NOT_IN_TEST,
        "IN_TEST": "Nothing has launched it: rcs.senders.check_and_launch does. Then wait again.",
    }
}
_NOT_ACCEPTED: Final = (
    "The invitation is to be accepted on the phone; rcs.senders.retry_test_number sends another. Then wait again."
)
RCS_TEST_NUMBER_STEPS: Final[NextSteps] = {"state": {"PENDING": _NOT_ACCEPTED, "UNVERIFIED": _NOT_ACCEPTED}}
