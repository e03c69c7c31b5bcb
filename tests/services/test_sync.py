"""The client for programs without an event loop."""

from __future__ import annotations

import gc
import inspect
import subprocess
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import anyio
import httpx
import pytest
from anyio.to_thread import run_sync

from sinch_provisioning import (
    BearerToken,
    ClientClosedError,
    ConflictError,
    OAuth2ClientCredentials,
    Operation,
    ProvisioningClient,
    SyncProvisioningClient,
)
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.blocking import BlockingPager
from tests.emulator import test_operations as journeys
from tests.emulator.calling import Api
from tests.support.live import Live

from .calling import SdkApi, method_of
from .test_every_operation import JOURNEYS

HOOK: Any = {"target": "https://me.example/hook", "secret": "a-long-secret", "triggers": ["ALL"]}


def sync_client(live: Live, **options: Any) -> SyncProvisioningClient:
    auth = OAuth2ClientCredentials(live.emulator.key_id, live.emulator.key_secret, token_url=live.server.token_url)
    settings: dict[str, Any] = {"auth": auth, "base_url": live.server.url, "clock": live.time.clock}
    return SyncProvisioningClient(live.emulator.project_id, **{**settings, **options})


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_every_operation_succeeds(live: Live) -> None:
    def call(operation: Operation[Any], path: tuple[str, ...], values: dict[str, Any]) -> Any:
        answer = method_of(client, operation)(*path, **values)
        return answer if operation.paging is None else answer.first_page()

    async def by_blocking_method(
        _: ProvisioningClient, operation: Operation[Any], path: tuple[str, ...], values: Any
    ) -> Any:
        return await run_sync(partial(call, operation, path, values))

    with sync_client(live) as client:
        api = SdkApi(live.emulator, client.asynchronous, by_blocking_method)
        for name in JOURNEYS:
            await getattr(journeys, name)(cast("Api", api))
    assert api.succeeded == set(OPERATIONS)


def test_lists_are_plain_iterators(live: Live) -> None:
    live.emulator.seed.templates(5)
    with sync_client(live) as client:
        templates = client.whatsapp.templates
        names = [template.name for template in templates.list(page_size=2)]
        assert names == [f"example_{number:04}" for number in range(5)]
        assert [template.name for template in templates.list(page_size=2, limit=3, prefetch=2)] == names[:3]
        assert [len(page) for page in templates.list(page_size=2).pages()] == [2, 2, 1]
        assert [template.name for template in templates.list(page_size=2).collect(4)] == names[:4]
        first = templates.list().first()
        assert first is not None
        assert first.name == names[0]
        page = templates.list(page_size=2).first_page()
        assert (len(page), page.total_size) == (2, 5)
        following = client.run(page.next_page)
        assert following is not None
        assert [template.name for template in following] == names[2:4]


def test_leaving_a_list_early_ends_its_fetching_ahead(live: Live) -> None:
    live.emulator.seed.templates(9)
    with sync_client(live) as client:
        for _ in client.whatsapp.templates.list(page_size=1, prefetch=1):
            break
        assert client.webhooks.list().first() is None
    assert len(live.emulator.requests.of("WhatsappTemplatesController_listTemplates_v1")) <= 3


def test_a_list_that_is_never_iterated_over_warns_of_its_place(live: Live) -> None:
    with sync_client(live) as client, pytest.warns(RuntimeWarning, match="webhooks.list was never") as caught:
        client.webhooks.list()
    assert [warning.filename for warning in caught] == [__file__]


def test_errors_are_raised_as_they_are(live: Live) -> None:
    with sync_client(live) as client:
        client.webhooks.create(**HOOK)
        with pytest.raises(ConflictError, match="webhook_exists"):
            client.webhooks.create(**HOOK)
        options: Any = {"timout": 5}
        with pytest.raises(TypeError, match="timout"):
            client.webhooks.get("w", **options)


def test_what_has_no_blocking_twin_is_run(live: Live) -> None:
    with sync_client(live) as client:
        raw = client.run(client.asynchronous.with_raw_response.webhooks.list)
    assert raw.status_code == 200


def test_waits_and_flows_block_too(live: Live) -> None:
    seen: list[object] = []
    with sync_client(live) as client:
        bundle = client.bundles.create(region="EU", name="b", subproject=True)
        done = client.bundles.wait_until_done(bundle.id, timeout=60, on_progress=lambda each: seen.append(each.name))
        hook = client.webhooks.ensure(**HOOK)
    assert (done.state, hook.action) == ("DONE", "created")
    assert set(seen) == {"b"}


