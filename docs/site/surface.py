"""What the client offers, as the site tells it."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from sinch_provisioning import BearerToken, Operation, ProvisioningClient

__all__ = ["by_service", "client", "service_class"]


def client() -> ProvisioningClient:
    """One that is never used."""
    return ProvisioningClient("my-project", auth=BearerToken("not-used"))


def by_service() -> dict[str, list[Operation[Any]]]:
    """The operations of each service, in the order of the description."""
    found: dict[str, list[Operation[Any]]] = {}
    for operation in client().operations.values():
        found.setdefault(operation.service, []).append(operation)
    return dict(sorted(found.items()))


def service_class(service: str) -> type[Any]:
    """The class that users meet under that path on the client."""
    found: object = attrgetter(service)(client())
    return type(found)
