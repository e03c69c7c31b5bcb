"""A page for each service: its operations with signature, HTTP, parameters, errors and an example."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any, Final

from sinch_provisioning import Operation

from .examples import examples
from .surface import by_service, service_class

__all__ = ["service_pages"]

PREFIX: Final = "/v1/projects/{projectId}"


def service_pages() -> dict[str, tuple[str, str]]:
    """Title to path and text."""
    texts = examples()
    return {
        service: (f"services/{service}.md", _page(service, operations, texts))
        for service, operations in by_service().items()
    }


def _page(service: str, operations: list[Operation[Any]], texts: dict[str, str]) -> str:
    cls = service_class(service)
    beside = list(_beside(cls, {operation.name for operation in operations}))
    lines = [f"# `client.{service}`", "", inspect.getdoc(cls) or "", ""]
    lines += [f"Paths are below `{PREFIX}`.", "", "| method | what it does |", "| --- | --- |"]
    for operation in operations:
        notes = "".join(f" *{note}*" for note in _notes(operation))
        http = f"`{operation.method} {operation.path.removeprefix(PREFIX)}`"
        lines.append(f"| {_link(cls, operation.name)}<br>{http} | {operation.summary}{notes} |")
    for name in beside:
        first = (inspect.getdoc(getattr(cls, name)) or "").partition("\n")[0].replace("``", "`")
        lines.append(f"| {_link(cls, name)} | {first} |")
    lines.append("")
    for operation in operations:
        lines += _directive(_identifier(cls, operation.name))
        lines += ["**Example**", "", "```python", texts[operation.id].rstrip(), "```", ""]
    for name in beside:
        lines += _directive(_identifier(cls, name))
    return "\n".join(lines)


def _link(cls: type[Any], name: str) -> str:
    return f"[{name}][{_identifier(cls, name)}]"


def _directive(identifier: str) -> list[str]:
    return [f"::: {identifier}", "    options:", "      heading_level: 2", ""]


def _notes(operation: Operation[Any]) -> Iterator[str]:
    if operation.deprecated:
        yield "Deprecated."
    if operation.stage != "GA":
        yield f"{operation.stage}."


def _beside(cls: type[Any], operations: set[str]) -> Iterator[str]:
    """The hand-written methods."""
    for name, _ in inspect.getmembers(cls, inspect.isfunction):
        if not name.startswith("_") and name not in operations:
            yield name


def _identifier(cls: type[Any], name: str) -> str:
    owner = next(base for base in cls.__mro__ if name in vars(base))
    return f"{owner.__module__}.{owner.__qualname__}.{name}"