def test_a_function_given_to_a_wait_cannot_block_on_the_client(live: Live) -> None:
    with sync_client(live) as client:
        bundle = client.bundles.create(region="EU", name="b", subproject=True)
        with pytest.raises(ClientClosedError, match="event loop thread"):
            client.bundles.wait_until_done(bundle.id, on_progress=lambda _: client.bundles.get(bundle.id))


def test_nor_can_a_hook_close_it(live: Live) -> None:
    refused: list[Exception] = []

    def hook(_: object) -> None:
        for use in (client.close, client.webhooks.list):
            try:
                use()
            except ClientClosedError as error:
                refused.append(error)

    with sync_client(live, on_attempt=hook) as client:
        client.webhooks.list().first()
        assert client.webhooks.list().first() is None
    assert {str(error).partition(" of its")[0] for error in refused} == {
        "A blocking call was made in the event loop thread"
    }


def test_a_list_that_is_collected_in_the_thread_of_the_client_is_closed_there(live: Live) -> None:
    live.emulator.seed.templates(3)

    class Cycle:
        def __init__(self, pages: Any) -> None:
            self.pages, self.itself = pages, self

    async def collect() -> None:
        gc.collect()

    closed = threading.Event()

    class Pages:
        """As a list call's, telling when they are closed."""

        def __aiter__(self) -> Any:
            return self

        async def __anext__(self) -> int:
            return 1

        async def aclose(self) -> None:
            closed.set()

    pager: Any = SimpleNamespace(pages=Pages)
    with sync_client(live) as client:
        pages = BlockingPager[int](client, pager, None).pages()
        next(pages)
        gc.disable()
        try:
            cycle = Cycle(pages)
            del pages, cycle
            client.run(collect)  # an error in a finalizer fails the test
        finally:
            gc.enable()
        assert closed.wait(30)


def test_a_list_may_outlive_the_client(live: Live) -> None:
    live.emulator.seed.templates(3)
    with sync_client(live) as client:
        names = iter(client.whatsapp.templates.list(page_size=1))
        dropped = iter(client.whatsapp.templates.list(page_size=1))
        for each in names, dropped:
            next(each)
    with pytest.raises(ClientClosedError):
        next(names)
    del dropped  # an error in a finalizer fails the test
    gc.collect()


PROGRAM = """
import os, sys

from sinch_provisioning import BearerToken, SyncProvisioningClient

client = SyncProvisioningClient("p", auth=BearerToken("t"), base_url=sys.argv[1])
"""


@pytest.mark.parametrize("use", ["client.webhooks.get", "client.__enter__().webhooks.get"])
def test_one_that_nobody_closes_ends_with_the_process(live: Live, use: str) -> None:
    ran = run_program(live, f"try: {use}('w')\nexcept Exception as error: print(type(error).__name__)")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "AuthenticationError\n", "")


def test_it_refuses_to_work_across_a_fork(live: Live) -> None:
    ran = run_program(
        live,
        """
def use():
    try: client.webhooks.get("w")
    except Exception as error: print(type(error).__name__, flush=True)

with client:
    use()
    if os.fork() == 0:
        use()
        client.close()
        use()
        sys.exit(0)
    print(os.wait()[1], flush=True)
    use()
""",
    )
    assert ran.stderr == ""
    assert ran.stdout.split() == [
        "AuthenticationError",
        "ClientClosedError",
        "ClientClosedError",
        "0",
        "AuthenticationError",
    ]


def run_program(live: Live, program: str) -> subprocess.CompletedProcess[str]:
    url = live.server.url.replace("127.0.0.1", "localhost")  # looked up in a thread of the event loop's
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", PROGRAM + program, url]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_every_method_of_a_service_has_a_blocking_twin(live: Live) -> None:
    """Also of a service or a refinement that comes later."""
    client = sync_client(live)
    pending: list[tuple[Any, Any]] = [
        (getattr(client.asynchronous, name), getattr(client, name, None)) for name in service_names(client.asynchronous)
    ]
    looked_at: list[str] = []
    while pending:
        service, twin = pending.pop()
        looked_at.append(service._path)
        methods = [name for name in dir(type(service)) if inspect.isfunction(getattr(type(service), name))]
        missing = [name for name in methods if not name.startswith("_") and not callable(getattr(twin, name, None))]
        assert missing == [], f"{service._path} has no blocking {', '.join(missing)}"
        pending += [(getattr(service, name), getattr(twin, name)) for name in service_names(service)]
    assert {operation.service for operation in OPERATIONS.values()} <= set(looked_at)


def service_names(owner: Any) -> list[str]:
    return [
        name
        for name in dir(type(owner))
        if not name.startswith("_") and isinstance(getattr(getattr(owner, name), "_path", None), str)
    ]


