"""What may stand in a generated file. Each is parsed and held against this, whatever the templates did."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .errors import GenerationError

__all__ = ["inspect_file", "inspect_package"]

IMPORTS: Final = {
    "__future__",
    "collections.abc",
    "datetime",
    "functools",
    "importlib",
    "typing",
}
"""Modules outside the core; the core's own are imported relatively."""

CALLS: Final = re.compile(
    r"Operation|Parameter|Paging|OperationIndex|Call|given|raw|model|deprecated|TypedDict"  # the runtime's
    r"|(sender|api|self\._service)\.\w+"
    r"|\w+Service(Raw|Sync)?|Services|RawServices"
    r"|blocking\.(call|listing)"
)
"""What is called, as it is written."""

LAZY_MODELS: Final = re.compile(
    r"dict|zip|str\.split|getattr|import_module|globals|sorted|AttributeError|_MODULES\.get|_TWINS\.get"
)
"""What such a file calls."""

NODES: Final = (
    ast.Module, ast.Expr, ast.Constant, ast.Name, ast.Load, ast.Store, ast.Attribute, ast.Call, ast.keyword,
    ast.Import, ast.ImportFrom, ast.alias, ast.If, ast.Pass, ast.Assign, ast.AnnAssign, ast.ClassDef,
    ast.FunctionDef, ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.Return, ast.Await, ast.Subscript,
    ast.Tuple, ast.List, ast.Dict, ast.Starred, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.USub, ast.JoinedStr,
    ast.FormattedValue, ast.BoolOp, ast.And, ast.Not,
)  # fmt: skip
LAZY_FILES: Final = {"models/__init__.py", "events.py"}
"""Those that load a class when it is first used."""
LAZY_NODES: Final = (ast.Compare, ast.Is, ast.NotIn, ast.Raise, ast.Set)
DECORATORS: Final = re.compile(r"overload|cached_property|model\(init=False, kw_only=True\)|deprecated\('[^'\"\\]*'\)")


def inspect_package(folder: Path) -> None:
    """Raises :class:`GenerationError` that names everything which may not stand where it stands."""
    problems = [
        f"{path.relative_to(folder).as_posix()}{problem}"
        for path in sorted(folder.rglob("*.py"))
        if path.parent.name != "runtime"
        for problem in inspect_file(
            path.read_text(encoding="utf-8"), lazy=path.relative_to(folder).as_posix() in LAZY_FILES
        )
    ]
    if problems:
        raise GenerationError("generated files hold what no template writes; src/ is as it was", problems)


def inspect_file(text: str, *, lazy: bool = False) -> Iterator[str]:
    """``:line: what is wrong`` for everything that may not stand in a file; ``lazy`` is an index of classes."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.isprintable():
            yield f":{number}: characters that cannot be seen"
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        yield f": not Python: {error}"
        return
    allowed = NODES + LAZY_NODES if lazy else NODES
    for node in ast.walk(tree):
        if not isinstance(node, allowed):
            yield f":{getattr(node, 'lineno', 0)}: {type(node).__name__}"
        elif (problem := _problem(node, lazy)) is not None:
            yield f":{getattr(node, 'lineno', 0)}: {problem}"


def _problem(node: ast.AST, lazy: bool) -> str | None:
    match node:
        case ast.Import():
            return "import of a module"
        case ast.ImportFrom(module=module, level=level, names=names):
            known = module in IMPORTS if level == 0 else level <= 2
            return None if known and all(name.name != "*" for name in names) else f"import from {module}"
        case ast.Call(func=function):
            name = "str.split" if _is_split_text(function) else ast.unparse(function)
            known = bool(CALLS.fullmatch(name) or (lazy and LAZY_MODELS.fullmatch(name)))
            return None if known else f"call of {name:.60}"
        case ast.Expr(value=value):
            return None if isinstance(value, ast.Constant) else "an expression that stands alone"
        case ast.If(test=ast.BoolOp() as test, orelse=[]):
            return None if ast.unparse(test) == "TYPE_CHECKING and (not MYPY)" else "a condition"
        case ast.If(test=test, orelse=orelse):
            known = isinstance(test, ast.Name) and (test.id == "TYPE_CHECKING" or (lazy and not orelse))
            return None if known or (lazy and isinstance(test, ast.Compare)) else "a condition"
        case ast.ClassDef(bases=bases, keywords=keywords, decorator_list=decorators):
            if keywords or not all(isinstance(base, ast.Name) for base in bases):
                return "a class of unknown kind"
            return _bad_decorator(decorators)
        case ast.FunctionDef(decorator_list=decorators) | ast.AsyncFunctionDef(decorator_list=decorators):
            return _bad_decorator(decorators)
        case ast.Attribute(attr=attr):
            return f"attribute {attr}" if attr.startswith("__") else None
        case ast.Name(id=name):
            return f"name {name}" if name.startswith("__") and name not in DUNDERS else None
        case ast.Assign(targets=targets) if not lazy:
            known = all(isinstance(target, ast.Name | ast.Attribute) for target in targets)
            return None if known else "an assignment to a part"
    return None


DUNDERS: Final = {"__all__", "__name__", "__package__", "__wire__"}


def _is_split_text(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr == "split" and isinstance(function.value, ast.Constant)


def _bad_decorator(decorators: list[ast.expr]) -> str | None:
    unknown = [text for text in map(ast.unparse, decorators) if not DECORATORS.fullmatch(text)]
    return f"decorator {unknown[0]:.60}" if unknown else None
