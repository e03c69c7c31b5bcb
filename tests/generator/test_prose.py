"""From Markdown as it is published to docstrings: what a reader sees, and that nothing gets out of the quotes."""

from __future__ import annotations

import ast
import inspect
import re
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.prose import Prose, inside_docstring, one_line, prose


def shown(text: str, width: int = 60) -> str:
    return "\n".join(prose(text).lines(width))


def expected(text: str) -> str:
    return dedent(text).strip("\n")


def docstring(lines: list[str], indent: int = 4) -> str | None:
    """What Python reads from a class that has these lines as its docstring, and nothing else."""
    source = f'class A:\n{" " * indent}"""{inside_docstring(lines, indent)}"""\n'
    (definition,) = ast.parse(source).body
    assert isinstance(definition, ast.ClassDef)
    (statement,) = definition.body
    assert isinstance(statement, ast.Expr)
    return ast.get_docstring(definition)


def test_a_block_that_was_indented_is_paragraphs_and_lists() -> None:
    text = """
        the first line, which goes on
        in a second one with `code`.

        Another paragraph, with a long sentence that has to be wrapped somewhere.

        - one item
        - another **item** that is long enough to need a second line
          - one below it

        1. first
        2. second
      """
    assert shown(text) == expected(
        """
        The first line, which goes on in a second one with ``code``.

        Another paragraph, with a long sentence that has to be
        wrapped somewhere.

        - one item
        - another item that is long enough to need a second line
          - one below it

        1. first
        2. second
        """
    )


def test_a_narrow_table_stays_a_table_though_its_rows_are_apart() -> None:
    text = "Codes:\n\n| Code | Meaning |\n\n| -- | :--: |\n\n| `A` | first |\n\n| B\\_C | AT&amp;T |\n\nThat is all"
    assert shown(text) == expected(
        """
        Codes:

        =====  =======
        Code   Meaning
        =====  =======
        ``A``  first
        B_C    AT&T
        =====  =======

        That is all.
        """
    )


def test_a_wide_table_is_a_list_of_its_rows() -> None:
    wide = "w" * 50
    rows = [
        "| Name | Meaning | Since | Note |",
        "|--|--|--|--|",
        f"| `A` | {wide} | 1.2 | |",
        f"| `B` | x | 1.3 | {wide} |",
    ]
    text = "\n".join(rows)
    assert shown(text, width=100) == expected(
        f"""
        - ``A`` — Meaning: {wide}; Since: 1.2
        - ``B`` — Meaning: x; Since: 1.3; Note: {wide}
        """
    )
    assert "--" not in shown(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('See <a\nhref="https://a.example/b?c=1&amp;d=2">the\nguide</a>.', "See the guide (https://a.example/b?c=1&d=2)."),
        ("<a href='https://a.example'>https://a.example</a> tells", "https://a.example tells."),
        ("[the guide](https://a.example) and <https://b.example>", "The guide (https://a.example) and https://b.example."),
        ("One<br>two <b>bold</b> <!-- gone --><code>x</code>", "One two bold ``x``."),
        ("Set <your_app_id> or <token> > x", "Set <your_app_id> or <token> > x."),
        ("> not a quotation", "> not a quotation."),
        ("Send {{1}} or { \"US\": \"1.2\" }", 'Send {{1}} or { "US": "1.2" }.'),
        ("'''Three apostrophes", "'''Three apostrophes."),
        ("## A heading", "A heading."),
        ("snake_case_name * 2 and 5*3", "snake_case_name * 2 and 5*3."),
        ("a text", "A text."),
        ("appId of the app", "appId of the app."),
        ("page_size is a name!", "page_size is a name!"),
        ("`code` first", "``code`` first."),
        ("", ""),
        ("   \n\n  ", ""),
    ],
)  # fmt: skip
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line


def test_code_keeps_its_lines() -> None:
    assert shown('Such as:\n\n```json\n{\n  "a": 1\n}\n```') == 'Such as:\n\n    {\n      "a": 1\n    }'


def test_what_cannot_be_seen_is_shown() -> None:
    assert one_line("a\x07b \u202ec &#x202e;d\u200be") == "a\\x07b \\u202ec \\u202ed\\u200be."
    assert one_line("a\tb\u00a0c\rd") == "A b c d."


def test_sentences_of_ours_follow_the_text() -> None:
    assert str(prose("a text").then("", "At most 5.", "Default: 3.")) == "A text. At most 5. Default: 3."
    assert prose("- a list").then("At most 5.").lines(80) == ["- a list", "", "At most 5."]
    assert Prose().then("At most 5.").lines(80) == ["At most 5."]
    assert not Prose().then("")
    assert prose("a text").labelled("size").lines(80) == ["size: A text."]
    assert prose("- a list").labelled("size").lines(80) == ["size:", "", "- a list"]


nasty = st.text(st.one_of(st.characters(), st.sampled_from("\"\\'\n{}<>|`*-_ #[]()&;\u202e\x00\r")), max_size=80)


@given(nasty, st.integers(10, 100))
def test_no_text_gets_out_of_its_docstring(text: str, width: int) -> None:
    lines = prose(text).lines(width)
    assert all(line.isprintable() for line in lines)
    read = docstring(lines)
    assert (read or "") == inspect.cleandoc("\n".join(lines))
    assert one_line(text).isprintable()


@given(st.lists(st.sampled_from(["word", "`code`", "**bold**", "\n", "\n\n", "\n- ", "\n\n1. ", "\n        ", "more"])))
def test_no_word_is_lost(parts: list[str]) -> None:
    text = " ".join(parts)
    words = re.findall(r"[a-z]+", text)
    assert re.findall(r"[a-z]+", shown(text).lower()) == words
