"""Which proxy leads to an origin, by the environment and as httpx reads it."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.request import getproxies

import attrs
import httpx

from ..errors import ConfigurationError
from .slot import Origin
from .urls import is_loopback

__all__ = ["Proxies"]

DEFAULT_PORTS = {"http": 80, "https": 443, "all": None}


@attrs.frozen
class _Rule:
    """What goes which way; ``proxy`` of ``None``: straight. Its URL may hold a password."""

    scheme: str
    host: str
    port: int | None
    proxy: str | None = attrs.field(repr=False)
    variable: str

    @classmethod
    def of(cls, pattern: str, proxy: str | None, variable: str = "NO_PROXY") -> _Rule:
        try:
            url = httpx.URL(pattern)
        except httpx.InvalidURL as failure:
            raise ConfigurationError(
                f"NO_PROXY has an entry that is no host: {failure}", next_step="Correct it in the environment."
            ) from failure
        scheme, host = "" if url.scheme == "all" else url.scheme, "" if url.host == "*" else url.host
        return cls(scheme, host, url.port, proxy, variable)

    @property
    def rank(self) -> tuple[bool, int, int]:
        """The more a rule says, the earlier it is asked."""
        return (self.port is None, -len(self.host), -len(self.scheme))

    def applies_to(self, origin: Origin) -> bool:
        if self.scheme and self.scheme != origin.scheme:
            return False
        given = None if origin.port == DEFAULT_PORTS.get(origin.scheme) else origin.port
        return (self.port is None or self.port == given) and self._has(origin.host)

    def _has(self, host: str) -> bool:
        if self.host.startswith("*."):
            return re.fullmatch(f".+\\.{re.escape(self.host[2:])}", host) is not None
        if self.host.startswith("*"):
            return re.fullmatch(f"(.+\\.)?{re.escape(self.host[1:])}", host) is not None
        return not self.host or self.host == host


class Proxies:
    """``HTTP_PROXY``, ``HTTPS_PROXY``, ``ALL_PROXY`` and ``NO_PROXY``, in capitals or not, read once."""

    def __init__(self) -> None:
        self._rules = sorted(_rules(getproxies()), key=lambda rule: rule.rank)
        self._found: dict[Origin, httpx.Proxy | None] = {}

    def proxy_for(self, origin: Origin) -> httpx.Proxy | None:
        """``None``: straight to it.

        So goes what is sent in plain text to this machine: that is allowed only because it does not leave it.

        Raises:
            ConfigurationError: It is a proxy of a kind that the client's own connections cannot use.
        """
        if origin not in self._found:
            self._found[origin] = self._find(origin)
        return self._found[origin]

    def _find(self, origin: Origin) -> httpx.Proxy | None:
        if origin.scheme == "http" and is_loopback(origin.host):
            return None
        rule = next((rule for rule in self._rules if rule.applies_to(origin)), None)
        return None if rule is None else _proxy(rule.proxy, rule.variable)


def _rules(found: dict[str, str]) -> list[_Rule]:
    exempt = [host.strip() for host in found.get("no", "").split(",")]
    if "*" in exempt:
        return []
    rules = [_Rule.of(_pattern(host), None) for host in exempt if host]
    for scheme in ("http", "https", "all"):
        url = found.get(scheme)
        if url:
            rules.append(_Rule.of(f"{scheme}://", url if "://" in url else f"http://{url}", f"{scheme.upper()}_PROXY"))
    return rules


def _proxy(url: str | None, variable: str) -> httpx.Proxy | None:
    if url is None:
        return None
    try:
        proxy = httpx.Proxy(url)
    except (httpx.InvalidURL, ValueError):
        kind = ""
    else:
        kind = proxy.url.scheme if proxy.url.host else ""
        if kind in ("http", "https"):
            return proxy
    # Out of sight of tools that print the variables of a traceback, and outside of the handler: it has a password.
    del url
    if kind:
        raise ConfigurationError(
            f"{variable} names a {kind} proxy, which the client's own connections cannot use.",
            next_step="Name an http or https proxy, or give http_client=httpx.AsyncClient() beside httpx[socks].",
        )
    raise ConfigurationError(
        f"{variable} names a proxy by a URL that is none of an http or https proxy.",
        next_step=f"Correct {variable} in the environment; an address alone counts as http.",
    )


def _pattern(exempt: str) -> str:
    if "://" in exempt:
        return exempt
    if exempt.lower() == "localhost":
        return f"all://{exempt}"
    try:
        address = ip_address(exempt.split("/")[0])
    except ValueError:
        return f"all://*{exempt}"
    return f"all://{exempt}" if address.version == 4 else f"all://[{exempt}]"
