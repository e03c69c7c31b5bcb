"""The ASGI endpoint: alone, mounted, and against clients that misbehave."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from sinch_provisioning.events import BundleDone, Event, EventEndpoint, EventReceiver, endpoint
from sinch_provisioning.testing.events import make

SECRET = "a long random text"
MADE = make(BundleDone)


class Service:
    """A receiver that remembers what it handled, behind an endpoint."""

    def __init__(self, secret: Any = SECRET, **options: Any) -> None:
        self.handled: list[str] = []
        self.receiver = EventReceiver(secret, **options)
        self.receiver.otherwise(self.handle)
        self.endpoint = EventEndpoint(self.receiver)

    async def handle(self, event: Event) -> None:
        self.handled.append(event.type)


async def request(app: Any, method: str = "POST", path: str = "/", **options: Any) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as http:
        return await http.request(method, path, **options)


async def test_a_delivery_is_accepted() -> None:
    service = Service()
    for path in ("/", "/any/path"):
        answer = await MADE.post(service.endpoint, SECRET, path=path)
        assert (answer.status_code, answer.content) == (200, b"")
    assert service.handled == ["BUNDLE_DONE"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_only_post_will_do(method: str) -> None:
    answer = await request(Service().endpoint, method)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


async def test_what_cannot_be_accepted_is_refused_with_its_status_alone() -> None:
    service = Service(max_size=2000)
    wrong = {**MADE.headers(SECRET), "x-sinch-webhook-signature": "A" * 43 + "="}
    for content, headers, status in (
        (MADE.body, {}, 401),
        (MADE.body, wrong, 401),
        (b"", {}, 401),
        (b"x" * 2001, {}, 413),
    ):
        answer = await request(service.endpoint, content=content, headers=headers)
        assert (answer.status_code, answer.content) == (status, b"")
    broken = make("X")
    answer = await request(service.endpoint, content=b"{", headers=MADE.headers(SECRET))
    assert answer.status_code == 401
    assert (await broken.post(service.endpoint, SECRET)).status_code == 200


async def test_a_handler_that_fails_is_answered_with_500() -> None:
    receiver = EventReceiver(SECRET)

    @receiver.otherwise
    async def handler(event: Event) -> None:
        raise ValueError

    answer = await MADE.post(EventEndpoint(receiver), SECRET)
    assert (answer.status_code, answer.content) == (500, b"")


# Clients that misbehave


class Connection:
    """An ASGI connection that sends messages one by one, and then nothing more."""

    def __init__(self, *messages: dict[str, Any]) -> None:
        self.messages = list(messages)
        self.taken = 0
        self.answers: list[Any] = []

    async def receive(self) -> Any:
        if self.taken == len(self.messages):
            await anyio.sleep_forever()
        self.taken += 1
        return self.messages[self.taken - 1]

    async def send(self, message: Any) -> None:
        self.answers.append(message)

    async def run(self, app: Any, **scope: Any) -> int | None:
        """The status of the answer."""
        base = {"type": "http", "method": "POST", "path": "/", "headers": []}
        await app({**base, **scope}, self.receive, self.send)
        return self.answers[0]["status"] if self.answers else None


def chunk(body: bytes, *, more: bool = True) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


async def test_a_body_that_is_announced_as_too_large_is_not_read() -> None:
    connection = Connection()
    headers = [(b"Content-Length", b"1048577")]
    assert await connection.run(Service().endpoint, headers=headers) == 413
    assert connection.taken == 0


async def test_a_body_that_grows_too_large_is_not_read_to_its_end() -> None:
    connection = Connection(*(chunk(b"x" * 1000) for _ in range(10)))
    headers = [(b"content-length", b"nonsense"), (b"content-length", b"9" * 30)]
    assert await connection.run(Service(max_size=3500).endpoint, headers=headers) == 413
    assert connection.taken == 4


async def test_a_body_may_come_in_parts() -> None:
    service = Service()
    connection = Connection(chunk(MADE.body[:9]), chunk(b""), chunk(MADE.body[9:], more=False))
    headers = [(name.encode(), value.encode()) for name, value in MADE.headers(SECRET).items()]
    assert await connection.run(service.endpoint, headers=headers) == 200
    assert service.handled == ["BUNDLE_DONE"]


async def test_a_client_that_goes_away_is_not_answered() -> None:
    connection = Connection(chunk(b"{"), {"type": "http.disconnect"})
    assert await connection.run(Service().endpoint) is None


async def test_a_body_that_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoint, "ARRIVAL", 0.01)
    assert await Connection(chunk(b"{")).run(Service().endpoint) == 408


async def test_only_so_many_are_read_at_once() -> None:
    service = Service(max_held=2)
    async with anyio.create_task_group() as tasks:
        for _ in range(2):
            tasks.start_soon(Connection(chunk(b"{")).run, service.endpoint)
        await anyio.wait_all_tasks_blocked()
        assert (await MADE.post(service.endpoint, SECRET)).status_code == 503
        tasks.cancel_scope.cancel()
    assert (await MADE.post(service.endpoint, SECRET)).status_code == 200


async def test_a_websocket_is_closed() -> None:
    connection = Connection({"type": "websocket.connect"})
    await Service().endpoint({"type": "websocket"}, connection.receive, connection.send)
    assert [message["type"] for message in connection.answers] == ["websocket.close"]


# Where it lives


async def test_alone_it_lives_as_long_as_the_server() -> None:
    service = Service(answer_first=True)
    shut_down = anyio.Event()
    sent: list[str] = []
    received = iter(["lifespan.startup", "lifespan.shutdown"])

    async def receive() -> Any:
        kind = next(received)
        if kind == "lifespan.shutdown":
            await shut_down.wait()
        return {"type": kind}

    async def send(message: Any) -> None:
        sent.append(message["type"])

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(service.endpoint, {"type": "lifespan"}, receive, send)
        await anyio.wait_all_tasks_blocked()
        assert sent == ["lifespan.startup.complete"]
        assert (await MADE.post(service.endpoint, SECRET)).status_code == 200
        shut_down.set()
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert service.handled == ["BUNDLE_DONE"]


async def test_in_starlette() -> None:
    service = Service()
    app = Starlette(routes=[Route("/exact", service.endpoint), Mount("/below", service.endpoint)])
    assert (await MADE.post(app, SECRET, path="/exact")).status_code == 200
    for path in ("/below/", "/below/more"):
        assert (await make(BundleDone, seed=path).post(app, SECRET, path=path)).status_code == 200
    assert (await MADE.post(app, SECRET, path="/elsewhere")).status_code == 404
    assert len(service.handled) == 3


async def test_in_fastapi() -> None:
    service = Service(answer_first=True)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with service.receiver:
            yield

    app = FastAPI(lifespan=lifespan)
    app.mount("/below", service.endpoint)
    app.router.routes.append(Route("/exact", service.endpoint))
    async with app.router.lifespan_context(app):
        for path in ("/exact", "/below/"):
            assert (await make(BundleDone, seed=path).post(app, SECRET, path=path)).status_code == 200
        assert (await request(app, "GET", "/exact")).status_code == 405
    assert len(service.handled) == 2


@pytest.mark.parametrize("mount", ["", "/events"])
async def test_the_path_may_name_the_project(mount: str) -> None:
    service = Service({"one": "first secret", "two": "second secret"})
    app = Starlette(routes=[Mount(mount, service.endpoint)])
    for path, secret, status in (
        ("/one", "first secret", 200),
        ("/in/two/", "second secret", 200),
        ("/one", "second secret", 401),
        ("/", "second secret", 200),
        ("/three", "first secret", 200),
    ):
        made = make(BundleDone, seed=f"{path} {secret}")
        assert (await made.post(app, secret, path=mount + path)).status_code == status
