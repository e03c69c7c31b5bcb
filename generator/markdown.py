"""Markdown as plain blocks of text: no marks but what a reader of plain text needs."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

__all__ = ["Block", "read_blocks"]

PARSER: Final = MarkdownIt("commonmark").enable("table").disable(["code", "html_block", "blockquote", "reference"])
"""CommonMark with tables. Indentation means nothing in the published texts, and ``>`` and ``<name>`` are just that."""

ROWS_APART: Final = re.compile(r"(?<=\|)[ ]*\n(?:[ ]*\n)+(?=[ ]*\|)")
"""Empty lines between the rows of a table."""

TAG: Final = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^>]*>|<!--.*?-->", re.DOTALL)
LINK_TARGET: Final = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
BREAKS: Final = {"br", "p", "div", "li", "ul", "ol", "tr"}
MARKS: Final = {
    "a",
    "b",
    "strong",
    "i",
    "em",
    "u",
    "s",
    "small",
    "sub",
    "sup",
    "span",
    "font",
    "td",
    "th",
    "table",
    "pre",
}
WIDEST_TABLE: Final = 96


@frozen
class Block:
    """A paragraph, an item of a list, or lines to be left as they are."""

    text: str
    first: str = ""
    """What stands before its first line …"""
    rest: str = ""
    """… and before each further line."""
    tight: bool = False
    """Whether it follows the block before it without an empty line."""
    verbatim: bool = False

    @property
    def is_paragraph(self) -> bool:
        return not (self.verbatim or self.first)


def read_blocks(text: str) -> list[Block]:
    """The blocks of a Markdown text."""
    return list(_blocks(SyntaxTreeNode(PARSER.parse(ROWS_APART.sub("\n", text))).children, ""))


def _blocks(nodes: Sequence[SyntaxTreeNode], indent: str) -> Iterator[Block]:
    for node in nodes:
        match node.type:
            case "paragraph" | "heading":
                text = _inline(node.children[0]).strip()
                if text:
                    yield Block(text, indent, indent)
            case "bullet_list" | "ordered_list":
                yield from _list(node, indent)
            case "table":
                yield from _table(node, indent)
            case "fence" | "code_block":
                yield Block(node.content.rstrip("\n"), f"{indent}    ", f"{indent}    ", verbatim=True)


def _list(node: SyntaxTreeNode, indent: str) -> Iterator[Block]:
    start = int(node.attrs.get("start", 1))
    for number, item in enumerate(node.children):
        bullet = f"{start + number}. " if node.type == "ordered_list" else "- "
        inner = indent + " " * len(bullet)
        for place, block in enumerate(_blocks(item.children, inner)):
            if place:
                yield evolve(block, tight=bool(block.first.strip()))
            elif block.verbatim or block.first != inner:
                yield Block(bullet.strip(), indent, inner, tight=number > 0)
                yield block
            else:
                yield Block(block.text, indent + bullet, inner, tight=number > 0)


def _table(node: SyntaxTreeNode, indent: str) -> Iterator[Block]:
    """As a table if it is narrow enough, else as a list with an item for each row."""
    rows = [
        [" ".join(_inline(cell.children[0]).split()) for cell in row.children]
        for part in node.children
        for row in part.children
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    if sum(widths) + 2 * len(widths) <= WIDEST_TABLE - len(indent):
        rule = "  ".join("=" * max(width, 1) for width in widths)
        lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
        yield Block("\n".join([rule, lines[0], rule, *lines[1:], rule]), indent, indent, verbatim=True)
        return
    heads, *records = rows
    for number, record in enumerate(records):
        title, *cells = record
        named = [
            f"{head}: {cell}" if head and len(heads) > 2 else cell
            for head, cell in zip(heads[1:], cells, strict=True)
            if cell
        ]
        text = (": " if len(heads) == 2 else " — ").join(part for part in (title, "; ".join(named)) if part)
        yield Block(text, f"{indent}- ", f"{indent}  ", tight=number > 0)


def _inline(node: SyntaxTreeNode) -> str:
    """The text of a paragraph; a line break in it is one that the text asks for."""
    parts: list[str] = []
    links: list[tuple[int, str]] = []
    for child in node.children:
        match child.type:
            case "text" | "text_special":
                parts.append(child.content)
            case "code_inline":
                parts.append(_code(child.content))
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case "link":
                parts.append(_link(_inline(child), str(child.attrs.get("href", ""))))
            case "image":
                parts.append(_link(child.content, str(child.attrs.get("src", ""))))
            case "html_inline":
                _html(child.content, parts, links)
            case _:
                parts.append(_inline(child))
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split("\n"))


def _code(text: str) -> str:
    return f"``{text}``" if "`" not in text else text


def _link(text: str, target: str) -> str:
    text = " ".join(text.split())
    bare = target.removeprefix("mailto:")
    return (
        text if not target or target.startswith("#") or text in (target, bare) else f"{text} ({bare})" if text else bare
    )


def _html(tag: str, parts: list[str], links: list[tuple[int, str]]) -> None:
    """Take a tag for what it means; what is no tag of HTML is a placeholder, and stays."""
    match = TAG.fullmatch(tag)
    name = (match.group(1) or "").lower() if match else ""
    if name == "code":
        parts.append("``")
    elif name == "a" and tag.startswith("</"):
        if links:
            start, target = links.pop()
            parts[start:] = [_link("".join(parts[start:]), target)]
    elif name == "a":
        found = LINK_TARGET.search(tag)
        links.append((len(parts), html.unescape(next(filter(None, found.groups()), "")) if found else ""))
    elif name in BREAKS:
        parts.append("\n")
    elif name not in MARKS and not tag.startswith("<!--"):
        parts.append(tag)
