"""A client of an emulator, in the same process: no socket, and no waiting where the emulator's clock is manual."""

from __future__ import annotations

from typing import Final

import anyio.lowlevel
import httpx

from .._auth.oauth2 import OAuth2ClientCredentials
from ..client import ProvisioningClient
from ..clock import Clock
from .client_options import ClientOptions, given_options
from .clock import ManualClock
from .oauth import TOKEN_PATH
from .server import App
from .transport import InProcessTransport

__all__ = ["BASE_URL", "client_in_process", "clock_on"]

BASE_URL: Final = "https://provisioning.test"


def client_in_process(
    app: App, *, project_id: str, key_id: str, key_secret: str, time: object, options: ClientOptions
) -> ProvisioningClient:
    """A client whose requests are answered by the app itself, with this key unless the options have another."""
    given = given_options(options, "Emulator.client", "transport=httpx.ASGITransport(app=emulator)")
    if "auth" not in given:
        key = given.pop("key_id", key_id), given.pop("key_secret", key_secret)
        given["auth"] = OAuth2ClientCredentials(*key, token_url=BASE_URL + TOKEN_PATH.decode())
    if "clock" not in given and isinstance(time, ManualClock):
        given["clock"] = clock_on(time)
    http_client = httpx.AsyncClient(transport=InProcessTransport(app))
    return ProvisioningClient(project_id, base_url=BASE_URL, http_client=http_client, **given)


def clock_on(time: ManualClock) -> Clock:
    """A client's clock that a pause moves on at once: retries and waits take no time."""

    async def sleep(seconds: float) -> None:
        time.advance(seconds)
        await anyio.lowlevel.checkpoint()

    return Clock(monotonic=time, sleep=sleep)
