"""Changes to a text by position, made all at once so that no position moves under another."""

from __future__ import annotations

import ast
import re
from typing import Final, TypeAlias

from .module import Module

__all__ = ["Edits", "span"]

TOO_MANY_LINES: Final = re.compile(rb"\n{4,}")
BEFORE_BLOCK: Final = re.compile(rb"(:\n)\n+(?= )")
EMPTIED: Final = re.compile(rb"([{\[])\n\s*([}\]])")
WITHIN_BLOCK: Final = re.compile(rb"\n{3,}(?= )")


Located: TypeAlias = "ast.stmt | ast.expr | ast.alias"
"""Nodes that know where they are."""


def span(module: Module, node: Located) -> tuple[int, int]:
    """Where a node begins and ends, decorators included."""
    starts = module.line_starts
    begin = starts[node.lineno - 1] + node.col_offset
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and node.decorator_list:
        first = node.decorator_list[0]
        begin = module.text.rindex(b"@", 0, starts[first.lineno - 1] + first.col_offset)
    return begin, starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)


class Edits:
    """What is to be replaced in a module."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._replaced: list[tuple[int, int, bytes]] = []

    def replace(self, begin: int, end: int, text: str | bytes) -> None:
        self._replaced.append((begin, end, text.encode() if isinstance(text, str) else text))

    def replace_node(self, node: Located, text: str) -> None:
        self.replace(*span(self._module, node), text)

    def drop_lines(self, node: Located) -> None:
        """Take out a statement with its lines, and the lines of comment right above it."""
        text = self._module.text
        begin, end = span(self._module, node)
        begin = text.rfind(b"\n", 0, begin) + 1
        while begin:
            above = text.rfind(b"\n", 0, begin - 1) + 1
            if not text[above:begin].lstrip().startswith(b"#"):
                break
            begin = above
        end = text.find(b"\n", end) + 1 or len(text)
        self.replace(begin, end, b"")

    def drop_element(self, node: Located, last: Located | None = None) -> None:
        """Take an element out of a list, a tuple or a dict, with the comma after it."""
        text = self._module.text
        begin, _ = span(self._module, node)
        end = span(self._module, last or node)[1]
        following = re.compile(rb"\s*,[ \t]*").match(text, end)
        end = following.end() if following else end
        line = text.rfind(b"\n", 0, begin) + 1
        if not text[line:begin].strip() and text[end : end + 1] == b"\n":
            begin, end = line, end + 1
        self.replace(begin, end, b"")

    def result(self) -> bytes:
        text, position, parts = self._module.text, 0, list[bytes]()
        for begin, end, new in sorted(self._replaced, key=lambda edit: (edit[0], -edit[1])):
            if begin < position:  # within what was taken out already
                continue
            parts += [text[position:begin], new]
            position = end
        edited = b"".join([*parts, text[position:]])
        if not self._replaced:
            return edited
        edited = TOO_MANY_LINES.sub(b"\n\n\n", edited)
        edited = WITHIN_BLOCK.sub(b"\n\n", edited)
        edited = BEFORE_BLOCK.sub(rb"\1\n", edited)
        edited = EMPTIED.sub(rb"\1\2", edited)
        return edited.strip(b"\n") + b"\n" if edited.strip() else b""
