"""Every operation and every named wait is a command, whose help renders and whose call succeeds."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from functools import partial
from typing import Any, cast

import click
import pytest
from anyio.to_thread import run_sync

from sinch_provisioning._waiting.named import WAITERS
from sinch_provisioning.cli.fields import fields_of
from sinch_provisioning.cli.root import root
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.codec import codec_of, lookup
from tests.emulator import test_operations as journeys
from tests.emulator.calling import Api
from tests.services.test_every_operation import JOURNEYS
from tests.support.live import Live

from .conftest import Cli


def command_at(path: str) -> tuple[click.Command, click.Context]:
    command: click.Command = root
    context = click.Context(root, info_name="sinch-provisioning", terminal_width=500)
    for name in path.replace("_", "-").split("."):
        assert isinstance(command, click.Group)
        assert name in command.list_commands(context)
        found = command.get_command(context, name)
        assert found is not None, path
        command, context = found, click.Context(found, parent=context, info_name=name)
    return command, context


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.call_name)
def test_every_operation_has_a_command_with_a_help(operation: Any) -> None:
    command, context = command_at(operation.call_name)
    text = " ".join(command.get_help(context).split())
    for shown in (f"{operation.method} {operation.path}", operation.id, *operation.summary.split()):
        assert shown in text
    flags = Counter(flag for parameter in command.params for flag in (*parameter.opts, *parameter.secondary_opts))
    assert not [flag for flag, count in flags.items() if count > 1], "two options of one name"
    values = [*operation.query_parameters, *fields_of(operation.body)]
    assert {f"--{value.name.replace('_', '-')}" for value in values} <= set(flags)
    arguments = [parameter.metavar for parameter in command.params if isinstance(parameter, click.Argument)]
    assert arguments == [value.name.upper() for value in operation.path_parameters]


@pytest.mark.parametrize("waiter", WAITERS, ids=lambda waiter: waiter.name)
def test_every_named_wait_has_a_command_with_a_help(waiter: Any) -> None:
    command, context = command_at(waiter.name)
    assert f"{waiter.timeout:.0f} if left out" in command.get_help(context)


class CliApi:
    """Calls operations as the emulator's own tests do, but by commands."""

    def __init__(self, live: Live, cli: Cli) -> None:
        self.emulator = live.emulator
        self._cli = cli
        self.succeeded: set[str] = set()

    async def call(
        self, operation_id: str, *path: str, query: Mapping[str, Any] | None = None, json: Any = None
    ) -> Any:
        result = await run_sync(partial(self._run, operation_id, path, query or {}, json))
        assert result.exit_code == 0, result.stderr
        self.succeeded.add(operation_id)
        return self._answer(operation_id, result.stdout)

    async def refused(self, error_code: str, operation_id: str, *path: str, status: int) -> None:
        result = await run_sync(partial(self._run, operation_id, path, {}, None))
        assert f"{status} " in result.stderr
        assert error_code in result.stderr

    def _run(self, operation_id: str, path: tuple[str, ...], query: Mapping[str, Any], body: Any) -> Any:
        operation = OPERATIONS[operation_id]
        arguments = [*operation.call_name.replace("_", "-").split("."), "-o", "json", "--show-secrets"]
        flags = {parameter.wire_name: parameter.name.replace("_", "-") for parameter in operation.query_parameters}
        for name, value in query.items():
            for member in value if isinstance(value, list) else [value]:
                negation = "no-" if member is False else ""
                arguments += [f"--{negation}{flags[name]}", *([] if isinstance(member, bool) else [str(member)])]
        if body is not None:
            arguments += ["--body", "-"]
        return self._cli(*arguments, "--", *path, stdin=None if body is None else json.dumps(body))

    @staticmethod
    def _answer(operation_id: str, text: str) -> Any:
        """A list as the service answers it, which prints as its items."""
        operation = OPERATIONS[operation_id]
        answer: Any = json.loads(text or "null")
        if operation.paging is None:
            return answer
        page: Any = operation.answers[200]
        fields = codec_of(lookup(page[1])).by_name
        count = {"totalSize": len(answer)} if "total_size" in fields else {}
        return {fields[operation.paging.items].wire_name: answer, **count}


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_every_command_succeeds(live: Live, cli: Cli) -> None:
    api = CliApi(live, cli)
    for name in JOURNEYS:
        await getattr(journeys, name)(cast("Api", api))
    assert api.succeeded == set(OPERATIONS)
    sent = {request.operation_id for request in live.emulator.requests} - {"oauth"}
    assert sent == set(OPERATIONS), "a command made another call than its own"
