"""The emulator on a socket, served by uvicorn."""

from __future__ import annotations

import socket
import threading
from collections.abc import Awaitable, Callable, Generator, MutableMapping
from contextlib import contextmanager
from typing import Any

import attrs
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .delivery import CLOSE_EXTENSION, Receive, Send

App = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]
_START_SECONDS = 10.0
_STOP_SECONDS = 5.0


@attrs.frozen
class RunningServer:
    """A server that accepts connections."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """The base URL, without a trailing slash."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def token_url(self) -> str:
        """The URL of the token endpoint."""
        return f"{self.url}/oauth2/token"


class _ClosableProtocol(H11Protocol):
    """uvicorn's protocol, which also lets the app close the connection."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        app = self.app

        async def with_close(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
            if scope["type"] == "http":
                scope = {**scope, "extensions": {**scope.get("extensions", {}), CLOSE_EXTENSION: self.transport.close}}
            await app(scope, receive, send)

        self.app = with_close


def open_listener(host: str, port: int) -> socket.socket:
    """A socket to serve on; port 0 takes a free one.

    It names its protocol: asyncio turns Nagle's algorithm off for such sockets alone, and with it every answer that is
    written in two parts takes 40 ms more.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
    except BaseException:
        listener.close()
        raise
    return listener


def uvicorn_server(app: App, host: str, port: int) -> uvicorn.Server:
    """A server for ``app`` that is not started yet."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        http=_ClosableProtocol,
        ws="none",
        lifespan="auto",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    return uvicorn.Server(config)


@contextmanager
def serving(app: App, host: str, port: int) -> Generator[RunningServer, None, None]:
    """Serve ``app`` from a thread while the block runs."""
    listener = open_listener(host, port)
    server = uvicorn_server(app, host, port)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="emulator", daemon=True)
    thread.start()
    try:
        _wait_until_started(server, thread)
        yield RunningServer(host, int(listener.getsockname()[1]))
    finally:
        server.should_exit = True
        thread.join(_STOP_SECONDS)
        listener.close()


def _wait_until_started(server: uvicorn.Server, thread: threading.Thread) -> None:
    pause = threading.Event()
    for _ in range(int(_START_SECONDS / 0.005)):
        if server.started:
            return
        if not thread.is_alive():
            break
        pause.wait(0.005)
    raise RuntimeError("the emulator's server did not start")
