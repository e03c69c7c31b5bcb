"""Single examples of a page, to be run with more in their way than the page has."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

__all__ = ["defined_in", "run_recipe"]

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def _block(page: str, phrase: str) -> str:
    """The one example of the page that has this phrase."""
    (found,) = (text for text in BLOCK.findall((DOCS / page).read_text(encoding="utf-8")) if phrase in text)
    return str(found)


def defined_in(page: str, phrase: str) -> dict[str, Any]:
    """What an example imports and defines; what it does with that is left out."""
    kept = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    module = ast.parse(_block(page, phrase))
    module.body = [node for node in module.body if isinstance(node, kept)]
    names: dict[str, Any] = {"__name__": "recipe"}
    exec(compile(module, page, "exec", dont_inherit=True), names)
    return names


async def run_recipe(page: str, phrase: str) -> None:
    """Run an example whole."""
    code = compile(_block(page, phrase), page, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    await eval(code, {"__name__": "__main__"})
