"""Who handles which event."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

import attrs

from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.text import bounded

from ..errors import ConfigurationError
from .catalog import NAMES, triggers_like
from .delivery import Delivery
from .unknown import UnknownEvent

if TYPE_CHECKING:
    from .event import Event

__all__ = ["Handler", "Handlers", "Registration"]

E = TypeVar("E")
R = TypeVar("R")


@attrs.frozen
class Handler:
    """A function that handles some events."""

    function: Callable[..., Awaitable[object]]
    takes_delivery: bool
    name: str

    async def handle(self, delivery: Delivery) -> None:
        if self.takes_delivery:
            await self.function(delivery.event, delivery)
        else:
            await self.function(delivery.event)


class Registration(Generic[E]):
    """Takes the function that is to handle events of class ``E``: of the event, or of the event and its delivery."""

    def __init__(self, add: Callable[[Handler], None]) -> None:
        self._add = add

    @overload
    def __call__(self, handler: Callable[[E], Awaitable[R]]) -> Callable[[E], Awaitable[R]]: ...
    @overload
    def __call__(self, handler: Callable[[E, Delivery], Awaitable[R]]) -> Callable[[E, Delivery], Awaitable[R]]: ...
    def __call__(self, handler: Callable[..., Awaitable[R]]) -> Callable[..., Awaitable[R]]:
        self._add(_checked(handler))
        return handler


class Handlers:
    """The handlers of a receiver, in the order in which they were registered."""

    def __init__(self) -> None:
        self._by_kind: list[tuple[Callable[[Event], bool], Handler]] = []
        self._otherwise: list[Handler] = []

    def register(self, kinds: tuple[type[Any] | str, ...]) -> Registration[Any]:
        if not kinds:
            raise ConfigurationError("on() was given no event.", next_step="Name a class, or a trigger.")
        fits = [_test(kind) for kind in kinds]

        def wanted(event: Event) -> bool:
            return any(fit(event) for fit in fits)

        return Registration(lambda handler: self._by_kind.append((wanted, handler)))

    def register_otherwise(self) -> Registration[Any]:
        return Registration(self._otherwise.append)

    def of(self, event: Event) -> list[Handler]:
        """Those that asked for such an event; otherwise those that take the rest."""
        return [handler for fits, handler in self._by_kind if fits(event)] or self._otherwise


def _test(kind: type[Any] | str) -> Callable[[Event], bool]:
    if isinstance(kind, str):
        if not triggers_like(kind):
            raise ConfigurationError(
                f"No known trigger is like {bounded(repr(kind), 100)}.",
                next_step="See sinch_provisioning.events.EVENTS.",
            )
        return lambda event: fnmatchcase(event.type, kind)
    if not (kind is UnknownEvent or (issubclass(kind, Model) and kind.__name__ in NAMES.values())):
        raise ConfigurationError(f"{kind.__name__} is no event.", next_step="See sinch_provisioning.events.EVENTS.")
    return lambda event: isinstance(event, kind)


def _checked(function: Callable[..., Awaitable[object]]) -> Handler:
    name = bounded(getattr(function, "__qualname__", type(function).__qualname__), 200)
    call = getattr(function, "__call__", None)  # noqa: B004 - of an object that is called, the method tells
    if not (inspect.iscoroutinefunction(inspect.unwrap(function)) or inspect.iscoroutinefunction(call)):
        raise ConfigurationError(f"The handler {name} is not async.", next_step="Define it with async def.")
    signature = inspect.signature(function)
    for arguments in ((None,), (None, None)):
        try:
            signature.bind(*arguments)
        except TypeError:
            continue
        return Handler(function, len(arguments) == 2, name)
    raise ConfigurationError(f"The handler {name} does not take an event, nor an event and its delivery, alone.")
