"""Pages of the models and enums, each with the service that it belongs to."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from enum import Enum
from typing import Any, Final, cast

from sinch_provisioning import models
from sinch_provisioning_core.runtime.model import Model

from .surface import by_service

__all__ = ["model_pages"]

DICTS: Final = "sinch_provisioning_core.models.dicts"
NAME: Final = re.compile(r"[A-Za-z_]\w*")


def model_pages() -> dict[str, tuple[str, str]]:
    """Title to path and text: those of one service, those of several, and those that no operation has."""
    services: dict[str, set[str]] = {}
    for service, operations in by_service().items():
        for operation in operations:
            for type_ in (operation.body, operation.partial_answer, *operation.answers.values()):
                for name in _reached(type_, set()):
                    services.setdefault(name, set()).add(service)
    groups: dict[str, list[type[Any]]] = {}
    values = {getattr(models, name) for name in models.__all__}
    for cls in sorted((value for value in values if isinstance(value, type)), key=lambda cls: cls.__name__):
        if cls.__module__.startswith("sinch_provisioning_core.models.") and cls.__module__ != DICTS:
            users = services.get(cls.__name__, {"events and errors"})
            groups.setdefault(next(iter(users)) if len(users) == 1 else "several services", []).append(cls)
    pages = {title: _page(title, classes) for title, classes in sorted(groups.items())}
    return pages | {"bodies as dicts": ("models/dicts.md", _dicts())}


def _dicts() -> str:
    """Their fields are those of the models, by the names of the wire."""
    names = [name for name in models.__all__ if getattr(getattr(models, name), "__module__", "") == DICTS]
    rows = [f"| [](){{#sinch_provisioning.{name}}}`{name}` | {_link(name.removesuffix('Dict'))} |" for name in names]
    lines = ["# Bodies as dicts", ""]
    lines += [
        "For type checkers and editors: each is the body of its model as a plain dict, by the names of the wire.",
        "",
    ]
    lines += [
        "| dict | model |",
        "| --- | --- |",
        *rows,
        "",
        "Types that are no classes:",
        "",
        "| name | |",
        "| --- | --- |",
    ]
    for name in models.__all__:
        if not isinstance(value := getattr(models, name), type):
            enum = name.removesuffix("Literal")
            what = f"the texts of {_link(enum)}" if enum != name else f"`{value}`".replace("typing.", "")
            lines.append(f"| [](){{#sinch_provisioning.{name}}}`{name}` | {what} |")
    return "\n".join(lines)


def _link(name: str) -> str:
    return f'<autoref identifier="sinch_provisioning.{name}">{name}</autoref>'


def _reached(type_: Any, seen: set[str]) -> Iterator[str]:
    """Every model and enum in a type, and in the fields of those models."""
    match type_:
        case ("model" | "enum", str() as name):
            if name not in seen:
                seen.add(name)
                yield name
                cls = getattr(models, name)
                if issubclass(cls, Model):
                    yield from _reached(tuple(field[2] for field in cls.__wire__), seen)
        case tuple() | list():
            for part in cast("list[Any]", type_):
                yield from _reached(part, seen)
        case _:
            pass


def _page(title: str, classes: list[type[Any]]) -> tuple[str, str]:
    lines = [f"# Models of {title}", "", "All of them are names of `sinch_provisioning`.", ""]
    for cls in classes:
        places = ("sinch_provisioning_core.models", cls.__module__, "sinch_provisioning")
        lines += [*(f"[](){{#{place}.{cls.__name__}}}" for place in places), ""]
        lines += [f"## {cls.__name__}", "", (inspect.getdoc(cls) or "").replace("``", "`"), ""]
        lines += _values(cls) if issubclass(cls, Enum) else _fields(cls)
        lines.append("")
    return f"models/{title.replace(' ', '-')}.md", "\n".join(lines)


def _values(cls: type[Enum]) -> Iterator[str]:
    yield " ".join(f"`{member.value}`" for member in cls)


def _fields(cls: type[Any]) -> Iterator[str]:
    body = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
    assert isinstance(body, ast.ClassDef)
    required = {field[0] for field in cls.__wire__ if "required" in field[3:]}
    yield "| field | type | |"
    yield "| --- | --- | --- |"
    for number, line in enumerate(body.body):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            name = line.target.id
            said = body.body[number + 1] if number + 1 < len(body.body) else None
            text = said.value.value if isinstance(said, ast.Expr) and isinstance(said.value, ast.Constant) else ""
            mark = " *" if name in required else ""
            yield f"| `{name}`{mark} | {_type(line.annotation)} | {_cell(str(text))} |"
    if required:
        yield ""
        yield "\\* required"


def _type(annotation: ast.expr) -> str:
    """With links to the models in it, and without what says that a field may be unset."""
    source = ast.unparse(annotation).replace(" | Unset", "")
    return f"<code>{NAME.sub(_linked, source).replace('|', '&#124;')}</code>"


def _linked(found: re.Match[str]) -> str:
    name = found[0]
    return _link(name) if name in models.__all__ else name


def _cell(text: str) -> str:
    return " ".join(text.replace("``", "`").replace("|", "\\|").split())
