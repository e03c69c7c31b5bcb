"""Mocks and instrumentations that patch httpx see the requests, whenever they were put in."""

from __future__ import annotations

import functools
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sinch_provisioning import BearerToken, ProvisioningClient
from tests.support.scripted import WEBHOOK

pytestmark = pytest.mark.anyio

BEFORE = """
import anyio, httpx
async def answer(self, request):
    return httpx.Response(200, json={"id": "seen", "target": "https://a.example", "triggers": ["ALL"]})
httpx.AsyncHTTPTransport.handle_async_request = answer
from sinch_provisioning import BearerToken, ProvisioningClient
async def main():
    async with ProvisioningClient("p", auth=BearerToken("t"), base_url="https://nobody.invalid") as client:
        print((await client.webhooks.get("w1")).id)
anyio.run(main)
"""


def test_what_was_patched_before_the_sdk_was_loaded_is_seen() -> None:
    run = subprocess.run([sys.executable, "-c", BEFORE], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "seen"


class _Wrapper:
    """Like wrapt's, which instrumentations use: no function, but with everything of one."""

    def __init__(self, wrapped: Callable[..., Any]) -> None:
        functools.update_wrapper(self, wrapped)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=WEBHOOK)


async def test_a_wrapper_that_pretends_to_be_the_method_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    own = httpx.AsyncHTTPTransport.handle_async_request
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", _Wrapper(own))
    async with ProvisioningClient("p1", auth=BearerToken("t"), base_url="https://nobody.invalid", timeout=5) as client:
        assert (await client.webhooks.get("w1")).id == WEBHOOK["id"]
