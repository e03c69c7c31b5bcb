"""What puts credentials into requests, while a client runs."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

import httpx

from ..errors import ConfigurationError
from .credential import Credential

__all__ = ["Authenticator"]


class Authenticator(httpx.Auth):
    """Gives the credential for the next request, and another one when the service refuses it.

    It is an ``httpx.Auth`` too: ``httpx.AsyncClient(auth=client.auth)`` calls other Sinch APIs with the same token.
    """

    token_url: str | None = None
    """Where the credential is fetched from, if it is."""

    def ready(self) -> Credential | None:
        """The credential, if one is at hand."""
        return None

    async def obtain(self) -> Credential:
        """Wait for a credential."""
        raise NotImplementedError

    def latest(self, held: Credential) -> Credential | None:
        """What to send in the place of a credential got a while ago; ``None``: wait for another, it was refused."""
        return held

    async def replace(self, refused: Credential) -> Credential | None:
        """Another credential than the one that was refused; ``None`` if there is no other."""
        return None

    async def aclose(self) -> None:
        """End what runs in the background."""

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        credential = self.ready() or await self.obtain()
        request.headers["Authorization"] = credential.header
        response = yield request
        if response.status_code == 401:
            other = await self.replace(credential)
            if other is not None:
                request.headers["Authorization"] = other.header
                yield request

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        raise RuntimeError("These credentials need an httpx.AsyncClient.")


class StaticAuthenticator(Authenticator):
    """Always the same credential."""

    def __init__(self, credential: Credential) -> None:
        self._credential = credential

    def ready(self) -> Credential:
        return self._credential


class ProvidedAuthenticator(Authenticator):
    """Asks a provider before every request, and once more when its token was refused. The provider does the caching."""

    def __init__(self, provider: Callable[[], Awaitable[str]]) -> None:
        if not callable(provider):
            raise ConfigurationError(
                "The bearer token is neither a text nor a function.", next_step="Look whether its variable is set."
            )
        self._provider = provider

    async def obtain(self) -> Credential:
        answer: object = self._provider()
        if not inspect.isawaitable(answer):
            raise ConfigurationError(
                "The function given as the token is not async.", next_step="Define it with async def, or give a token."
            )
        return Credential.bearer(await answer)

    async def replace(self, refused: Credential) -> Credential | None:
        other = await self.obtain()
        return None if other == refused else other
