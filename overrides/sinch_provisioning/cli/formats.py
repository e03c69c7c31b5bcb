"""The formats of the output, and the options that choose between them."""

from __future__ import annotations

from typing import Final

import click

from .output import JsonLinesOutput, JsonOutput, Output, YamlOutput

__all__ = ["FORMATS", "output_given", "output_options"]

FORMATS: Final = ("table", "json", "jsonl", "yaml")


def output_options() -> list[click.Parameter]:
    """What every command takes that prints something."""
    return [
        click.Option(
            ["--output", "-o"],
            type=click.Choice(FORMATS),
            default=FORMATS[0],
            show_default=True,
            help="How to print; jsonl is one item a line.",
        ),
        click.Option(["--show-secrets"], is_flag=True, help="Print secrets that the service answers with."),
    ]


def output_given(ctx: click.Context) -> Output:
    """The output that a command was told to use."""
    from .table import TableOutput

    kinds: dict[str, type[Output]] = {
        "table": TableOutput,
        "json": JsonOutput,
        "jsonl": JsonLinesOutput,
        "yaml": YamlOutput,
    }
    return kinds[ctx.params["output"]](bool(ctx.params["show_secrets"]))
