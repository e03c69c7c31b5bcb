"""Where credentials may be sent to."""

from __future__ import annotations

from ipaddress import ip_address

import httpx

from ..errors import ConfigurationError

__all__ = ["checked_url", "is_loopback"]


def checked_url(name: str, url: str, *, allow_plain_http: bool) -> str:
    """The URL without a trailing slash.

    Raises:
        ConfigurationError: It is no absolute http(s) URL, carries a user, query or fragment, or would send
            credentials over plain http to another machine.
    """
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, TypeError):
        parsed = httpx.URL("")
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise ConfigurationError(
            f"{name} is not an absolute http or https URL.", next_step=f"Give {name} with its scheme."
        )
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise ConfigurationError(
            f"{name} has a user, query or fragment.", next_step="Give credentials by key_id and key_secret, or by auth."
        )
    if parsed.scheme == "http" and not allow_plain_http and not is_loopback(parsed.host):
        raise ConfigurationError(
            f"{name} is plain http, over which credentials can be read on their way to {parsed.host}.",
            next_step="Use https, or pass allow_plain_http=True in a network that you trust.",
        )
    return str(parsed).rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
