"""What a value becomes in Python source, and what may not stand there."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader

from generator.errors import GenerationError
from generator.inspection import inspect_file
from generator.rendering import Templates, annotation, identifier, literal


@pytest.mark.parametrize(
    "template",
    [
        "{{ value }}",
        "{{ value ~ 'x' }}",
        "{{ (value | literal) ~ 'x' }}",
        "{{ (value | literal) + value }}",
        "{{ (value | literal).upper() }}",
        '"{{ value | literal }}"',
        '"""a {{ value | literal }}"""',
        "'{% if value %}{{ value | literal }}{% endif %}'",
        "{% macro made() %}{{ value | literal }}{% endmacro %}{{ made() }}",
        "{{ missing | literal }}",
    ],
)
def test_a_slip_in_a_template_stops_the_generation(template: str) -> None:
    with pytest.raises(GenerationError):
        Templates(DictLoader({"t": template})).get_template("t").render(value="text")


def test_a_template_prints_what_is_rendered() -> None:
    template = Templates(DictLoader({"t": "x = {{ value | literal }}\n"})).get_template("t")
    assert template.render(value='"\u202e\n') == "x = '\"\\u202e\\n'\n"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=6,
    )
)
def test_a_literal_is_its_value_and_can_be_seen(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value
    assert literal(value).isprintable()


@pytest.mark.parametrize("value", [float("inf"), float("nan"), b"x", object(), {1, 2}])
def test_what_is_no_value_has_no_literal(value: object) -> None:
    with pytest.raises(GenerationError):
        literal(value)


@pytest.mark.parametrize("text", ["", "a b", "a-b", "class", "1a", "a.b()", "ﬁeld", "a\n", "..", "a..b"])
def test_what_is_no_name_is_no_identifier(text: str) -> None:
    with pytest.raises(GenerationError):
        identifier(text)


@pytest.mark.parametrize(
    "text", ["f()", "a.b", "Literal[f()]", "a[1]", "a if b else c", "a\n", "lambda: 0", "'a'", "("]
)
def test_what_is_no_type_is_no_annotation(text: str) -> None:
    with pytest.raises(GenerationError):
        annotation(text)


def test_types_are_annotations() -> None:
    for text in ("list[A | None]", "Literal['a\"', -1, True]", "dict[str, Any] | None", "Coroutine[Any, Any, A]"):
        assert annotation(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "import os",
        "from os import path",
        "from ....x import y",
        "from typing import *",
        "print(1)",
        "x = eval('1')",
        "x = [y for y in z]",
        "x = lambda: 0",
        "x = 9 ** 9",
        "x.y",
        "while x: pass",
        "@evil\ndef f(): ...",
        "class A(B, metaclass=C): ...",
        "class A(b()): ...",
        "x: __import__('os').system('x') = 1",
        "def f(x=__builtins__): ...",
        "if x: pass",
        "x = y.__class__",
        "globals()['x'] = 1",
        "x = 1 # \u202e",
        "x =",
    ],
)
def test_what_no_template_writes_is_found(text: str) -> None:
    assert list(inspect_file(text))