def test_python_shows_what_it_takes() -> None:
    shown = inspect.signature(SyncProvisioningClient)
    assert shown == inspect.signature(ProvisioningClient)
    assert "key_secret" in shown.parameters
    assert inspect.getdoc(SyncProvisioningClient.__init__) == inspect.getdoc(ProvisioningClient.__init__)


def test_threads_share_one_client_and_token(live: Live) -> None:
    with sync_client(live) as client, ThreadPoolExecutor(8) as threads:
        pages = [threads.submit(lambda: client.webhooks.list().first_page()) for _ in range(24)]
        assert [page.result().total_size for page in pages] == [0] * 24
    assert len(live.emulator.requests.of("oauth")) == 1


def test_it_works_from_its_first_call_until_it_is_closed(live: Live) -> None:
    threads = threading.active_count()
    client = sync_client(live)
    assert client.webhooks.list().first() is None
    with client:
        assert client.webhooks.list().first() is None
    assert threading.active_count() == threads
    client.close()
    for use in (lambda: client.webhooks.list(), lambda: client.webhooks.get("w"), client.__enter__):
        with pytest.raises(ClientClosedError, match="is closed"):
            use()


def test_one_that_was_never_used_is_closed_for_good(live: Live) -> None:
    client = sync_client(live)
    client.close()
    with pytest.raises(ClientClosedError, match="is closed"):
        client.webhooks.get("w")


def test_one_that_is_dropped_ends_its_thread(live: Live) -> None:
    client = sync_client(live)
    client.webhooks.list().first()
    thread = client._open_thread()._thread
    del client
    gc.collect()
    thread.join(30)
    assert not thread.is_alive()


def test_what_closing_raises_is_raised_as_it_is(live: Live) -> None:
    class Transport(httpx.MockTransport):
        async def aclose(self) -> None:
            raise OSError("cannot be closed")

    client = sync_client(live, transport=Transport(lambda _: httpx.Response(200)))
    with pytest.raises(OSError, match="cannot be closed"), client:
        pass


def test_an_interruption_ends_the_call(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = threading.Event(), threading.Event()

    async def wait_for_ever() -> None:
        begun.set()
        try:
            await anyio.sleep_forever()
        finally:
            ended.set()

    def interrupt() -> None:
        begun.wait()
        raise KeyboardInterrupt

    with sync_client(live) as client:
        thread = client._open_thread()
        start = thread.start

        def start_and_be_interrupted(function: Any) -> Any:
            patch.undo()  # whatever else the thread starts is not interrupted
            future = start(function)
            monkeypatch.setattr(future, "result", interrupt)
            return future

        with monkeypatch.context() as patch:
            patch.setattr(thread, "start", start_and_be_interrupted)
            with pytest.raises(KeyboardInterrupt):
                client.run(wait_for_ever)
        ended.wait()
        assert client.webhooks.list().first() is None


def test_closing_ends_what_other_threads_wait_for(live: Live) -> None:
    begun = threading.Event()

    async def wait_for_ever() -> None:
        begun.set()
        await anyio.sleep_forever()

    with ThreadPoolExecutor(1) as threads:
        with sync_client(live) as client:
            waiting = threads.submit(client.run, wait_for_ever)
            begun.wait()
        with pytest.raises(ClientClosedError, match="is closed"):
            waiting.result()


def test_it_takes_what_the_client_takes(live: Live) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client = sync_client(live, timeout=3)
    assert repr(client) == f"<SyncProvisioningClient of project {live.emulator.project_id!r} at {live.server.url}>"
    assert repr(client.webhooks).startswith("<blocking: <webhooks: create, delete, ensure, get")
    with pytest.raises(TypeError, match="projekt"):
        sync_client(live, projekt="p")


def test_warnings_point_at_the_line_of_the_call() -> None:
    answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1", "templates": []}))
    with (
        SyncProvisioningClient("p", auth=BearerToken("a-token"), transport=answer) as client,
        warnings.catch_warnings(record=True) as told,
    ):
        warnings.simplefilter("always")
        client.webhooks.update("1", triggers=["BUNDLE_DON"])
        client.whatsapp.templates.list(filter_states=["APROVED"]).collect()
        client.whatsapp.templates.list(filter_states=["APROVED"]).first_page()
        client.whatsapp.templates.list(filter_states=["APROVED"]).first()
        list(client.whatsapp.templates.list(filter_states=["APROVED"]))
        client.whatsapp.list_waba_details_for_token(facebook_token="a-token-of-facebook")
    assert {warning.filename for warning in told} == {__file__}
    assert len({warning.lineno for warning in told}) == len(told) == 6
    assert told[-1].category is DeprecationWarning
