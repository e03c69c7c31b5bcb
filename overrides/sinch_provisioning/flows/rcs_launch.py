"""Create, test, launch: the sequence of an RCS sender."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from sinch_provisioning_core.models import RcsSender, RcsSenderInput
from sinch_provisioning_core.runtime.writing import jsonable
from sinch_provisioning_core.services.rcs_questionnaire import RcsQuestionnaireService

from .._arguments import checked_list
from .._waiting.named import RCS_SENDER_IN_TEST, RCS_TEST_NUMBER_VERIFIED, WaitOptions, wait_on
from .missing_answers import MissingAnswer, MissingAnswersError, missing_answers, question_filters

if TYPE_CHECKING:
    from sinch_provisioning_core.runtime.options import CallOptions
    from sinch_provisioning_core.runtime.sender import Sender
    from sinch_provisioning_core.services.rcs_senders import RcsSendersService

__all__ = ["RcsLaunch", "WhenCreated", "WhenTested", "as_wire"]

WhenCreated: TypeAlias = Callable[[RcsSender], object | Awaitable[object]]
"""Called (and awaited) with the sender as soon as it exists."""

WhenTested: TypeAlias = Callable[[RcsSender], object | Awaitable[object]]
"""Called (and awaited) with the sender when its test numbers are ready; ``False`` leaves it unlaunched."""


def _listed(optional: Collection[str]) -> Collection[str]:
    return checked_list("rcs.senders", "optional", optional)


@attrs.define(eq=False)
class RcsLaunch:
    """One run, or a part of it."""

    service: RcsSendersService
    sender: Sender
    options: CallOptions
    optional: Collection[str] = attrs.field(default=(), converter=_listed)
    """Questions that need no answer, beside those known to need none."""

    async def missing(self, sender: Mapping[str, Any]) -> tuple[MissingAnswer, ...]:
        """What a sender, or the input for one, lacks for a launch."""
        details: Mapping[str, Any] = sender.get("details") or {}
        questions = await RcsQuestionnaireService(self.sender).get_questions(
            sender.get("useCase", ""), **question_filters(details), **self.options
        )
        return missing_answers(details, questions.to_dict(), self.optional)

    async def check(self, sender: Mapping[str, Any]) -> None:
        """Raise :class:`MissingAnswersError` unless nothing is missing."""
        missing = await self.missing(sender)
        if missing:
            raise MissingAnswersError(missing)

    async def launch(self, sender_id: str) -> RcsSender:
        """Check, then launch."""
        await self.check(as_wire(await self.service.get(sender_id, **self.options)))
        return await self.service.launch(sender_id, **self.options)

    async def test(self, sender_id: str, test_numbers: Sequence[str], waiting: WaitOptions[RcsSender]) -> RcsSender:
        """Wait until it can be tested, invite the numbers not invited yet, and wait until all have accepted."""
        sender = await RCS_SENDER_IN_TEST.wait(
            self.sender, lambda call: self.service.get(sender_id, **call), waiting, sender_id
        )
        if not test_numbers:
            return sender
        invited = {entry.number for entry in _entries(sender)}
        new = [number for number in test_numbers if number not in invited]
        if new:
            await self.service.add_test_numbers(sender_id, test_numbers=new, **self.options)
        one = RCS_TEST_NUMBER_VERIFIED
        wanted = frozenset(test_numbers)
        return await wait_on(
            self.sender,
            lambda call: self.service.get(sender_id, **call),
            waiting,
            one.subject,
            (sender_id,),
            until=lambda seen: wanted <= {entry.number for entry in _entries(seen) if one.is_reached(entry)},
            failed=lambda seen: any(one.has_failed(entry) for entry in _entries(seen) if entry.number in wanted),
            describe=lambda seen: ", ".join(f"{entry.number} is {entry.state}" for entry in _entries(seen)),
            what="Waiting for the test numbers",
            timeout=one.timeout,
        )

    async def test_and_launch(
        self,
        sender_id: str,
        test_numbers: Sequence[str],
        when_tested: WhenTested | None,
        waiting: WaitOptions[RcsSender],
    ) -> RcsSender:
        """Wait, invite, try out and launch, whatever of it is still to be done."""
        sender = await self.test(sender_id, test_numbers, waiting)
        if when_tested is not None:
            answer = when_tested(sender)
            if inspect.isawaitable(answer):
                answer = await answer
            if answer is False:
                return sender
        return await self.launch(sender_id)


def as_wire(sender: RcsSender | RcsSenderInput | Mapping[str, Any]) -> Mapping[str, Any]:
    """A sender, or the input for one, by wire names."""
    value: Mapping[str, Any] = (
        sender.to_dict() if isinstance(sender, RcsSender) else jsonable(("model", RcsSenderInput), sender)
    )
    return value


def _entries(sender: RcsSender) -> Sequence[Any]:
    return sender.test_number_states or ()
