"""The command line, ``sinch-provisioning`` (extra ``cli``). Nothing of it is loaded with the library."""

from __future__ import annotations

import io
import sys

__all__ = ["main"]

_EXTRA = {"click", "rich", "yaml"}


def main() -> None:
    """Run the command that the process was called with, and exit with its code."""
    try:
        from .root import root
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        sys.exit(f"The command line needs the package {error.name!r}: pip install 'sinch-provisioning[cli]'")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # what it cannot write must not fail a command that has taken effect
            stream.reconfigure(errors="backslashreplace")
    root(prog_name="sinch-provisioning")
