"""Receiving events on this machine, and printing those whose signature is right."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any, Final

import click

from sinch_provisioning_core.runtime.text import hide_with

from .._redaction import Redaction
from ..events.delivery import Delivery
from ..events.endpoint import EventEndpoint
from ..events.event import Event
from ..events.receiver import EventReceiver
from .formats import output_given, output_options
from .output import Output
from .parameters import call_options, call_options_given
from .running import run
from .saying import fit_to_say, say
from .secret_options import ask, variable_of
from .value_types import EnumValue

if TYPE_CHECKING:
    from ..client import ProvisioningClient

__all__ = ["events"]

HOST: Final = "127.0.0.1"
PORT: Final = 8080
GRACE: Final = 5
"""Seconds that deliveries under way have, when the command is to end."""


@click.group()
def events() -> None:
    """What the service tells webhooks."""


_TRIGGERS: Final = EnumValue(("WebhookTrigger",))


@events.command(
    params=[
        click.Option(["--host"], default=HOST, show_default=True, help="Address to listen on."),
        click.Option(
            ["--port"], type=click.IntRange(0, 65_535), default=PORT, show_default=True, help="0 takes a free one."
        ),
        click.Option(["--limit"], type=click.IntRange(min=1), metavar="COUNT", help="End after this many events."),
        click.Option(["--ensure"], metavar="URL", help="First have a webhook with this target and the same secret."),
        click.Option(
            ["--triggers"], type=_TRIGGERS, multiple=True, default=["ALL"], help="Of that webhook. Can be repeated."
        ),
        *call_options(),
        *output_options(),
    ]
)
@click.pass_context
def listen(ctx: click.Context, /, host: str, port: int, limit: int | None, ensure: str | None, **_: Any) -> None:
    """Print each event that is delivered and verified, until Ctrl+C.

    The service must reach this machine: give a tunnel's public URL to --ensure, or to a webhook of yours. The webhook's
    secret comes from SINCH_INPUT_SECRET, else it is asked for, hidden. What is refused is told on stderr.
    """
    secret = ask(ctx, "secret", variable_of("secret"))
    output = output_given(ctx)
    receiver = EventReceiver(secret)
    with _listener(ctx, host, port) as listener:
        if ensure is not None:
            given = {"triggers": list(ctx.params["triggers"]), "secret": secret, **call_options_given(ctx)}
            run(ctx, lambda client: _ensure(client, ensure, given))
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"Listening on http://{shown}:{listener.getsockname()[1]}; Ctrl+C ends it.", err=True)
        redaction = Redaction()
        redaction.add((secret,))
        _serve(receiver, listener, output, limit, redaction)


def _listener(ctx: click.Context, host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise click.UsageError(f"{host}:{port} cannot be listened on: {error.strerror}.", ctx) from None


async def _ensure(client: ProvisioningClient, target: str, given: dict[str, Any]) -> None:
    ensured = await client.webhooks.ensure(target=target, **given)
    say(fit_to_say(f"The webhook {ensured.webhook.id} was {ensured.action}."))


def _serve(
    receiver: EventReceiver, listener: socket.socket, output: Output, limit: int | None, redaction: Redaction
) -> None:
    import uvicorn

    config = uvicorn.Config(
        EventEndpoint(receiver), log_config=None, access_log=False, timeout_graceful_shutdown=GRACE, ws="none"
    )
    server = uvicorn.Server(config)
    count = 0
    failure: Exception | None = None

    @receiver.otherwise
    async def show(event: Event, delivery: Delivery) -> None:
        nonlocal count, failure
        if server.should_exit:
            raise InterruptedError  # so that the service delivers it again
        hide_with(redaction)
        try:
            output.message(json.loads(delivery.body))
        except Exception as error:
            failure = error
            server.should_exit = True
            raise
        count += 1
        if count == limit:
            server.should_exit = True

    server.run(sockets=[listener])
    if failure is not None:
        raise failure
