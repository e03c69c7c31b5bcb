"""What the page quotes, the code says."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")


def texts_of_the_code() -> str:
    """Every text, those of f-strings piece by piece."""
    folders = [ROOT / "overrides" / "sinch_provisioning", ROOT / "overrides" / "runtime"]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for folder in folders for path in folder.rglob("*.py")]
    nodes = (node for tree in trees for node in ast.walk(tree))
    return "\n".join(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def test_every_text_is_one_that_the_code_says() -> None:
    quoted = re.findall(r"^\| `([^`]+)`", PAGE, re.MULTILINE)
    assert len(quoted) > 20
    said = texts_of_the_code()
    assert [text for text in quoted if text not in said] == []
