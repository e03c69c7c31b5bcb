"""Failures on the way to the service and back, by httpx's names whatever carried the request."""

from __future__ import annotations

import os
import sys

import httpx

from ..errors import ClientClosedError

__all__ = ["ProxyRefusedError", "closed_error", "refuse_fork", "transport_failure"]


class ProxyRefusedError(httpx.ProxyError):
    """A proxy does not lead there, or not for whoever asks; it would say the same again."""


def closed_error() -> ClientClosedError:
    """What calls of a closed client end in."""
    return ClientClosedError(
        "The client is closed.", next_step="Make calls before that, inside its with or async with block."
    )


def refuse_fork(process: int) -> None:
    """Raise :class:`ClientClosedError` in another process than this."""
    if os.getpid() != process:
        raise ClientClosedError(
            "The client was made in another process and cannot be used across a fork.",
            next_step="Create the client in the process that uses it.",
        )


def transport_failure(error: Exception, request: httpx.Request) -> httpx.RequestError | None:
    """The failure as httpx itself would raise it; ``None``: the error is no failure of a transport.

    The aiohttp transport calls also a connection that was lost after sending a connect timeout, and lets some errors
    through as they are. Whether the request was sent decides whether it may be repeated.
    """
    origin = error.__cause__ if isinstance(error, httpx.RequestError) else error
    kind = _kind_of_aiohttp_error(origin)
    if origin is None or kind is None:
        if not isinstance(error, httpx.RequestError):
            return None
        error.request = request
        return error
    failure = kind(str(error) or type(origin).__name__, request=request)
    # Not the origin: aiohttp's errors hold the request's headers and the proxy's password, and show them.
    failure.__cause__ = origin.__cause__
    return failure


def _kind_of_aiohttp_error(error: BaseException | None) -> type[httpx.RequestError] | None:
    aiohttp = sys.modules.get("aiohttp")
    if aiohttp is None or not isinstance(error, aiohttp.ClientError):
        return None
    if isinstance(error, (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError)):
        return httpx.UnsupportedProtocol
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return httpx.ProxyError
    if isinstance(error, aiohttp.ClientConnectorError):
        return httpx.ConnectError
    if isinstance(error, aiohttp.ServerTimeoutError):
        return httpx.ConnectTimeout if isinstance(error, aiohttp.ConnectionTimeoutError) else httpx.ReadTimeout
    if isinstance(error, (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError)):
        return httpx.ReadError
    return httpx.RemoteProtocolError
