"""What tests and examples need: an emulator of the Provisioning API that runs in memory.

In a test::

    emulator = Emulator()
    transport = httpx.ASGITransport(app=emulator)

over real sockets::

    with Emulator().serve() as server:
        print(server.url)

and from a shell: ``python -m sinch_provisioning.testing --port 8099``.
"""

try:
    from .clock import Delays, ManualClock
    from .contract import Contract
    from .deliveries import EmulatedDelivery
    from .emulator import Emulator
    from .events import EmulatedEvent
    from .faults import Fault
    from .recording import RecordedRequest
    from .server import RunningServer
except ModuleNotFoundError as error:
    if error.name not in {"jsonschema", "referencing", "starlette", "uvicorn"}:
        raise
    raise ImportError(
        f"sinch_provisioning.testing needs the package {error.name!r}: pip install 'sinch-provisioning[testing]'",
        name=error.name,
    ) from error

__all__ = [
    "Contract",
    "Delays",
    "EmulatedDelivery",
    "EmulatedEvent",
    "Emulator",
    "Fault",
    "ManualClock",
    "RecordedRequest",
    "RunningServer",
]
