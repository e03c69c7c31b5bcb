"""What becomes of each item."""

from __future__ import annotations

from typing import Any, Final, Generic, Literal, TypeVar

import attrs

from sinch_provisioning_core.runtime.errors import InputWarning, InvalidInputError, excerpt
from sinch_provisioning_core.runtime.provisioning_error import LONGEST_SUMMARY
from sinch_provisioning_core.runtime.text import first_words

from ..errors import CallError, ClientClosedError, ConfigurationError, ProvisioningError

__all__ = [
    "ItemUnsureError",
    "Outcome",
    "Progress",
    "Status",
    "attach_outcomes",
    "meets_every_item",
    "outcomes_of",
    "took_no_effect",
]

Item = TypeVar("Item")
Result = TypeVar("Result")

Status = Literal["done", "done before", "failed", "unsure", "not begun"]


@attrs.frozen
class Outcome(Generic[Item, Result]):
    """What became of one item."""

    index: int
    """Its place among the items, from 0."""
    key: str
    item: Item = attrs.field(repr=False)
    status: Status
    """``failed``: nothing took effect, and the next run tries again. ``unsure``: it may have taken effect."""
    result: Result | None = None
    """What ``work`` returned or, where its answer was lost, ``was_done``; of what an earlier run has seen to its end,
    only the note is left."""
    note: Any = None
    """What ``note`` keeps of the result, also when an earlier run did the item."""
    error: Exception | None = None
    """Why it failed, or is unsure."""
    warnings: tuple[str, ...] = ()
    """What is odd about the item's input, such as an enum value that the description does not list."""

    @property
    def is_done(self) -> bool:
        """Whether this run or an earlier one did it."""
        return self.status in ("done", "done before")

    @property
    def summary(self) -> str:
        """What ``error`` says, on one line of 200 characters at most; empty where there is none."""
        if self.error is None:
            return ""
        if isinstance(self.error, ProvisioningError):
            return self.error.summary
        return first_words(f"{type(self.error).__name__}: {self.error}".removesuffix(": "), LONGEST_SUMMARY)


@attrs.frozen
class Progress:
    """How far a run is: ``f"{progress.ended} of {progress.total}, {progress.failed} failed"``."""

    total: int
    """All items of the run."""
    done: int
    """Those of earlier runs included."""
    failed: int
    """Nothing took effect."""
    unsure: int
    """It may have taken effect. These become fewer at the end of a run, when ``was_done`` looks for them."""

    @property
    def ended(self) -> int:
        """Those that were seen to their end, well or not."""
        return self.done + self.failed + self.unsure

    @property
    def left(self) -> int:
        """Those whose end is still to come."""
        return self.total - self.ended


class ItemUnsureError(ProvisioningError):
    """A run ended while an item was under way, or with an error that leaves its effect open. It was not done again."""

    next_step = "Give was_done=, which looks whether it took effect; or look yourself."

    def __init__(self, key: str) -> None:
        super().__init__(
            f"Whether the item {excerpt(key)} was done is not known: a run has ended while it was under way, or with an"
            " error that leaves it open."
        )
        self.key = key

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.key,)


_ATTACHED: Final = "_bulk_outcomes"


class _Attached(list[Outcome[Any, Any]]):
    """Stays behind when the error is pickled: items and results may be anything."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _Attached, ()


def attach_outcomes(error: BaseException, outcomes: list[Outcome[Any, Any]]) -> None:
    """Let an error tell what had become of the items of the run that it ends."""
    vars(error)[_ATTACHED] = _Attached(outcomes)
    done = sum(outcome.is_done for outcome in outcomes)
    error.add_note(f"It ended a run with {done} of {len(outcomes)} items done: see bulk.outcomes_of(error).")


def outcomes_of(error: BaseException) -> list[Outcome[Any, Any]]:
    """What had become of each item when a run raised ``error``; empty, if that was before any item's turn."""
    return list(vars(error).get(_ATTACHED, ()))


def took_no_effect(error: Exception) -> bool:
    """Whether an error says for certain that the one change of an item was not made."""
    if isinstance(error, CallError):
        return not error.may_have_succeeded
    if isinstance(error, ConfigurationError):
        return not any(attempt.may_have_succeeded for attempt in error.earlier_attempts)
    return isinstance(error, (InvalidInputError, InputWarning))


def meets_every_item(error: Exception | None) -> bool:
    """Whether an error is one of the client and not of an item, so that every other item would meet it too."""
    if isinstance(error, InvalidInputError):
        return any(violation.path == "project_id" for violation in error.violations)
    return isinstance(error, (ClientClosedError, ConfigurationError))
