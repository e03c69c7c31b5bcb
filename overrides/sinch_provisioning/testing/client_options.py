"""The options of a client that is made for a test, and those that are not the test's to give."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, TypedDict

import httpx

from .._auth.scheme import Auth
from .._sending.retry import RetryBudget, RetryPolicy
from .._transport.limiter import Limiter
from ..attempts import AttemptHook, CallHook
from ..client import ProvisioningClient
from ..clock import Clock
from .choices import none_of

__all__ = ["ClientOptions", "given_options"]


class ClientOptions(TypedDict, total=False):
    """What :class:`ProvisioningClient` takes, apart from the project and from where and how it connects."""

    key_id: str | None
    key_secret: str | None
    auth: Auth | None
    timeout: float | httpx.Timeout | None
    retry: RetryPolicy | None
    validate: bool
    on_call: CallHook | None
    max_response_bytes: int
    retry_budget: RetryBudget | None
    limiter: Limiter | None
    on_attempt: AttemptHook | None
    default_headers: Mapping[str, str] | None
    clock: Clock | None
    random: Callable[[], float]


def given_options(options: ClientOptions, maker: str, by_hand: str) -> dict[str, Any]:
    """The options that are not the constructor's defaults anyway.

    Args:
        options: As they were given.
        maker: What makes the client, such as ``Emulator.client``.
        by_hand: The constructor's arguments for a client that is wired by hand.

    Raises:
        TypeError: An option is none for a test's client; it names the nearest, or says how to wire one by hand.
    """
    known = inspect.signature(ProvisioningClient).parameters
    for name in options:
        if name in ClientOptions.__annotations__:
            continue
        if name in known:
            raise TypeError(
                f"{maker}() takes no {name}: it says itself where the client connects to, and how. For a client that "
                f"is wired otherwise, write ProvisioningClient({by_hand}, …)."
            )
        raise TypeError(none_of(f"option of {maker}()", name, ("project_id", *ClientOptions.__annotations__)))
    return {name: value for name, value in options.items() if value is not known[name].default}
