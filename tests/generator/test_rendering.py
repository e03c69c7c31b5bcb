"""What a value becomes in Python source, and what may not stand there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader

from generator.errors import GenerationError
from generator.generate import PACKAGE, Layout
from generator.inspection import inspect_file, inspect_package
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


ALONE = ":1: an expression that stands alone"

FOUND: dict[str, list[str]] = {
    "import os": [":1: import of a module"],
    "from os import path": [":1: import from os"],
    "from x import y": [":1: import from x"],
    "from ...x import y": [":1: import from x"],
    "from typing import *": [":1: import from typing"],
    "print(1)": [ALONE, ":1: call of print"],
    "x = eval('1')": [":1: call of eval"],
    "x = 'a'.join(y)": [":1: call of 'a'.join"],
    "x = f().split()": [":1: call of f().split", ":1: call of f"],
    "x = sender.a.b()": [":1: call of sender.a.b"],
    "x = " + "f" * 70 + "()": [f":1: call of {'f' * 60}"],
    "x = [y for y in z]": [":1: ListComp", ":0: comprehension"],
    "x = lambda: 0": [":1: Lambda"],
    "x = 9 ** 9": [":0: Pow"],
    "x.y": [ALONE],
    "while x: pass": [":1: While"],
    "\n@evil\ndef f(): ...": [":3: decorator evil"],
    "\n@evil\nasync def f(): ...": [":3: decorator evil"],
    "@overload\n@evil\nclass A: ...": [":3: decorator evil"],
    "@" + "f" * 70 + "\ndef g(): ...": [f":2: decorator {'f' * 60}"],
    "class A(B, metaclass=C): ...": [":1: a class of unknown kind"],
    "class A(B, b()): ...": [":1: a class of unknown kind", ":1: call of b"],
    "x: __import__('os').system('x') = 1": [
        ":1: call of __import__('os').system",
        ":1: call of __import__",
        ":1: name __import__",
    ],
    "def f(x=__builtins__): ...": [":1: name __builtins__"],
    "x = y.__class__": [":1: attribute __class__"],
    "x = 1\ny = 2 # \u202e": [":2: characters that cannot be seen"],
    "del x": [":1: Delete", ":0: Del"],
}
ONLY_WHERE_CLASSES_ARE_LOADED: dict[str, list[str]] = {
    "if x: pass": [":1: a condition"],
    "if x is y: pass": [":1: a condition", ":1: Compare", ":0: Is"],
    "x = dict()": [":1: call of dict"],
    "x = 'a b'.split()": [":1: call of str.split"],
    "x = _MODULES.get(y)": [":1: call of _MODULES.get"],
    "raise AttributeError()": [":1: Raise", ":1: call of AttributeError"],
    "globals()['x'] = 1": [":1: an assignment to a part", ":1: call of globals"],
    "a, b = 1, 2": [":1: an assignment to a part"],
}


@pytest.mark.parametrize("text", FOUND)
@pytest.mark.parametrize("lazy", [False, True])
def test_what_no_template_writes_is_found(text: str, lazy: bool) -> None:
    assert [*inspect_file(text, lazy=lazy)] == FOUND[text]


@pytest.mark.parametrize("text", ["x =", "x" + "[x" * 5_000])
def test_what_is_no_python_is_found(text: str) -> None:
    (problem,) = inspect_file(text)
    assert problem.startswith(": not Python: ")


@pytest.mark.parametrize("text", ONLY_WHERE_CLASSES_ARE_LOADED)
def test_what_loads_classes_stands_in_an_index_alone(text: str) -> None:
    assert [*inspect_file(text)] == ONLY_WHERE_CLASSES_ARE_LOADED[text]
    assert [*inspect_file(text, lazy=True)] == []


@pytest.mark.parametrize("text", ["if x: pass\nelse: pass", "if x is y: pass\nelse: pass"])
def test_a_condition_has_no_other_branch(text: str) -> None:
    assert ":1: a condition" in [*inspect_file(text)]


@pytest.mark.parametrize(
    "text",
    [
        "from __future__ import annotations",
        "from ..x import y\nfrom . import a",
        "if TYPE_CHECKING: pass",
        "x = __name__\n__all__ = []",
        "x.y = given(1)",
        "'text'",
        "@deprecated('a')\n@overload\nasync def f(): return await sender.send(1)",
    ],
)
def test_what_templates_write_may_stand(text: str) -> None:
    assert [*inspect_file(text)] == []


def test_every_file_of_the_core_may_stand_and_no_other(repository: Layout, tmp_path: Path) -> None:
    inspect_package(repository.source / PACKAGE)
    for path in ("runtime/any.py", "models/__init__.py", "models/other.py", "events.py", "api/events.py"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("\ufeffx = dict()" if path == "runtime/any.py" else "x = dict()", "utf-8")
    with pytest.raises(GenerationError) as caught:
        inspect_package(tmp_path)
    assert caught.value.summary == "generated files hold what no template writes; src/ is as it was"
    assert caught.value.problems == ("api/events.py:1: call of dict", "models/other.py:1: call of dict")
