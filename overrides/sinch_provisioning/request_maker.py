"""Requests, put together cheaply: what calls have in common is prepared once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import httpx

from ._transport.bounded_body import ACCEPTED_CODINGS
from .credential import Credential
from .errors import ConfigurationError
from .link import USER_AGENT

__all__ = ["CommonHeaders", "RequestMaker"]

NOT_INHERITED: Final = frozenset({"authorization", "cookie", "content-length", "content-type", "host", "accept"})
"""Headers of the caller's ``httpx.AsyncClient`` that do not go into requests."""


WITH_LENGTH: Final = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose requests state the length of their body even when it is empty."""


class CommonHeaders:
    """The headers of every request: the HTTP client's own, and what this service needs."""

    def __init__(self, defaults: httpx.Headers, base_url: str) -> None:
        inherited = [(name, value) for name, value in defaults.multi_items() if name not in NOT_INHERITED]
        headers = httpx.Headers([("Host", httpx.URL(base_url).netloc.decode("ascii")), *inherited])
        headers["Accept-Encoding"] = ACCEPTED_CODINGS
        headers["Accept"] = "application/json"
        if headers.get("user-agent", "python-httpx/").startswith("python-httpx/"):
            headers["User-Agent"] = USER_AGENT
        self._without_credential = headers
        self._credential: Credential | None = None
        self._with_credential = headers

    def authorised(self, credential: Credential) -> httpx.Headers:
        """Do not change what this returns: it is kept for the next request."""
        if credential is not self._credential:
            headers = httpx.Headers(self._without_credential)
            headers["Authorization"] = credential.header
            self._credential, self._with_credential = credential, headers
        return self._with_credential


class RequestMaker:
    """Makes the request of one call, anew for each attempt."""

    __slots__ = ("_common", "_content", "_extensions", "_extra", "_method", "_url")

    def __init__(
        self,
        method: str,
        url: httpx.URL,
        common: CommonHeaders,
        *,
        content: bytes | None,
        extra: Mapping[str, str] | None,
        timeout: httpx.Timeout,
    ) -> None:
        self._method = method
        self._url = url
        self._common = common
        self._content = content
        self._extra = None if extra is None else _checked(extra)
        self._extensions: dict[str, Any] = {"timeout": timeout.as_dict()}

    def make(self, credential: Credential) -> httpx.Request:
        """The request, complete: given a stream, httpx adds no header of its own."""
        headers = self._common.authorised(credential)
        content = self._content
        if content is not None or self._extra is not None or self._method in WITH_LENGTH:
            headers = httpx.Headers(headers)
            if content is not None:
                headers["Content-Type"] = "application/json"
            if content is not None or self._method in WITH_LENGTH:
                headers["Content-Length"] = str(len(content or b""))
            if self._extra is not None:
                headers.update(self._extra)
        stream = httpx.ByteStream(content or b"")
        request = httpx.Request(self._method, self._url, headers=headers, stream=stream, extensions=self._extensions)
        request.read()  # event hooks and test transports look at the content
        return request


def _checked(headers: Mapping[str, str]) -> Mapping[str, str]:
    for name, value in headers.items():
        if not (name + value).isascii() or not (name + value).isprintable() or not name or " " in name:
            raise ConfigurationError(
                f"extra_headers has a value for {name!r} that cannot be a header.",
                next_step="Header names and values are printable ASCII; look for a line break.",
            )
    return headers
