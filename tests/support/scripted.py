"""A service that answers as told, a clock that moves when told, and a client on both."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import anyio.lowlevel
import httpx

from sinch_provisioning import Attempt, BearerToken, Clock, ProvisioningClient

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response | Awaitable[httpx.Response]]

WEBHOOK = {"id": "w1", "target": "https://me.example/hook", "triggers": ["ALL"]}
TOKEN_URL = "https://auth.example/oauth2/token"


class ManualTime:
    """Time that passes by sleeping alone."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept: list[float] = []
        self.clock = Clock(monotonic=lambda: self.now, wall=lambda: self.now + 1_700_000_000, sleep=self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await anyio.lowlevel.checkpoint()


class ScriptedService:
    """Gives its answers in turn, the last one for ever, and keeps the requests."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            # A response can be used once; the script's last one is used again and again.
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        response = answer(request)
        return await response if inspect.isawaitable(response) else response

    @property
    def calls(self) -> list[str]:
        return [f"{request.method} {request.url.raw_path.decode()}" for request in self.requests]


class Harness:
    """A client on a scripted service and manual time; delays have no jitter."""

    def __init__(self, *answers: Answer, **options: Any) -> None:
        self.time = ManualTime()
        self.service = ScriptedService(*answers)
        self.http = httpx.AsyncClient(transport=httpx.MockTransport(self.service))
        self.attempts: list[Attempt] = []
        settings: dict[str, Any] = {
            "project_id": "p1",
            "auth": BearerToken("token-0"),
            "http_client": self.http,
            "clock": self.time.clock,
            "random": lambda: 1.0,
            "on_attempt": self.attempts.append,
        }
        self.client = ProvisioningClient(**{**settings, **options})

    async def __aenter__(self) -> Harness:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()
        await self.http.aclose()


def ok(body: Any = None, **headers: str) -> httpx.Response:
    return httpx.Response(200, json=WEBHOOK if body is None else body, headers=headers)


def refusal(status: int, code: str = "some_code", **headers: str) -> httpx.Response:
    body = {"errorCode": code, "message": "That went wrong", "resolution": "Do it differently"}
    return httpx.Response(status, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def token(value: str = "token-1", expires_in: object = 3600) -> httpx.Response:
    return httpx.Response(200, json={"access_token": value, "token_type": "bearer", "expires_in": expires_in})
