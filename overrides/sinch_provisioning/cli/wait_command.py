"""The command of one named wait."""

from __future__ import annotations

import inspect
from functools import reduce
from typing import TYPE_CHECKING, Any

import click

from .._waiting.named import Waiter
from .formats import output_given, output_options
from .output import Output
from .parameters import call_options, call_options_given, path_argument, path_given
from .running import run
from .saying import fit_to_say, say
from .texts import service_at, texts_of
from .value_types import Seconds

if TYPE_CHECKING:
    from ..client import ProvisioningClient

__all__ = ["wait_command"]


def wait_command(waiter: Waiter, name: str) -> click.Command:
    """The command that waits, tells each state on stderr as it is seen, and prints what it waited for."""
    service, _, method_name = waiter.name.rpartition(".")
    method = getattr(service_at(service), method_name)
    values = [value for value in inspect.signature(method).parameters.values() if value.kind is not value.VAR_KEYWORD]
    text = f"Bound on the whole wait; {waiter.timeout:.0f} if left out."
    timeout = click.Option(["--timeout"], type=Seconds(), metavar="SECONDS", help=text)
    others = [option for option in call_options() if option.name not in ("timeout", "no_validate")]

    @click.pass_context
    def wait(ctx: click.Context, /, **_: Any) -> None:
        path, options, output = path_given(ctx), call_options_given(ctx), output_given(ctx)
        run(ctx, lambda client: _wait(client, waiter, path, options, output))

    summary = texts_of(method).summary
    parameters = [*(path_argument(value.name) for value in values), timeout, *others, *output_options()]
    return click.Command(name, callback=wait, params=parameters, short_help=summary, help=summary)


async def _wait(
    client: ProvisioningClient, waiter: Waiter, path: list[str], options: dict[str, Any], output: Output
) -> None:
    from rich.console import Console
    from rich.text import Text

    wait: Any = reduce(getattr, waiter.name.split("."), client)
    console = Console(stderr=True, highlight=False)
    last = ""

    def tell(state: Any) -> None:
        nonlocal last
        said = fit_to_say(waiter.describe(state))
        if console.is_terminal:
            status.update(Text(said))
        elif said != last:
            say(said)
        last = said

    with console.status(Text("no state yet")) as status:
        state = await wait(*path, on_progress=tell, **options)
    output.show(state)
