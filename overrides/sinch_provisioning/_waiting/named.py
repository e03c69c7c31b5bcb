"""The named waits as data: which states end each, and which mean that it has failed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar

import attrs

from sinch_provisioning_core.runtime.options import CallOptions, RetryOptions
from sinch_provisioning_core.runtime.sender import Sender

from ..clock import timing_of
from ..errors import WaitTimeoutError
from .backoff import Backoff
from .events import EventSource, Subject, read
from .next_steps import (
    KAKAOTALK_SENDER_STEPS,
    KAKAOTALK_TEMPLATE_STEPS,
    RCS_LAUNCH_STEPS,
    RCS_TEST_NUMBER_STEPS,
    WHATSAPP_SENDER_STEPS,
    WHATSAPP_TEMPLATE_STEPS,
    NextSteps,
    next_step,
)
from .wait_for import wait_for
from .wake import Wake

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

__all__ = [
    "BUNDLE_DONE",
    "KAKAOTALK_SENDER_ACTIVE",
    "KAKAOTALK_TEMPLATE_DECIDED",
    "RCS_SENDER_IN_TEST",
    "RCS_SENDER_LAUNCHED",
    "RCS_TEST_NUMBER_VERIFIED",
    "WAITERS",
    "WHATSAPP_SENDER_ACTIVE",
    "WHATSAPP_TEMPLATE_DECIDED",
    "WaitOptions",
    "Waiter",
    "call_options",
    "wait_on",
]

T = TypeVar("T")


class WaitOptions(TypedDict, Generic[T], total=False):
    """Keywords that every ``wait_until_…`` takes."""

    timeout: float | None
    """Seconds for the whole wait; ``None`` waits for ever."""
    backoff: Backoff
    """The pauses between looks."""
    on_progress: Callable[[T], object]
    """Called (or awaited) with each state that is seen."""
    wake: Wake[T]
    """Ends a pause early, when somebody notifies it."""
    events: EventSource
    """Ends the wait by an event: the ``EventReceiver`` that gets this project's events."""
    project_id: str
    """Project to look in, instead of the client's."""
    retry: RetryOptions
    """Retry policy of each look, instead of the client's."""
    extra_headers: Mapping[str, str]
    """Headers to add to, or replace in, the requests."""


_CALL_OPTIONS: Final = ("project_id", "retry", "extra_headers")
_NOT_OF_THE_WAIT: Final = (*_CALL_OPTIONS, "events")
_NONE: Final[Mapping[str, AbstractSet[str]]] = {}
_NO_STEPS: Final[NextSteps] = {}


@attrs.frozen(kw_only=True)
class Waiter:
    """One named wait. States are given by the attribute they are read from, such as ``changes.status``."""

    name: str
    """Where it lives on the client."""
    model: str
    """The model that is looked at."""
    until: Mapping[str, AbstractSet[str]]
    """Each of these states ends the wait."""
    failed: Mapping[str, AbstractSet[str]]
    """From each of these, none of ``until`` comes without another step of the caller."""
    under_way: Mapping[str, AbstractSet[str]] = _NONE
    """While one of these holds, neither of the above counts."""
    tried_again: Mapping[str, AbstractSet[str]] = _NONE
    """While one of these holds, ``failed`` does not count: the caller has taken that other step."""
    next_steps: NextSteps = _NO_STEPS
    """What a wait whose time is over says, by the state that it saw last."""
    subject: Subject
    """How events tell of it."""
    timeout: float
    """Seconds, unless the caller says otherwise."""
    backoff: Backoff = attrs.field(factory=Backoff)

    def is_reached(self, state: object) -> bool:
        return not _matches(state, self.under_way) and _matches(state, self.until)

    def has_failed(self, state: object) -> bool:
        excused = _matches(state, self.under_way) or _matches(state, self.tried_again)
        return not excused and not self.is_reached(state) and _matches(state, self.failed)

    def is_over(self, state: object) -> bool:
        """Whether the wait would end at once, in whatever way."""
        return self.is_reached(state) or self.has_failed(state)

    def describe(self, state: object) -> str:
        """The attributes that count, such as ``state is IN_PROGRESS``."""
        names = dict.fromkeys([*self.until, *self.failed, *self.under_way, *self.tried_again])
        found = {name: read(state, name) for name in names}
        return ", ".join(f"{name} is {value}" for name, value in found.items() if value is not None) or "no state yet"

    async def wait(
        self,
        sender: Sender,
        fetch: Callable[[CallOptions], Awaitable[T]],
        options: WaitOptions[T],
        *ids: str,
    ) -> T:
        """Wait with ``fetch``, which gets the options of each call, for what has these path values."""
        try:
            return await wait_on(
                sender,
                fetch,
                options,
                self.subject,
                ids,
                until=self.is_reached,
                failed=self.has_failed,
                describe=self.describe,
                what=self.name,
                timeout=self.timeout,
                backoff=self.backoff,
            )
        except WaitTimeoutError as error:
            step = None if error.last is None else next_step(self.next_steps, error.last)
            if step is not None:
                error.next_step = step
            raise


