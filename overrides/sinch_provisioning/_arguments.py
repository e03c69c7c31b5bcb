"""Numbers and lists that callers give, checked where they are given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import inf
from typing import Any, TypeVar

import attrs

from sinch_provisioning_core.runtime.errors import InvalidInputError, Violation, excerpt

from .errors import ConfigurationError

__all__ = ["a_count", "a_number", "checked_count", "checked_function", "checked_kind", "checked_list", "checked_number"]

F = TypeVar("F")
T = TypeVar("T")


def checked_number(name: str, value: Any, *, least: float = 0.0, above: bool = False, most: float = inf) -> None:
    """Refuse what is no number, or out of bounds.

    Args:
        name: What the caller calls it.
        value: What was given.
        least: The least that it may be.
        above: Whether it must be more than that.
        most: The most that it may be.

    Raises:
        ConfigurationError: It is none.
    """
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not (value > least if above else value >= least) or not value <= most or _is_huge(value):
        bound = f"above {least:g}" if above else f"from {least:g} up"
        raise ConfigurationError(
            f"{name} is {excerpt(value)}, not a number {bound}{'' if most == inf else f' to {most:g}'}.",
            next_step="Give a number, not text.",
        )


def checked_count(name: str, value: object, *, least: int = 0) -> None:
    """Refuse what is no whole number, or too small.

    Raises:
        ConfigurationError: It is none.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ConfigurationError(
            f"{name} is {excerpt(value)}, and must be an integer of {least} or more.", next_step="Give a whole number."
        )


def checked_kind(name: str, value: T, kind: str, method: str) -> T:
    """Refuse what is neither ``None`` nor has a method.

    Raises:
        ConfigurationError: It is none.
    """
    if value is not None and not callable(getattr(value, method, None)):
        raise ConfigurationError(f"{name} is {excerpt(value)}, not {kind}.", next_step=f"Give {kind}, or leave it out.")
    return value


def checked_function(name: str, value: F) -> F:
    """Refuse what is neither ``None`` nor can be called.

    Raises:
        ConfigurationError: It is none.
    """
    if value is not None and not callable(value):
        raise ConfigurationError(
            f"{name} is {excerpt(value)}, which cannot be called.", next_step="Give a function, or leave it out."
        )
    return value


def checked_list(callee: str, name: str, values: Iterable[T]) -> list[T]:
    """The values as a list. One text is refused: it is a sequence too, of its characters.

    Raises:
        InvalidInputError: They are none.
    """
    if not _is_list(values):
        raise InvalidInputError(callee, (Violation(name, "must be a list", excerpt(values)),))
    return list(values)


def _is_list(values: object) -> bool:
    from sinch_provisioning_core.runtime.inputs import NOT_A_LIST

    return isinstance(values, Iterable) and not isinstance(values, NOT_A_LIST)


def _is_huge(value: float) -> bool:
    """Whether it is an integer that no float can stand for."""
    try:
        float(value)
    except OverflowError:
        return True
    return False


def a_number(*, least: float = 0.0, above: bool = False, most: float = inf) -> Callable[[Any, Any, Any], None]:
    """A validator for attrs."""

    def validate(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        checked_number(attribute.name, value, least=least, above=above, most=most)

    return validate


def a_count(*, least: int = 0) -> Callable[[Any, Any, Any], None]:
    """A validator for attrs."""

    def validate(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        checked_count(attribute.name, value, least=least)

    return validate
