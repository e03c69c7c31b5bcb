"""The emulator on a socket: from a test, and as a program."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator

import anyio
import httpx
import pytest

from sinch_provisioning import ProvisioningClient
from sinch_provisioning.testing import Emulator
from sinch_provisioning.testing.__main__ import main
from sinch_provisioning.testing.server import open_listener

GRANT = {"grant_type": "client_credentials"}
KEY = ("test-key-id", "test-key-secret")
MODULE = "sinch_provisioning.testing"


@pytest.mark.anyio
async def test_it_serves_while_the_block_runs() -> None:
    before = set(threading.enumerate())
    with Emulator().serve() as server:
        assert server.url == f"http://127.0.0.1:{server.port}"
        async with httpx.AsyncClient(base_url=server.url, auth=KEY) as client:
            answers: list[int] = []

            async def ask() -> None:
                answers.append((await client.get("/v1/projects/p/webhooks")).status_code)

            async with anyio.create_task_group() as tasks:
                for _ in range(20):
                    tasks.start_soon(ask)
        assert answers == [200] * 20
    assert "emulator" not in {thread.name for thread in set(threading.enumerate()) - before}
    async with httpx.AsyncClient() as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(server.url)


def test_answers_are_not_held_back_by_nagle() -> None:
    """asyncio turns Nagle's algorithm off for sockets that name their protocol, and for no others."""
    with open_listener("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_a_port_that_is_taken_is_an_error() -> None:
    with Emulator().serve() as server, pytest.raises(OSError, match="in use"), Emulator().serve(port=server.port):
        pass


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", "taken"), ("127.0.0.1", "70000"), ("no.such.invalid", "0")])
def test_the_program_says_where_it_cannot_listen(host: str, port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with open_listener("127.0.0.1", 0) as taken, pytest.raises(SystemExit) as ended:
        main(["--host", host, "--port", str(taken.getsockname()[1]) if port == "taken" else port])
    assert ended.value.code == 2
    assert "cannot be listened on" in capsys.readouterr().err


@pytest.fixture
def program() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", MODULE, "--port", "0", "--seed", "--project-id", "mine", "--delay", "0"]
    with subprocess.Popen([*command, "--reject", "bad*"], stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_runs_as_a_program(program: subprocess.Popen[str], stop: signal.Signals) -> None:
    assert program.stdout is not None
    lines = [program.stdout.readline().strip() for _ in range(7)]
    printed = dict(line.removeprefix("export ").split("=", 1) for line in lines if line.startswith("export "))
    assert (printed["SINCH_PROJECT_ID"], printed["SINCH_KEY_ID"], printed["SINCH_KEY_SECRET"]) == ("mine", *KEY)
    url = printed["SINCH_BASE_URL"]
    assert url in lines[0]
    token = httpx.post(printed["SINCH_TOKEN_URL"], data=GRANT, auth=KEY).json()["access_token"]
    templates = httpx.get(f"{url}/v1/projects/mine/whatsapp/templates", headers={"authorization": f"Bearer {token}"})
    assert templates.json()["totalSize"] == 30
    program.send_signal(stop)
    assert program.wait(10) == 0
    assert program.stdout.read() == ""


def test_a_missing_extra_is_named() -> None:
    code = (
        f"import sys; sys.modules['uvicorn'] = None\n"
        f"try: from {MODULE} import Emulator\n"
        "except ImportError as error: print(error)"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "pip install 'sinch-provisioning[testing]'" in output
    assert "'uvicorn'" in output


@pytest.mark.anyio
async def test_a_client_finds_it_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    emulator = Emulator(project_id="p7", key_id="k7", key_secret="s7")
    with emulator.serve() as server:
        for name, value in emulator.environment(server).items():
            monkeypatch.setenv(name, value)
        async with ProvisioningClient() as client:
            assert await client.webhooks.list().collect() == []
    (request,) = emulator.requests.of("WebhookWebhookController_listWebhooks_v1")
    assert request.path_values["projectId"] == "p7"
