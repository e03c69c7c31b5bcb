"""A server in a process of its own that answers everything in the same way: what is left to measure is the client."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import anyio

__all__ = ["ANSWER", "serving"]

ANSWER = {"id": "01", "target": "https://me.example/hook", "projectId": "p", "triggers": ["ALL"]}
LATENCY = float(sys.argv[1]) if __name__ == "__main__" else 0.0
TOKEN = {"access_token": "t", "token_type": "bearer", "expires_in": 3600}


async def app(scope: Any, receive: Any, send: Any) -> None:
    """ASGI."""
    if scope["type"] != "http":
        return
    await anyio.sleep(LATENCY)
    body = json.dumps(TOKEN if scope["path"] == "/oauth2/token" else ANSWER).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@contextmanager
def serving(latency: float = 0.0) -> Generator[str, None, None]:
    """The base URL of a server that takes so many seconds for each answer, and runs until the block ends."""
    with subprocess.Popen([sys.executable, "-m", __name__, str(latency)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    import uvicorn

    # asyncio turns Nagle's algorithm off only on sockets that say they are TCP.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(2048)
        print(listener.getsockname()[1], flush=True)
        config = uvicorn.Config(app, log_level="error", access_log=False, timeout_keep_alive=120)
        uvicorn.Server(config).run(sockets=[listener])
