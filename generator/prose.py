"""The one way from a text of the description into a docstring.

A text is Markdown, often careless: indented as a block, tables with empty lines between their rows, HTML links, bare
angle brackets. :func:`read` makes it plain blocks, which are laid out to a width when they are printed, and
:func:`inside_docstring` makes sure that nothing in them ends the docstring.
"""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from attrs import evolve, frozen

from .markdown import Block, read_blocks

__all__ = ["Prose", "inside_docstring", "one_line", "prose", "visible"]

ENDS: Final = (".", "!", "?", ":", ";", "…")


@frozen
class Prose:
    """A text as blocks; false if there is none."""

    blocks: tuple[Block, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.blocks)

    def then(self, *sentences: str) -> Prose:
        """The text with sentences of ours behind it: in its last paragraph, or in one of their own."""
        added = visible(" ".join(sentence for sentence in sentences if sentence))
        if not added:
            return self
        if self.blocks and self.blocks[-1].is_paragraph:
            *others, last = self.blocks
            return Prose((*others, evolve(last, text=f"{last.text} {added}")))
        return Prose((*self.blocks, Block(added)))

    def labelled(self, label: str) -> Prose:
        """The text behind a label, such as a parameter's name."""
        if self.blocks and self.blocks[0].is_paragraph:
            first, *others = self.blocks
            return Prose((evolve(first, text=f"{label}: {first.text}"), *others))
        return Prose((Block(f"{label}:"), *self.blocks))

    def lines(self, width: int) -> list[str]:
        """The text, no line longer than ``width`` unless a single word is."""
        found: list[str] = []
        for block in self.blocks:
            if found and not block.tight:
                found.append("")
            found += _lay_out(block, width)
        return found

    def __str__(self) -> str:
        return " ".join(" ".join(block.text.split()) for block in self.blocks)


def prose(text: Any) -> Prose:
    """A text of the description, beginning with a capital and ending with a stop."""
    return _read(str(text)) if text else Prose()


def one_line(text: Any) -> str:
    """A text of the description where there is room for one line only."""
    return str(prose(text))


@cache
def _read(text: str) -> Prose:
    blocks = [evolve(block, text=visible(block.text)) for block in read_blocks(visible(inspect.cleandoc(text)))]
    if blocks and blocks[0].is_paragraph:
        blocks[0] = evolve(blocks[0], text=_capitalized(blocks[0].text))
    if blocks and blocks[-1].is_paragraph and not blocks[-1].text.endswith(ENDS):
        blocks[-1] = evolve(blocks[-1], text=f"{blocks[-1].text}.")
    return Prose(tuple(blocks))


def _capitalized(text: str) -> str:
    """With a capital, unless the first word is a name such as ``appId`` or ``page_size``."""
    first = text.partition(" ")[0]
    is_word = re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]+)*[.,:;!?)]*", first) and first.islower()
    return text[0].upper() + text[1:] if is_word else text


def _lay_out(block: Block, width: int) -> Iterable[str]:
    for number, line in enumerate(block.text.split("\n")):
        indent = block.rest if number else block.first
        if block.verbatim:
            yield (indent + line).rstrip()
        else:
            yield from textwrap.wrap(
                line,
                width,
                initial_indent=indent,
                subsequent_indent=block.rest,
                break_long_words=False,
                break_on_hyphens=False,
            )


def visible(text: str) -> str:
    """A text in which every character can be seen: control, bidirectional and other marks are shown as escapes."""
    return "".join(char if char.isprintable() or char == "\n" else _shown(char) for char in text.expandtabs(4))


def _shown(char: str) -> str:
    return " " if char.isspace() else char.encode("unicode_escape").decode("ascii")


def inside_docstring(lines: Iterable[str], indent: int = 0) -> str:
    """What stands between the quotes of a docstring: nothing in it can end the docstring or begin an escape."""
    margin = " " * indent
    escaped = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    last = len(escaped) - 1
    text = "\n".join(
        f"{margin}{line}" if number and (line or number == last) else line for number, line in enumerate(escaped)
    )
    return f'{text[:-1]}\\"' if text.endswith('"') else text
