"""A call's requests, each with the credential that is current when it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from .._transport.slot import STILL_CURRENT
from ..errors import ConfigurationError, TokenError

if TYPE_CHECKING:
    from .._auth.authenticator import Authenticator
    from .._auth.credential import Credential
    from .._sending.exchange import Exchange
    from .request import PreparedCall

__all__ = ["AuthorisedCall"]


class AuthorisedCall:
    """A prepared call and who authorises it."""

    __slots__ = ("_authenticator", "_credential", "_exchange", "_prepared")

    def __init__(self, prepared: PreparedCall, authenticator: Authenticator, exchange: Exchange) -> None:
        self._prepared = prepared
        self._authenticator = authenticator
        self._exchange = exchange
        self._credential: Credential | None = None

    async def send(self) -> httpx.Response | httpx.RequestError:
        """What came of it; once more with another credential, if the service refuses the first.

        Raises:
            TokenError: There is no access token to be had.
            ConfigurationError: What was given as one cannot be one.
        """
        exchange = self._exchange
        try:
            result = await exchange.run(self._make_request, self._get_ready)
            if isinstance(result, httpx.Response) and result.status_code == 401 and await self._replace():
                result = await exchange.run(self._make_request, self._get_ready)
        except TokenError as error:
            error.needed_for = exchange.operation.call_name
            error.earlier_attempts = tuple(exchange.attempts)
            raise
        except ConfigurationError as error:
            error.earlier_attempts = tuple(exchange.attempts)
            raise
        return result

    async def _get_ready(self) -> None:
        authenticator = self._authenticator
        if self._credential is not None:
            self._credential = authenticator.latest(self._credential)
        if self._credential is None:
            self._credential = authenticator.ready()
        if self._credential is None:
            self._exchange.awaited_token_url = authenticator.token_url
            self._credential = await authenticator.obtain()
            self._exchange.awaited_token_url = None

    def _make_request(self) -> httpx.Request | None:
        """After the queue, where the credential may have been replaced, or be about to be."""
        assert self._credential is not None
        self._credential = self._authenticator.latest(self._credential)
        if self._credential is None:
            return None
        self._exchange.redaction.add(self._credential.secrets)
        request = self._prepared.make_request(self._credential)
        request.extensions[STILL_CURRENT] = self._is_current
        return request

    def _is_current(self) -> bool:
        return self._credential is not None and self._authenticator.latest(self._credential) == self._credential

    async def _replace(self) -> bool:
        """Whether there is another credential than the one refused."""
        assert self._credential is not None
        self._exchange.awaited_token_url = self._authenticator.token_url
        other = await self._authenticator.replace(self._credential)
        self._exchange.awaited_token_url = None
        if other is not None:
            self._credential = other
        return other is not None
