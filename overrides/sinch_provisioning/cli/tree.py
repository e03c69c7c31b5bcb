"""The tree of commands: a group per service, a command per operation and named wait, each made when it is asked for."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache
from typing import Any

import click

from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.operation import Operation

from .._waiting.named import WAITERS, Waiter
from .texts import plain, service_at

__all__ = ["ServiceGroup", "command_name", "commands"]

Target = Operation[Any] | Waiter


def command_name(name: str) -> str:
    """``list-activities`` for ``list_activities``."""
    return name.replace("_", "-")


@cache
def commands() -> Mapping[tuple[str, ...], Target]:
    """What each command of a service carries out, by its path, such as ``("whatsapp", "templates", "list")``."""
    targets: list[Target] = [*OPERATIONS.values(), *WAITERS]
    names = ((target.call_name if isinstance(target, Operation) else target.name, target) for target in targets)
    return {tuple(command_name(part) for part in name.split(".")): target for name, target in names}


class ServiceGroup(click.Group):
    """The commands and groups at a place of the tree."""

    def __init__(self, place: tuple[str, ...], **settings: Any) -> None:
        super().__init__(**settings)
        self._place = place

    def list_commands(self, ctx: click.Context) -> list[str]:
        depth = len(self._place)
        below = {path[depth] for path in commands() if path[:depth] == self._place}
        return sorted({*super().list_commands(ctx), *below})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        command = super().get_command(ctx, cmd_name)
        if command is None:
            command = _make((*self._place, cmd_name))
            if command is not None:
                self.add_command(command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], self.list_commands(ctx), n=3)
            hint = f" Did you mean {' or '.join(near)}?" if near else ""
            ctx.fail(f"There is no command {args[0]!r} in {ctx.command_path}.{hint}")
        return super().resolve_command(ctx, args)


def _make(path: tuple[str, ...]) -> click.Command | None:
    target = commands().get(path)
    if isinstance(target, Operation):
        from .operation_command import operation_command

        return operation_command(target, path[-1])
    if isinstance(target, Waiter):
        from .wait_command import wait_command

        return wait_command(target, path[-1])
    if not any(place[: len(path)] == path for place in commands()):
        return None
    service = service_at(".".join(part.replace("-", "_") for part in path))
    return ServiceGroup(path, name=path[-1], help=plain(type(service).__doc__ or ""))
