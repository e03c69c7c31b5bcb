"""Docstrings have one style, Google's; what of it ruff does not check is checked here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FIELD = re.compile(r"^\s*:(param|type|raises?|returns?|rtype|yields?|var|ivar)\b.*:", re.MULTILINE)
"""A field of reStructuredText."""
NOT_YET = {"overrides/sinch_provisioning/testing/emulator.py"}


@pytest.mark.parametrize("folder", ["overrides", "generator", "benchmarks", "examples", "tests"])
def test_docstrings_have_no_field_lists(repository: Path, folder: str) -> None:
    files = [*(repository / folder).rglob("*.py"), *(repository / folder).rglob("*.jinja")]
    assert files
    found = [
        f"{path.relative_to(repository)}:{text[: match.start()].count(chr(10)) + 1}"
        for path in files
        for text in [path.read_text(encoding="utf-8")]
        for match in FIELD.finditer(text)
        if path.relative_to(repository).as_posix() not in NOT_YET
    ]
    assert not found, "write `Args:`, `Returns:` and `Raises:` sections"
