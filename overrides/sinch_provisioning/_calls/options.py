"""The keywords that calls take, a client's defaults for them, and a clear word about any other keyword."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

import attrs
import httpx

from sinch_provisioning_core.runtime.call import Call
from sinch_provisioning_core.runtime.errors import excerpt
from sinch_provisioning_core.runtime.operation import Operation
from sinch_provisioning_core.runtime.options import CallOptions, ListOptions
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import body_fields

from .._arguments import checked_number
from .._sending.retry import RetryPolicy
from ..errors import ConfigurationError
from .framing import is_framing

__all__ = ["CALL_OPTIONS", "DEFAULT_TIMEOUT", "LIST_OPTIONS", "Settings", "options_of", "refuse_strangers"]

CALL_OPTIONS: Final = frozenset(CallOptions.__annotations__)
LIST_OPTIONS: Final = CALL_OPTIONS | frozenset(ListOptions.__annotations__)


DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole call: token, every attempt, the delays between them, and the body."""


def _is_timeout(settings: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None or isinstance(value, httpx.Timeout):
        return
    checked_number("timeout", value)


def _is_switch(settings: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, bool):
        raise ConfigurationError(
            f"{attribute.name} is {excerpt(value)}, neither True nor False.", next_step="Give the one or the other."
        )


def _is_policy(settings: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, RetryPolicy):
        raise ConfigurationError(
            f"retry is {excerpt(value)}, not a RetryPolicy.",
            next_step="Give a RetryPolicy, or RetryPolicy.none() for no repeats.",
        )


def _are_headers(settings: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"{attribute.name} is no mapping.", next_step="Give header values by name.")
    for name, text in cast("Mapping[object, object]", value).items():
        is_name = isinstance(name, str) and _HEADER_NAME.fullmatch(name) is not None
        if not is_name or not isinstance(text, str) or not _HEADER_VALUE.fullmatch(text):
            raise ConfigurationError(
                f"{attribute.name} has {excerpt(name)}, whose name or value cannot be a header.",
                next_step="Names are letters, digits and hyphens, values printable ASCII; look for line breaks.",
            )
        if is_framing(cast("str", name)):
            raise ConfigurationError(
                f"{excerpt(name)} cannot be given as a header: it tells how the request is sent.",
                next_step="Leave it out. A proxy, or another host, is chosen when the client is made.",
            )


_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE: Final = re.compile(r"([!-~]([ -~]*[!-~])?)?")


@attrs.frozen
class Settings:
    """How a call is made: a client's defaults, or what they and a call's own options come to.

    Raises:
        ConfigurationError: A value cannot be one.
    """

    project_id: str | None
    timeout: float | httpx.Timeout | None = attrs.field(default=DEFAULT_TIMEOUT, validator=_is_timeout)
    retry: RetryPolicy = attrs.field(factory=RetryPolicy, validator=_is_policy)
    validate: bool = attrs.field(default=True, validator=_is_switch)
    extra_headers: Mapping[str, str] | None = attrs.field(default=None, validator=_are_headers, repr=False)
    default_headers: Mapping[str, str] | None = attrs.field(default=None, validator=_are_headers, repr=False)

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
        if not options.keys() <= CALL_OPTIONS:
            refuse_strangers(call.operation, options)
        changes: dict[str, Any] = {**options}
        if changes.get("project_id", UNSET) is None:
            del changes["project_id"]
        return attrs.evolve(self, **changes)

    def timeouts(self, phases: httpx.Timeout) -> tuple[float | None, httpx.Timeout]:
        """Seconds for the whole call, and those for its phases: ``phases``, unless the settings state them."""
        return (None, self.timeout) if isinstance(self.timeout, httpx.Timeout) else (self.timeout, phases)


def options_of(operation: Operation[Any]) -> frozenset[str]:
    """The options that an operation's calls take."""
    return CALL_OPTIONS if operation.paging is None else LIST_OPTIONS


def refuse_strangers(operation: Operation[Any], names: Iterable[str]) -> None:
    """Refuse keywords that are neither a value nor an option of the operation.

    Raises:
        TypeError: It tells the nearest that would do.
    """
    known = {parameter.name for parameter in (*operation.path_parameters, *operation.query_parameters)}
    known |= {*body_fields(operation.body), *options_of(operation)}
    if operation.body is not None:
        known.add("body")
    import difflib

    strangers: list[str] = []
    for name in sorted(set(names) - known):
        near = difflib.get_close_matches(name, known, n=1)
        strangers.append(f"{name!r}" + (f" (did you mean {near[0]!r}?)" if near else ""))
    if strangers:
        raise TypeError(f"{operation.id} takes no {', '.join(strangers)}")
