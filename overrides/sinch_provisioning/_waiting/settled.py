"""Whether there is anything to wait for."""

from __future__ import annotations

from typing import Protocol

from .named import WAITERS

__all__ = ["Stateful", "is_settled"]


class Stateful(Protocol):
    """What has a state: a bundle, a sender, a template, a test number."""

    @property
    def state(self) -> object: ...


def is_settled(resource: Stateful) -> bool:
    """Whether what is waited for of a bundle, sender, template or test number has come, or cannot come any more.

    By the same states as the ``wait_until_…`` of its kind, which would end at once; of an RCS sender, the launch. Its
    ``state`` tells how it ended. What its owner has to act on first is not settled: a draft, a sender to be verified.

    Raises:
        TypeError: There is no wait for such a thing.
    """
    kinds = {cls.__name__ for cls in type(resource).__mro__}
    waiters = [waiter for waiter in WAITERS if waiter.model in kinds]
    if not waiters:
        raise TypeError(f"there is no wait for a {type(resource).__name__}, so nothing says when it is settled")
    return all(waiter.is_over(resource) for waiter in waiters)
