"""What commands work with, so that a test can bring its own."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs
import click

if TYPE_CHECKING:
    from ..client import ProvisioningClient

__all__ = ["Surroundings", "surroundings_of"]


def _client(**options: Any) -> ProvisioningClient:
    from ..client import ProvisioningClient  # takes most of the time that a command needs to start; help does without

    return ProvisioningClient(**options)


@attrs.frozen
class Surroundings:
    """Given as a context's ``obj``, by tests and by programs that embed the commands."""

    make_client: Callable[..., ProvisioningClient] = _client
    wall: Callable[[], float] = time.time
    """Unix time."""
    is_interactive: Callable[[], bool] = lambda: sys.stdin.isatty()
    """Whether somebody can be asked."""


def surroundings_of(ctx: click.Context) -> Surroundings:
    """Those of a command."""
    found = ctx.find_object(Surroundings)
    return Surroundings() if found is None else found
