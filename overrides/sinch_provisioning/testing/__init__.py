"""What tests and examples need: an emulator of the Provisioning API that runs in memory, and answers on demand.

In a test::

    emulator = Emulator(clock=ManualClock())
    client = emulator.client()

or, with pytest, the fixtures ``provisioning_emulator``, ``provisioning_client`` and ``provisioning_router``; over real
sockets::

    with Emulator().serve() as server:
        print(server.url)

and from a shell: ``python -m sinch_provisioning.testing --port 8099``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client_options import ClientOptions as ClientOptions
    from .clock import Delays as Delays
    from .clock import ManualClock as ManualClock
    from .contract import Contract as Contract
    from .deliveries import EmulatedDelivery as EmulatedDelivery
    from .emulator import Emulator as Emulator
    from .events import EmulatedEvent as EmulatedEvent
    from .factories import make as make
    from .faults import Fault as Fault
    from .recording import RecordedRequest as RecordedRequest
    from .router import ProvisioningRouter as ProvisioningRouter
    from .router import RoutedCall as RoutedCall
    from .server import RunningServer as RunningServer

_PLACES = {
    "ClientOptions": ".client_options",
    "Contract": ".contract",
    "Delays": ".clock",
    "EmulatedDelivery": ".deliveries",
    "EmulatedEvent": ".events",
    "Emulator": ".emulator",
    "Fault": ".faults",
    "ManualClock": ".clock",
    "ProvisioningRouter": ".router",
    "RecordedRequest": ".recording",
    "RoutedCall": ".router",
    "RunningServer": ".server",
    "make": ".factories",
}
_EXTRA = {"jsonschema", "referencing", "respx", "starlette", "uvicorn"}

__all__ = [*_PLACES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(_PLACES[name], __name__), name)
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        raise ImportError(
            f"sinch_provisioning.testing needs the package {error.name!r}: pip install 'sinch-provisioning[testing]'",
            name=error.name,
        ) from error
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
