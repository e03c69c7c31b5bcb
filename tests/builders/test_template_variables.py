"""One reading of variables for rules, builders and the emulator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sinch_provisioning
from sinch_provisioning._rules.table import rule_violations
from sinch_provisioning._rules.template_variables import variables
from sinch_provisioning.testing.errors import Refusal
from sinch_provisioning.testing.resources.whatsapp_template_rules import check_template


@pytest.mark.parametrize(
    ("text", "names", "documented"),
    [
        ("Hello", [], []),
        ("Hello {{1}}", ["1"], [True]),
        ("{{2}} {{1}} {{2}}", ["2", "1"], [True, True]),
        ("{{ 1 }} {{1}}", ["1"], [False]),
        ("{{name}}", ["name"], [False]),
        ("{{first name}}", ["first name"], [False]),
        ("{{0}} {{01}} {{١}}", ["0", "01", "١"], [False, False, False]),
        ("{{}} {{ }} {1} {{1} }}", [], []),
        ("{{{1}}}", ["1"], [True]),
    ],
)
def test_what_a_variable_is(text: str, names: list[str], documented: list[bool]) -> None:
    found = variables(text)
    assert [variable.name for variable in found] == names
    assert [variable.documented for variable in found] == documented


@given(st.text("{} 1a", max_size=40))
def test_a_variable_stands_in_its_text(text: str) -> None:
    for variable in variables(text):
        assert variable.written in text
        assert variable.name == variable.name.strip() != ""


@given(st.text("{} 12a", max_size=30), st.integers(0, 3))
def test_the_sdk_and_the_emulator_refuse_the_same(text: str, count: int) -> None:
    """The schema alone may refuse more; ``text`` is never empty, which is another rule's business."""
    body = {"type": "BODY", "text": f"x{text}", "examples": ["a"] * count}
    header = {"type": "HEADER", "format": "TEXT", "text": f"x{text}", **({"example": "a"} if count else {})}
    button = {"type": "URL", "text": "Go", "url": f"https://e.example/{text}", **({"example": "a"} if count else {})}
    for components in (
        [body],
        [{"type": "BODY", "text": "Hi"}, header],
        [{"type": "BODY", "text": "Hi"}, {"type": "BUTTONS", "buttons": [button]}],
    ):
        details: dict[str, Any] = {"components": components}
        create = {"name": "n", "language": "EN", "category": "UTILITY", "details": details}
        found = rule_violations("WhatsappTemplatesController_createTemplate_v1", create)
        refused = any(not violation.doubtful for violation in found)
        assert refused is _emulator_refuses(details)


def _emulator_refuses(details: dict[str, Any]) -> bool:
    try:
        check_template(details, "UTILITY", draft=False)
    except Refusal:
        return True
    return False


def test_the_pattern_stands_in_one_place() -> None:
    package = Path(str(sinch_provisioning.__file__)).parent
    with_pattern = [path.name for path in package.rglob("*.py") if r"\{\{([" in path.read_text(encoding="utf-8")]
    assert with_pattern == ["template_variables.py"]
