"""Which proxy leads to an origin, by the environment and as httpx reads it."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.request import getproxies

import attrs
import httpx

from .slot import Origin
from .urls import is_loopback

__all__ = ["Proxies"]

DEFAULT_PORTS = {"http": 80, "https": 443, "all": None}


@attrs.frozen
class _Rule:
    """What goes which way; ``proxy`` of ``None``: straight."""

    scheme: str
    host: str
    port: int | None
    proxy: httpx.Proxy | None

    @classmethod
    def of(cls, pattern: str, proxy: httpx.Proxy | None) -> _Rule:
        url = httpx.URL(pattern)
        return cls("" if url.scheme == "all" else url.scheme, "" if url.host == "*" else url.host, url.port, proxy)

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

    def proxy_for(self, origin: Origin) -> httpx.Proxy | None:
        """``None``: straight to it.

        So goes what is sent in plain text to this machine: that is allowed only because it does not leave it.
        """
        if origin.scheme == "http" and is_loopback(origin.host):
            return None
        return next((rule.proxy for rule in self._rules if rule.applies_to(origin)), None)


def _rules(found: dict[str, str]) -> list[_Rule]:
    exempt = [host.strip() for host in found.get("no", "").split(",")]
    if "*" in exempt:
        return []
    rules = [_Rule.of(_pattern(host), None) for host in exempt if host]
    for scheme in ("http", "https", "all"):
        url = found.get(scheme)
        if url:
            rules.append(_Rule.of(f"{scheme}://", httpx.Proxy(url if "://" in url else f"http://{url}")))
    return rules


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