async def wait_on(
    sender: Sender,
    fetch: Callable[[CallOptions], Awaitable[T]],
    options: WaitOptions[T],
    subject: Subject,
    ids: tuple[str, ...],
    *,
    until: Callable[[T], bool],
    failed: Callable[[T], bool],
    describe: Callable[[T], str],
    **defaults: Any,
) -> T:
    """``wait_for`` on the clock of the sender's client; ``options`` prevail over ``defaults``."""
    timing = timing_of(sender)
    call = call_options(options)
    given: dict[str, Any] = {name: value for name, value in options.items() if name not in _NOT_OF_THE_WAIT}
    events = options.get("events")
    with ExitStack() as listening:
        if events is not None:
            wake: Wake[T] = given.setdefault("wake", Wake[T]())
            listening.enter_context(events.listen(subject.triggers, lambda event: subject.hear(event, ids, wake)))
        return await wait_for(
            lambda: fetch(call),
            until=until,
            failed=failed,
            describe=describe,
            clock=timing.clock,
            random=timing.random,
            **{**defaults, **given},
        )


def call_options(options: Mapping[str, Any]) -> CallOptions:
    """Those of a wait's options that each of its calls takes."""
    chosen: Any = {name: options[name] for name in _CALL_OPTIONS if name in options}
    taken: CallOptions = chosen
    return taken


def _matches(state: object, wanted: Mapping[str, AbstractSet[str]]) -> bool:
    return any(read(state, path) in states for path, states in wanted.items())


_SLOW: Final = Backoff(first_delay=2.0, max_delay=60.0)

