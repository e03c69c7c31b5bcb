"""The lists of what there is, for a copy that does not have all of it."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Set
from typing import Final

from .edits import Edits, span
from .error import VendorError
from .graph import Graph, Node
from .module import Module, text_of
from .source import CORE_PLACE

__all__ = ["edit_events", "edit_public_names", "print_models"]

MODELS: Final = '''"""Every model and enum, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
{imports}

__all__ = [
{names}
]

_PLACES = dict(
    zip(
        __all__,
        """
{places}
""".split(),
        strict=True,
    )
)
"""The module of each name, and its name there where that is another one."""


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    module, _, original = _PLACES[name].partition(":")
    value = getattr(import_module(module, __package__), original or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({{*globals(), *__all__}})
'''


def print_models(module: Module, graph: Graph, kept: Set[Node]) -> bytes:
    """The index of the models."""
    offered = set(module.exports)
    if not offered or not offered <= {*module.bindings, *module.definitions}:
        raise VendorError(f"{module.path}: the index of the models was not understood.")
    imports: list[str] = []
    places: dict[str, str] = {}
    for node, alias in module.imports:
        name = alias.asname or alias.name
        # A further name of an enum stays where it is used.
        stays = graph.origin((module.name, name)) in kept and (name == alias.name or (module.name, name) in kept)
        if name in offered and stays and isinstance(node, ast.ImportFrom):
            place = "." * node.level + (node.module or "")
            imports.append(f"    from {place} import {alias.name} as {name}")
            places[name] = place if alias.name == name else f"{place}:{alias.name}"
    return MODELS.format(
        imports="\n".join(imports),
        names="\n".join(f'    "{name}",' for name in sorted(places)),
        places=textwrap.fill(" ".join(places[name] for name in sorted(places)), 120, break_on_hyphens=False),
    ).encode()


def edit_public_names(module: Module, graph: Graph, kept: Set[Node], edits: Edits) -> None:
    """Tables of an index that hold its names as texts: ``{".errors": "NotFoundError TokenError"}``."""
    for item in module.items:
        table = getattr(item.node, "value", None)
        if not isinstance(table, ast.Dict):
            continue
        for key, value in zip(table.keys, table.values, strict=True):
            words = (text_of(value) or "").split()
            if not words or not all(word in module.bindings for word in words):
                continue
            left = [word for word in words if graph.origin((module.name, word)) in kept]
            if key is not None and not left:
                edits.drop_element(key, value)
            elif len(left) < len(words):
                lines = textwrap.wrap(" ".join(left), 100)
                edits.replace_node(value, "(\n" + "".join(f'        "{line} "\n' for line in lines) + "    )")


def edit_events(module: Module, graph: Graph, kept: Set[Node], edits: Edits) -> None:
    """The index of the events: its table, and the union of all of them."""
    for item in module.items:
        value = getattr(item.node, "value", None)
        match value:
            case ast.Dict(keys=keys, values=values):
                for key, each in zip(keys, values, strict=True):
                    name = text_of(each)
                    if key is not None and name is not None and not _stays(module, graph, kept, name):
                        edits.drop_element(key, each)
            case ast.Constant(value=str(text)) if "|" in text:
                names = [name.strip() for name in text.split("|")]
                left = [name for name in names if _stays(module, graph, kept, name)]
                edits.replace_node(value, f'"{" | ".join(left)}"' if left else "Never")
                if not left:
                    _import_never(module, edits)
            case _:
                pass


def _import_never(module: Module, edits: Edits) -> None:
    for node, alias in module.imports:
        if isinstance(node, ast.ImportFrom) and node.module == "typing" and node.level == 0 and alias is node.names[-1]:
            edits.replace(span(module, node)[0], span(module, node)[0], "from typing import Never\n")


def _stays(module: Module, graph: Graph, kept: Set[Node], name: str) -> bool:
    origin = graph.origin((module.name, name))
    return origin in kept and origin[0].startswith(f"{CORE_PLACE}.models")
