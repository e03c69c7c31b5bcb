"""The root command: services below it, and what concerns all of them."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final, NoReturn

import click

from sinch_provisioning_core import DESCRIPTION_VERSION
from sinch_provisioning_core.runtime.provisioning_error import ProvisioningError
from sinch_provisioning_core.runtime.text import bounded, escaped

from ..version import __version__
from .exit_codes import INTERRUPTED, OTHER, exit_code
from .saying import say
from .tree import ServiceGroup

__all__ = ["root"]

_BESIDE_THE_SERVICES: Final = {"completion": ".completion", "doctor": ".doctor", "events": ".events"}
"""Commands that are no operations, each in a module that has it under the same name."""

_HELP: Final = """The Sinch Provisioning API on the command line.

Every operation is a command below its service: whatsapp templates list. The project and the key come from the
environment: SINCH_PROJECT_ID, SINCH_KEY_ID and SINCH_KEY_SECRET; `doctor` says what is missing. SINCH_BASE_URL and
SINCH_TOKEN_URL name other servers."""


class Root(ServiceGroup):
    """Turns every error into a paragraph on stderr and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_BESIDE_THE_SERVICES})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _BESIDE_THE_SERVICES.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(import_module(module, __package__), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except (KeyboardInterrupt, click.Abort):
            _fail(ctx, "Interrupted.", INTERRUPTED)
        except Exception as error:
            if ctx.params.get("traceback"):
                raise
            if isinstance(error, ProvisioningError):
                _fail(ctx, str(error), exit_code(error))
            text = bounded(escaped(f"{type(error).__name__}: {error}"), 500)
            advice = "This is a defect of sinch-provisioning; --traceback before the command shows where it is."
            _fail(ctx, f"{text}. {advice}", OTHER)


def _fail(ctx: click.Context, message: str, code: int) -> NoReturn:
    say(f"Error: {message}")
    ctx.exit(code)


root = Root(
    (),
    name="sinch-provisioning",
    help=_HELP,
    params=[click.Option(["--traceback"], is_flag=True, help="Show Python's traceback of an error.")],
    context_settings={"help_option_names": ["-h", "--help"]},
)
click.version_option(__version__, message=f"%(prog)s %(version)s (description {DESCRIPTION_VERSION})")(root)
