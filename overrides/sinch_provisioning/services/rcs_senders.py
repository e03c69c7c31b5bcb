"""RCS senders: what a launch still lacks, the way there as one call, and waiting for each of its steps."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Unpack

from sinch_provisioning_core.runtime.text import bounded, escaped
from sinch_provisioning_core.services import rcs_senders as core

from .._arguments import checked_list
from .._waiting.named import (
    RCS_SENDER_IN_TEST,
    RCS_SENDER_LAUNCHED,
    RCS_TEST_NUMBER_VERIFIED,
    WaitOptions,
    call_options,
)
from ..flows.missing_answers import MissingAnswer
from ..flows.rcs_launch import RcsLaunch, WhenCreated, WhenTested, as_wire
from ..logs import logger

if TYPE_CHECKING:
    from sinch_provisioning_core.models import RcsSender, RcsSenderInput, RcsTestNumber
    from sinch_provisioning_core.runtime.options import CallOptions

__all__ = ["RcsSendersService"]

LONGEST_NOTE: Final = 300
"""Characters of a log line about a sender."""


class RcsSendersService(core.RcsSendersService):
    """RCS agents: create, test on numbers, launch with operators."""

    async def wait_until_in_test(self, sender_id: str, **options: Unpack[WaitOptions[RcsSender]]) -> RcsSender:
        """Wait until a new sender can be tested, 5 minutes unless ``timeout`` says otherwise.

        Raises:
            WaitFailedError: The sender is past testing.
            WaitTimeoutError: Time ran out.
        """
        return await RCS_SENDER_IN_TEST.wait(self._sender, lambda call: self.get(sender_id, **call), options, sender_id)

    async def wait_until_launched(self, sender_id: str, **options: Unpack[WaitOptions[RcsSender]]) -> RcsSender:
        """Wait until a launch is through, an hour unless ``timeout`` says otherwise; operators may take days.

        Raises:
            WaitFailedError: The launch was turned down; ``last.country_status`` has the operators' remarks.
            WaitTimeoutError: Time ran out.
        """
        return await RCS_SENDER_LAUNCHED.wait(
            self._sender, lambda call: self.get(sender_id, **call), options, sender_id
        )

    async def wait_until_test_number_verified(
        self, sender_id: str, test_number: str, **options: Unpack[WaitOptions[RcsTestNumber]]
    ) -> RcsTestNumber:
        """Wait until the invitation to a test number is accepted, 15 minutes unless ``timeout`` says otherwise.

        Raises:
            WaitFailedError: It was declined, or the number cannot be a test number.
            WaitTimeoutError: Time ran out.
        """
        return await RCS_TEST_NUMBER_VERIFIED.wait(
            self._sender, lambda call: self.get_test_number_state(sender_id, test_number, **call), options, sender_id
        )

    async def missing_for_launch(
        self,
        sender: str | RcsSender | RcsSenderInput | Mapping[str, Any],
        *,
        optional: Collection[str] = (),
        **options: Unpack[CallOptions],
    ) -> tuple[MissingAnswer, ...]:
        """What a sender lacks before it can be launched; empty: nothing.

        That is: brand, contact, countries, and the answers to what the service asks for its use case and countries.

        Args:
            sender: The id of a sender, a sender, or the input for a new one.
            optional: Further questions that need no answer, such as ``"fr.siren"``.
        """
        run = RcsLaunch(self, self._sender, options, optional)
        subject = await self.get(sender, **options) if isinstance(sender, str) else sender
        return await run.missing(as_wire(subject))

    async def check_and_launch(
        self, sender_id: str, *, optional: Collection[str] = (), **options: Unpack[CallOptions]
    ) -> RcsSender:
        """Launch a sender that lacks nothing.

        Args:
            optional: Further questions that need no answer, such as ``"fr.siren"``.

        Raises:
            MissingAnswersError: It lacks something, and was not launched; ``missing`` lists everything.
        """
        return await RcsLaunch(self, self._sender, options, optional).launch(sender_id)

    async def test_and_launch(
        self,
        sender_id: str,
        *,
        test_numbers: Sequence[str] = (),
        when_tested: WhenTested | None = None,
        optional: Collection[str] = (),
        **options: Unpack[WaitOptions[RcsSender]],
    ) -> RcsSender:
        """Wait until a sender can be tested, invite test numbers, wait until they have accepted, and launch.

        Each step that was done before is passed over, so this also goes on where an earlier run has stopped. Then the
        operators decide: see :meth:`wait_until_launched`.

        Args:
            test_numbers: E.164 with a leading plus. A number that was invited before is not invited again.
            when_tested: Called (and awaited) before the launch, to try the sender out; ``False`` leaves it unlaunched.
            optional: Further questions that need no answer, such as ``"fr.siren"``.
            options: ``timeout`` is for each of the two waits.

        Raises:
            MissingAnswersError: It lacks something, and was not launched; ``missing`` lists everything.
            WaitFailedError: A test number cannot be used, or the sender is past testing.
            WaitTimeoutError: Time ran out.
        """
        run = RcsLaunch(self, self._sender, call_options(options), optional)
        test_numbers = checked_list("rcs.senders", "test_numbers", test_numbers)
        return await run.test_and_launch(sender_id, test_numbers, when_tested, options)

    async def create_test_and_launch(
        self,
        body: RcsSenderInput | Mapping[str, Any],
        *,
        test_numbers: Sequence[str] = (),
        when_created: WhenCreated | None = None,
        when_tested: WhenTested | None = None,
        optional: Collection[str] = (),
        **options: Unpack[WaitOptions[RcsSender]],
    ) -> RcsSender:
        """Create a sender if it has everything that a launch needs, then go on as :meth:`test_and_launch`.

        After the creation, :meth:`test_and_launch` goes on from wherever this has stopped. It needs the sender's id:
        ``when_created`` gets it first of all, and an error has a note of it. A cancellation, a timeout around this
        call included, may be swallowed or replaced, so the id is also logged then.

        Args:
            body: See ``sinch_provisioning.builders.rcs``.
            test_numbers: E.164 with a leading plus.
            when_created: Called (and awaited) with the new sender, to keep its id.
            when_tested: Called (and awaited) before the launch, to try the sender out; ``False`` leaves it unlaunched.
            optional: Further questions that need no answer, such as ``"fr.siren"``.
            options: ``timeout`` is for each of the two waits.

        Raises:
            InvalidInputError: It breaks rules of the service, and was not created.
            MissingAnswersError: It lacks something, and was not created; ``missing`` lists everything.
            WaitFailedError: A test number cannot be used.
            WaitTimeoutError: Time ran out.
        """
        run = RcsLaunch(self, self._sender, call_options(options), optional)
        test_numbers = checked_list("rcs.senders", "test_numbers", test_numbers)
        checked = as_wire(body)
        await run.check(checked)
        created = await self.create(body=checked, **run.options)
        try:
            if when_created is not None:
                answer = when_created(created)
                if inspect.isawaitable(answer):
                    await answer
            return await run.test_and_launch(created.id, test_numbers, when_tested, options)
        except BaseException as error:
            created_id = escaped(created.id)
            note = f"The RCS sender {created_id} was created; test_and_launch({created_id!r}) goes on from there."
            error.add_note(note)
            if not isinstance(error, Exception):
                logger.warning("cancelled: %s", bounded(note, LONGEST_NOTE))
            raise
