"""A client of an emulator, in the same process: no socket, and no waiting where the emulator's clock is manual."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import anyio.lowlevel
import httpx

from .._auth.oauth2 import OAuth2ClientCredentials
from ..client import ProvisioningClient
from ..clock import Clock
from .clock import ManualClock
from .oauth import TOKEN_PATH
from .server import App

__all__ = ["BASE_URL", "client_in_process", "clock_on"]

BASE_URL: Final = "https://provisioning.test"


def client_in_process(
    app: App, *, project_id: str, key_id: str, key_secret: str, time: object, options: Mapping[str, Any]
) -> ProvisioningClient:
    """A client whose requests are answered by the app itself; ``options`` are the constructor's."""
    settings: dict[str, Any] = {
        "project_id": project_id,
        "auth": OAuth2ClientCredentials(key_id, key_secret, token_url=BASE_URL + TOKEN_PATH.decode()),
        "base_url": BASE_URL,
        "http_client": httpx.AsyncClient(transport=httpx.ASGITransport(app=app)),
    }
    if isinstance(time, ManualClock):
        settings["clock"] = clock_on(time)
    return ProvisioningClient(**(settings | dict(options)))


def clock_on(time: ManualClock) -> Clock:
    """A client's clock that a pause moves on at once: retries and waits take no time."""

    async def sleep(seconds: float) -> None:
        time.advance(seconds)
        await anyio.lowlevel.checkpoint()

    return Clock(monotonic=time, sleep=sleep)
