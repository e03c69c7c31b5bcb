"""The one way from a value into Python source: as a literal, an identifier, an annotation or a docstring.

Templates print :class:`Code` and nothing else. The environment refuses any other value, and any value that a template
puts between quotes of its own, so that a slip in a template stops the generation.
"""

from __future__ import annotations

import ast
import keyword
import unicodedata
from collections.abc import Iterable
from functools import cache
from math import isfinite
from typing import Any, Final

from jinja2 import BaseLoader, BytecodeCache, Environment, StrictUndefined, nodes

from .errors import GenerationError
from .prose import inside_docstring, visible

__all__ = ["Code", "Templates", "annotation", "docstring", "identifier", "is_identifier", "joined", "literal"]


class Code(str):
    """Python source that was rendered here. What is made of it by any method of ``str`` is a plain text again."""

    __slots__ = ()


def literal(value: Any) -> Code:
    """A value of JSON, or a tuple of such values, as Python prints it: no character that cannot be seen."""
    return Code(_literal(value))


def _literal(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, str):
        return str.__repr__(value)
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float) and isfinite(value):
        return float.__repr__(value)
    if isinstance(value, tuple):
        items = [_literal(item) for item in value]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if isinstance(value, list):
        return f"[{', '.join(map(_literal, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_literal(key)}: {_literal(item)}' for key, item in value.items())}}}"
    raise GenerationError(f"no literal for {value!r:.100}")


def is_identifier(text: str) -> bool:
    """Whether Python takes a text for one name, the one that it looks like."""
    return text.isidentifier() and not keyword.iskeyword(text) and unicodedata.normalize("NFKC", text) == text


def identifier(text: str) -> Code:
    """A name; dots part the names of a module's path."""
    if not all(map(is_identifier, text.lstrip(".").split("."))):
        raise GenerationError(f"{text!r:.100} is no name in Python")
    return Code(text)


@cache
def annotation(text: str) -> Code:
    """A type, as the templates print it: names, subscripts, ``|``, and constants inside ``Literal[…]``."""
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise GenerationError(f"{text!r:.100} is no annotation") from error
    if not (text.isprintable() and _is_annotation(tree.body)):
        raise GenerationError(f"{text!r:.100} is no annotation")
    return Code(text)


def _is_annotation(node: ast.expr) -> bool:
    match node:
        case ast.Name() | ast.Constant(value=None):
            return True
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _is_annotation(left) and _is_annotation(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            return all(map(_is_constant, values))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=value):
            return _is_constant(value)
        case ast.Subscript(value=ast.Name(), slice=ast.Tuple(elts=arguments)):
            return all(map(_is_annotation, arguments))
        case ast.Subscript(value=ast.Name(), slice=argument):
            return _is_annotation(argument)
    return False


def _is_constant(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) or (
        isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)
    )


def docstring(lines: Iterable[str], indent: int = 0) -> Code:
    """A docstring with its quotes; of several lines, the closing quotes stand on a line of their own."""
    laid_out = visible("\n".join(lines)).split("\n")
    laid_out = laid_out if len(laid_out) < 2 else [*laid_out, ""]
    return Code(f'"""{inside_docstring(laid_out, indent)}"""')


def joined(parts: Iterable[Code], between: str = "") -> Code:
    """Rendered parts, one behind the other."""
    found = list(parts)
    if not all(type(part) is Code for part in found):
        raise GenerationError(f"not all of these parts are rendered: {found!r:.200}")
    return Code(between.join(found))


def _rendered(value: Any) -> Code:
    if type(value) is not Code:
        raise GenerationError(f"a template prints a value that was not rendered: {value!r:.100}")
    return value


QUOTES: Final = ('"', "'")


class Templates(Environment):
    """Templates of Python files."""

    def __init__(self, loader: BaseLoader, compiled: BytecodeCache | None = None) -> None:
        super().__init__(
            loader=loader,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=StrictUndefined,
            finalize=_rendered,
            bytecode_cache=compiled,
        )
        self.filters = {
            "literal": literal,
            "identifier": identifier,
            "annotation": annotation,
            "joined": joined,
            "dictsort": self.filters["dictsort"],
        }

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Refuse a template that prints a value behind an open quotation mark."""
        tree = super()._parse(source, name, filename)
        line = ""
        for output in tree.find_all(nodes.Output):
            for part in output.nodes:
                if isinstance(part, nodes.TemplateData):
                    line = (line + part.data).rpartition("\n")[2]
                elif any(line.count(quote) % 2 for quote in QUOTES):
                    raise GenerationError(f"{name}, line {part.lineno}: a value between quotes; render it as a literal")
        return tree
