"""What the generated service classes stand on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, ClassVar, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from .sender import RawResponse, Sender

__all__ = ["Service", "raw"]

T = TypeVar("T")
P = ParamSpec("P")


class Service:
    """Base of the generated service classes."""

    _path: ClassVar[str] = ""
    """Where it is on the client: names with dots between them."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __repr__(self) -> str:
        """Where it is on the client, and what can be called on it."""
        names = ", ".join(name for name in dir(type(self)) if not name.startswith("_"))
        return f"<{self._path}: {names}>"


def raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a method of a service whose sender answers with :class:`RawResponse`. It changes nothing at run time."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
