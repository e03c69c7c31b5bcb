"""The keywords that calls take, a client's defaults for them, and a clear word about any other keyword."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final, cast

import httpx

from sinch_provisioning_core.runtime.call import Call
from sinch_provisioning_core.runtime.errors import excerpt
from sinch_provisioning_core.runtime.operation import Operation
from sinch_provisioning_core.runtime.unset import UNSET

from .._arguments import checked_number
from .._sending.retry import RetryPolicy
from ..errors import ConfigurationError
from .framing import is_framing

__all__ = ["DEFAULT_TIMEOUT", "Settings", "options_of", "refuse_strangers"]

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole call: token, every attempt, the delays between them, and the body."""


def _check_timeout(value: object) -> None:
    if value is not None and not isinstance(value, httpx.Timeout):
        checked_number("timeout", value)


def _check_switch(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise ConfigurationError(
            f"{name} is {excerpt(value)}, neither True nor False.", next_step="Give the one or the other."
        )


def _check_policy(value: object) -> None:
    if not isinstance(value, RetryPolicy):
        raise ConfigurationError(
            f"retry is {excerpt(value)}, not a RetryPolicy.",
            next_step="Give a RetryPolicy, or RetryPolicy.none() for no repeats.",
        )


def _check_headers(argument: str, value: object) -> None:
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"{argument} is no mapping.", next_step="Give header values by name.")
    for name, text in cast("Mapping[object, object]", value).items():
        is_name = isinstance(name, str) and re.fullmatch(_HEADER_NAME, name) is not None
        if not is_name or not isinstance(text, str) or not re.fullmatch(_HEADER_VALUE, text):
            raise ConfigurationError(
                f"{argument} has {excerpt(name)}, whose name or value cannot be a header.",
                next_step="Names are letters, digits and hyphens, values printable ASCII; look for line breaks.",
            )
        if is_framing(cast("str", name)):
            raise ConfigurationError(
                f"{excerpt(name)} cannot be given as a header: it tells how the request is sent.",
                next_step="Leave it out. A proxy, or another host, is chosen when the client is made.",
            )


_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER_VALUE: Final = r"([!-~]([ -~]*[!-~])?)?"


class Settings:
    """How a call is made: a client's defaults, or what they and a call's own options come to; its repr shows none."""

    __slots__ = ("default_headers", "extra_headers", "project_id", "retry", "timeout", "validate")

    def __init__(
        self,
        project_id: str | None,
        timeout: float | httpx.Timeout | None,
        retry: RetryPolicy,
        validate: bool,
        *,
        extra_headers: Mapping[str, str] | None = None,
        default_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Check them.

        Raises:
            ConfigurationError: A value cannot be one.
        """
        _check_timeout(timeout)
        _check_policy(retry)
        _check_switch("validate", validate)
        _check_headers("extra_headers", extra_headers)
        _check_headers("default_headers", default_headers)
        self.project_id = project_id
        self.timeout = timeout
        self.retry = retry
        self.validate = validate
        self.extra_headers = extra_headers
        self.default_headers = default_headers

    def changed(self, changes: Mapping[str, Any]) -> Settings:
        """These settings with others in the place of some.

        Raises:
            ConfigurationError: A value cannot be one.
        """
        return Settings(**{**{name: getattr(self, name) for name in self.__slots__}, **changes})

    @property
    def headers(self) -> Mapping[str, str] | None:
        """The client's and the call's; where both have one, it is the call's."""
        if not self.default_headers or not self.extra_headers:
            return self.extra_headers or self.default_headers
        replaced = {name.lower() for name in self.extra_headers}
        kept = {name: value for name, value in self.default_headers.items() if name.lower() not in replaced}
        return {**kept, **self.extra_headers}

    def for_call(self, call: Call[Any]) -> Settings:
        """These settings with a call's options in their place.

        Raises:
            TypeError: An option does not exist.
            ConfigurationError: It has a value that cannot be one.
        """
        options = call.options
        if not options:
            return self
        if not options.keys() <= call_options():
            refuse_strangers(call.operation, options)
        changes: dict[str, Any] = {**options}
        if changes.get("project_id", UNSET) is None:
            del changes["project_id"]
        return self.changed(changes)

    def timeouts(self, phases: httpx.Timeout) -> tuple[float | None, httpx.Timeout]:
        """Seconds for the whole call, and those for its phases: ``phases``, unless the settings state them."""
        return (None, self.timeout) if isinstance(self.timeout, httpx.Timeout) else (self.timeout, phases)


def options_of(operation: Operation[Any]) -> frozenset[str]:
    """The options that an operation's calls take."""
    return call_options() if operation.paging is None else list_options()


@cache
def call_options() -> frozenset[str]:
    """Those that every call takes."""
    from sinch_provisioning_core.runtime.options import CallOptions

    return frozenset(CallOptions.__annotations__)


@cache
def list_options() -> frozenset[str]:
    """Those that a list call takes."""
    from sinch_provisioning_core.runtime.options import ListOptions

    return call_options() | frozenset(ListOptions.__annotations__)


def refuse_strangers(operation: Operation[Any], names: Iterable[str]) -> None:
    """Refuse keywords that are neither a value nor an option of the operation.

    Raises:
        TypeError: It tells the nearest that would do.
    """
    import difflib

    from sinch_provisioning_core.runtime.wire import body_fields

    known = {parameter.name for parameter in (*operation.path_parameters, *operation.query_parameters)}
    known |= {*body_fields(operation.body), *options_of(operation)}
    if operation.body is not None:
        known.add("body")
    strangers: list[str] = []
    for name in sorted(set(names) - known):
        near = difflib.get_close_matches(name, known, n=1)
        strangers.append(f"{name!r}" + (f" (did you mean {near[0]!r}?)" if near else ""))
    if strangers:
        raise TypeError(f"{operation.id} takes no {', '.join(strangers)}")
