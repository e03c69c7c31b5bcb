"""Every python example of the docs runs, against the emulator over a socket."""

from __future__ import annotations

import ast
import builtins
import inspect
import re
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from anyio.to_thread import run_sync

from sinch_provisioning.testing import Delays
from tests.support.live import MakeLive

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
HOSTS = {"provisioning.api.sinch.com", "auth.sinch.com"}


def blocks(page: Path) -> list[str]:
    """The examples of a page, each with as many empty lines before it that errors point at the right line."""
    text = page.read_text()
    return ["\n" * text[: found.start(1)].count("\n") + found[1] for found in BLOCK.finditer(text)]


PAGES = {page.relative_to(ROOT).as_posix(): page for page in [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]}


@pytest.fixture
def served(make_live: MakeLive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests to Sinch's hosts reach an emulator that is never slow; it accepts the credentials of the environment."""
    live = make_live(delays=Delays.every(0.0), project_id="my-project")
    live.emulator.seed.demo()
    monkeypatch.setenv("SINCH_PROJECT_ID", "my-project")
    monkeypatch.setenv("SINCH_KEY_ID", live.emulator.key_id)
    monkeypatch.setenv("SINCH_KEY_SECRET", live.emulator.key_secret)
    monkeypatch.setattr(builtins, "input", lambda prompt="": "123456")
    send = httpx.AsyncHTTPTransport.handle_async_request

    async def send_to_emulator(self: Any, request: httpx.Request) -> httpx.Response:
        if request.url.host in HOSTS:
            url = request.url.copy_with(scheme="http", host=live.server.host, port=live.server.port)
            request = httpx.Request(request.method, url, headers=request.headers, stream=request.stream)
        return await send(self, request)

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", send_to_emulator)


@pytest.mark.parametrize("name", [name for name, page in PAGES.items() if blocks(page)])
async def test_the_examples_of_a_page_run(
    name: str, served: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In their order, each as a program of its own."""
    monkeypatch.chdir(tmp_path)
    for source in blocks(PAGES[name]):
        code = compile(source, name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        run = partial(eval, code, {"__name__": "__main__"})
        if code.co_flags & inspect.CO_COROUTINE:
            await run()
        else:  # a program without an event loop
            await run_sync(run)


@pytest.mark.parametrize("name", ["pagination", "waiting", "flows", "builders", "calls", "events"])
def test_these_pages_have_examples(name: str) -> None:
    assert blocks(PAGES[f"docs/{name}.md"])
