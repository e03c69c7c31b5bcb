"""The command of one operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from sinch_provisioning_core.runtime.operation import Operation
from sinch_provisioning_core.runtime.unset import UNSET

from .formats import output_given, output_options
from .output import Output
from .parameters import body_given, call_options, call_options_given, parameters_of, path_given, query_given
from .running import run
from .texts import service_at, texts_of

if TYPE_CHECKING:
    from ..client import ProvisioningClient

__all__ = ["operation_command"]


def operation_command(operation: Operation[Any], name: str) -> click.Command:
    """The command that calls an operation and prints its answer."""
    texts = texts_of(getattr(service_at(operation.service), operation.name))
    summary = texts.summary or operation.summary
    notes = ["[deprecated]"] if operation.deprecated else []
    parameters = [*parameters_of(operation, texts), *call_options(), *output_options()]
    if operation.paging is not None:
        text = "Stop after this many; else every item of every page is fetched, and printed as it comes."
        parameters.append(click.Option(["--limit"], type=click.IntRange(min=0), metavar="COUNT", help=text))

    @click.pass_context
    def call(ctx: click.Context, /, **_: Any) -> None:
        path = path_given(ctx)
        values = {**query_given(ctx, operation), **call_options_given(ctx)}
        body = body_given(ctx, operation)
        if body is not UNSET:
            values["body"] = body
        output = output_given(ctx)
        if operation.paging is None:
            run(ctx, lambda client: _print_answer(client, operation, path, values, output))
        else:
            values["limit"] = ctx.params["limit"]
            run(ctx, lambda client: _print_items(client, operation, path, values, output))

    return click.Command(
        name,
        callback=call,
        params=parameters,
        short_help=" ".join([*notes, summary]),
        help="\n\n".join([" ".join([*notes, summary]), f"{operation.method} {operation.path} ({operation.id})"]),
    )


async def _print_answer(
    client: ProvisioningClient, operation: Operation[Any], path: list[str], values: dict[str, Any], output: Output
) -> None:
    call: Any = client.call  # typed by literal ids alone
    answer = await call(operation.id, *path, **values)
    if answer is not None:
        output.show(answer)


async def _print_items(
    client: ProvisioningClient, operation: Operation[Any], path: list[str], values: dict[str, Any], output: Output
) -> None:
    call: Any = client.call
    left: int | None = values["limit"]
    with output.listing() as show:
        async for page in call(operation.id, *path, **values).pages():
            items = list(page)[:left]
            left = None if left is None else left - len(items)
            show(items)