BUNDLE_DONE: Final = Waiter(
    name="bundles.wait_until_done",
    model="Bundle",
    until={"state": {"DONE"}},
    failed={"state": {"FAILED"}},
    subject=Subject({"BUNDLE_DONE"}, ("payload.id",), is_final=True),
    timeout=300.0,
)
WHATSAPP_SENDER_ACTIVE: Final = Waiter(
    name="whatsapp.senders.wait_until_active",
    model="WhatsAppSender",
    until={"state": {"ACTIVE"}},
    failed={
        "state": {"INACTIVE", "SUSPENDED", "ERROR"},
        "changes.status": {"ERROR", "MULTIPLE_WABA_ERROR", "REJECTED"},
    },
    tried_again={"changes.status": {"IN_PROGRESS"}},
    next_steps=WHATSAPP_SENDER_STEPS,
    subject=Subject(
        {
            "WHATSAPP_SENDER_ACTIVE",
            "WHATSAPP_SENDER_DELETED",
            "WHATSAPP_SENDER_ERROR",
            "WHATSAPP_SENDER_INACTIVE",
            "WHATSAPP_SENDER_PENDING_VERIFICATION",
            "WHATSAPP_SENDER_REJECTED",
        },
        ("payload.id",),
    ),
    timeout=900.0,
)
WHATSAPP_TEMPLATE_DECIDED: Final = Waiter(
    name="whatsapp.templates.wait_until_decided",
    model="WhatsAppTemplate",
    until={"state": {"APPROVED", "REJECTED"}, "changes.status": {"REJECTED"}},
    failed={"state": {"DISABLED", "PAUSED"}},
    under_way={"state": {"PENDING"}, "changes.status": {"IN_PROGRESS"}},
    next_steps=WHATSAPP_TEMPLATE_STEPS,
    subject=Subject(
        {
            "WHATSAPP_TEMPLATE_APPROVED",
            "WHATSAPP_TEMPLATE_DELETED",
            "WHATSAPP_TEMPLATE_REJECTED",
            "WHATSAPP_TEMPLATE_STATUS_UPDATED",
        },
        ("payload.name", "payload.language"),
    ),
    timeout=3600.0,
    backoff=_SLOW,
)
KAKAOTALK_SENDER_ACTIVE: Final = Waiter(
    name="kakaotalk.senders.wait_until_active",
    model="KakaoTalkSender",
    until={"state": {"ACTIVE"}},
    failed={"state": {"BLOCKED", "INACTIVE", "SUSPENDED"}, "changes.status": {"REJECTED"}},
    tried_again={"changes.status": {"IN_PROGRESS"}},
    next_steps=KAKAOTALK_SENDER_STEPS,
    subject=Subject(
        {"KAKAOTALK_SENDER_ACTIVE", "KAKAOTALK_SENDER_INACTIVE", "KAKAOTALK_SENDER_REJECTED"},
        ("payload.plus_friend_id",),
    ),
    timeout=900.0,
)
KAKAOTALK_TEMPLATE_DECIDED: Final = Waiter(
    name="kakaotalk.templates.wait_until_decided",
    model="KakaoTalkTemplate",
    until={"state": {"APPROVED", "REJECTED"}, "changes.status": {"REJECTED"}},
    failed={},
    under_way={"changes.status": {"IN_PROGRESS"}},
    next_steps=KAKAOTALK_TEMPLATE_STEPS,
    subject=Subject({"KAKAOTALK_TEMPLATE_APPROVED", "KAKAOTALK_TEMPLATE_REJECTED"}, ("payload.code",)),
    timeout=3600.0,
    backoff=_SLOW,
)
RCS_SENDER_IN_TEST: Final = Waiter(
    name="rcs.senders.wait_until_in_test",
    model="RcsSender",
    until={"state": {"IN_TEST"}},
    failed={"state": {"PREPARING_LAUNCH", "LAUNCHING", "LAUNCHED", "UNLAUNCHED"}},
    subject=Subject({"RCS_SENDER_STATUS_UPDATED"}, ("payload.id",)),
    timeout=300.0,
)
RCS_SENDER_LAUNCHED: Final = Waiter(
    name="rcs.senders.wait_until_launched",
    model="RcsSender",
    until={"state": {"LAUNCHED"}},
    failed={"state": {"UNLAUNCHED"}},
    next_steps=RCS_LAUNCH_STEPS,
    subject=Subject({"RCS_SENDER_OPERATOR_STATUS_UPDATED", "RCS_SENDER_STATUS_UPDATED"}, ("payload.id",)),
    timeout=3600.0,
    backoff=_SLOW,
)
RCS_TEST_NUMBER_VERIFIED: Final = Waiter(
    name="rcs.senders.wait_until_test_number_verified",
    model="RcsTestNumber",
    until={"state": {"VERIFIED"}},
    failed={"state": {"DECLINED", "EXPIRED", "FAILED", "INVALID", "REJECTED"}},
    next_steps=RCS_TEST_NUMBER_STEPS,
    subject=Subject({"RCS_SENDER_STATUS_UPDATED"}, ("payload.id",)),
    timeout=900.0,
)

WAITERS: Final[tuple[Waiter, ...]] = (
    BUNDLE_DONE,
    WHATSAPP_SENDER_ACTIVE,
    WHATSAPP_TEMPLATE_DECIDED,
    KAKAOTALK_SENDER_ACTIVE,
    KAKAOTALK_TEMPLATE_DECIDED,
    RCS_SENDER_IN_TEST,
    RCS_SENDER_LAUNCHED,
    RCS_TEST_NUMBER_VERIFIED,
)
"""All of them."""
