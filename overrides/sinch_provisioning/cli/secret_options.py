"""Secrets: from the environment or a hidden prompt, never from the command line, where all processes could see them."""

from __future__ import annotations

import os

import click

from .surroundings import surroundings_of

__all__ = ["ask", "variable_of"]


def variable_of(name: str) -> str:
    """The environment variable that holds a secret field of a body, such as ``SINCH_INPUT_FACEBOOK_TOKEN``."""
    return f"SINCH_INPUT_{name.upper()}"


def ask(ctx: click.Context, name: str, variable: str) -> str:
    """A secret from its variable, else from who sits at the terminal."""
    value = os.environ.get(variable)
    if value:
        return value
    if not surroundings_of(ctx).is_interactive():
        raise click.UsageError(f"{name} is a secret, and was not given: set {variable}.", ctx)
    return str(click.prompt(name, hide_input=True, err=True))
