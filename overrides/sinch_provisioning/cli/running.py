"""Running a command's work with a client."""

from __future__ import annotations

import os
import warnings
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TextIO

import anyio
import click

from sinch_provisioning_core.runtime.errors import InputWarning

from .._auth.environment import KEY_ID, KEY_SECRET
from .saying import fit_to_say, say
from .secret_options import ask
from .surroundings import surroundings_of

if TYPE_CHECKING:
    from ..client import ProvisioningClient

__all__ = ["run"]


def run(ctx: click.Context, work: Callable[[ProvisioningClient], Awaitable[None]]) -> None:
    """Do the work with a client of the environment; say its warnings on stderr."""
    surroundings = surroundings_of(ctx)
    options: dict[str, Any] = {}
    if os.environ.get(KEY_ID) and not os.environ.get(KEY_SECRET) and surroundings.is_interactive():
        options["key_secret"] = ask(ctx, "Key secret", KEY_SECRET)

    async def main() -> None:
        async with surroundings.make_client(**options) as client:
            await work(client)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for kind in (InputWarning, DeprecationWarning):
            warnings.filterwarnings("always", category=kind)
        warnings.showwarning = _show
        anyio.run(main)


def _show(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    if isinstance(message, InputWarning) or "deprecated" in str(message):
        say(f"Warning: {fit_to_say(str(message))}")
