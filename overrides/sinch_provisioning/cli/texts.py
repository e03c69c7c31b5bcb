"""What the docstrings of services and their methods say, for help texts."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any, Final, cast

import attrs

from sinch_provisioning_core.runtime.sender import Sender
from sinch_provisioning_core.runtime.service import Service

from ..services import RefinedServices

__all__ = ["Texts", "plain", "service_at", "texts_of"]

_ARGUMENT: Final = re.compile(r"^    (\w+): (.*)$")


def service_at(path: str) -> Service:
    """The service at a place on the client, to look at: it sends nothing."""
    services = RefinedServices(cast("Sender", None))
    return cast("Service", reduce(getattr, path.split("."), services))


@attrs.frozen
class Texts:
    """A docstring, taken apart."""

    summary: str
    parameters: Mapping[str, str]
    """What is said of each parameter, by its Python name."""


def texts_of(method: Callable[..., Any]) -> Texts:
    """The texts of a method; empty ones where Python was told to drop docstrings."""
    lines = (inspect.getdoc(method) or "").splitlines()
    parameters: dict[str, str] = {}
    name = ""
    in_arguments = False
    for line in lines:
        if not line.startswith(" "):
            in_arguments, name = line == "Args:" or (in_arguments and not line), ""
        elif in_arguments and (found := _ARGUMENT.match(line)):
            name = found[1]
            parameters[name] = found[2]
        elif in_arguments and name:
            parameters[name] += f" {line.strip()}"
    return Texts(plain(lines[0] if lines else ""), {name: plain(text) for name, text in parameters.items()})


def plain(text: str) -> str:
    """A text without its markup."""
    return text.replace("``", "")
