"""Finding what keeps calls from succeeding: the environment, the network, the token, the project, the clock."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final, Literal

import anyio
import attrs
import click

from sinch_provisioning_core import DESCRIPTION_VERSION
from sinch_provisioning_core.runtime.text import bounded, escaped

from .._auth.environment import BASE_URL, KEY_ID, KEY_SECRET, PROJECT_ID, TOKEN_URL_VARIABLE
from ..errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    ProvisioningError,
    ResponseDecodeError,
    TokenError,
)
from ..version import __version__
from .exit_codes import PROBLEM_FOUND
from .formats import output_given, output_options
from .saying import fit_to_say
from .surroundings import Surroundings, surroundings_of

if TYPE_CHECKING:
    from ..client import ProvisioningClient

__all__ = ["doctor"]

MOST_SKEW: Final = 60.0
"""Seconds that this machine's clock may differ from the service's."""
TIMEOUT: Final = 15.0
"""Seconds for each request."""

State = Literal["ok", "problem", "unknown"]


@attrs.frozen
class Finding:
    """What one check came to."""

    check: str
    state: State
    found: str
    fix: str = ""
    """What to do about it."""


@click.command(params=output_options())
@click.pass_context
def doctor(ctx: click.Context, /, **_: Any) -> None:
    """Check the environment, the network, the token, the project and the clock; say what to fix.

    It makes three requests that change nothing: one without credentials, one for a token, one for a list.
    """
    surroundings = surroundings_of(ctx)
    findings = [*_versions(), *_variables(os.environ.get), *anyio.run(_service, surroundings)]
    rows = [attrs.asdict(finding) for finding in findings]
    if ctx.params["output"] == "table":
        for finding in findings:
            click.secho(f"{finding.state:8}", fg=_COLOURS[finding.state], nl=False)
            click.echo(f"{finding.check:18} {fit_to_say(finding.found)}")
            if finding.fix:
                click.echo(f"{'':27}→ {fit_to_say(finding.fix)}")
    else:
        output = output_given(ctx)
        with output.listing() as show:
            show(rows)
    if any(finding.state == "problem" for finding in findings):
        ctx.exit(PROBLEM_FOUND)


_COLOURS: Final[dict[State, str]] = {"ok": "green", "problem": "red", "unknown": "yellow"}


def _versions() -> Iterator[Finding]:
    packages = {name: version(name) for name in ("httpx", "anyio", "attrs")}
    found = {"sinch-provisioning": __version__, "description": DESCRIPTION_VERSION, **packages}
    found["Python"] = f"{platform.python_version()} on {platform.system()}"
    yield from (Finding(name, "ok", text) for name, text in found.items())


def _variables(read: Callable[[str], str | None]) -> Iterator[Finding]:
    for name in (PROJECT_ID, KEY_ID):
        value = read(name)
        if value:
            yield Finding(name, "ok", bounded(escaped(value), 60))
        else:
            yield Finding(name, "problem", "is not set", f"Set {name}; it is in the Sinch dashboard.")
    if read(KEY_SECRET):
        yield Finding(KEY_SECRET, "ok", "is set")
    else:
        yield Finding(KEY_SECRET, "problem", "is not set", f"Set {KEY_SECRET}; it is shown when the key is made.")
    for name in (BASE_URL, TOKEN_URL_VARIABLE):
        value = read(name)
        yield Finding(name, "ok", _without_user(value) if value else "is not set: production")


def _without_user(url: str) -> str:
    import httpx

    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return "is no URL"
    return bounded(escaped(str(parsed.copy_with(username=None, password=None, query=None, fragment=None))), 200)


async def _service(surroundings: Surroundings) -> list[Finding]:
    """What only requests can tell."""
    try:
        client = surroundings.make_client(timeout=TIMEOUT)
    except ConfigurationError as error:
        setting_up = Finding("client", "problem", error.problem, error.next_step)
        return [setting_up, *(_unknown(check, "the client cannot be set up") for check in _REQUESTED)]
    async with client:
        reached, skew = await _reach(client.base_url, surroundings.wall)
        return [reached, skew, *await _call(client)]


_REQUESTED: Final = ("network", "clock", "token", "project")


async def _reach(base_url: str, wall: Callable[[], float]) -> tuple[Finding, Finding]:
    """Whether the service answers at all, and how far its clock is from this machine's."""
    import httpx

    from .._transport.connections import open_connections

    try:
        async with open_connections(None, 1, None, http2=False) as http:
            answer = await http.get(base_url, timeout=TIMEOUT)
    except ConfigurationError as error:
        return Finding("network", "problem", error.problem, error.next_step), _unknown("clock", "no answer")
    except httpx.HTTPError as error:
        found = f"{base_url} does not answer: {bounded(escaped(str(error) or type(error).__name__), 200)}"
        fix = f"Check the network, the proxy (HTTPS_PROXY), the certificates, and {BASE_URL} if it is set."
        return Finding("network", "problem", found, fix), _unknown("clock", "no answer")
    return Finding("network", "ok", f"{base_url} answers"), _clock(answer.headers.get("date"), wall())


def _clock(date: str | None, now: float) -> Finding:
    try:
        skew = now - parsedate_to_datetime(date or "").timestamp()
    except ValueError:
        return _unknown("clock", "the answer has no date")
    if abs(skew) <= MOST_SKEW:
        return Finding("clock", "ok", f"is right to within {MOST_SKEW:.0f} s")
    direction = "ahead of" if skew > 0 else "behind"
    fix = "Set this machine's clock (NTP): signatures of events are refused by it."
    return Finding("clock", "problem", f"is {abs(skew):.0f} s {direction} the service's", fix)


async def _call(client: ProvisioningClient) -> list[Finding]:
    """Whether the key buys a token, and the token opens the project."""
    try:
        await client.webhooks.list(page_size=1)
    except TokenError as error:
        return [Finding("token", "problem", error.summary, error.next_step), _unknown("project", "no token")]
    except APIConnectionError as error:
        return [_unknown("token", "no answer"), Finding("project", "problem", error.summary, error.next_step)]
    except (APIStatusError, ResponseDecodeError) as error:
        return [Finding("token", "ok", "was got"), Finding("project", "problem", error.summary, error.next_step)]
    except ProvisioningError as error:
        if client.project_id is None:
            return [_unknown("token", "no project"), _unknown("project", f"{PROJECT_ID} is not set")]
        fix = error.next_step or f"Correct {PROJECT_ID}."
        return [_unknown("token", "nothing was sent"), Finding("project", "problem", error.summary, fix)]
    return [Finding("token", "ok", "was got"), Finding("project", "ok", f"{client.project_id} can be read")]


def _unknown(check: str, reason: str) -> Finding:
    return Finding(check, "unknown", f"not looked at: {reason}")
