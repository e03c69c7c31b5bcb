"""A type checker in strict mode has nothing to say of the docs' python examples."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.docs.test_examples import PAGES, ROOT, blocks

CACHE = ROOT / ".mypy_cache" / "docs"
NEVER_TYPED = {"import-untyped", "untyped-decorator"}
"""What is said of a package that has no types of its own, such as Celery."""
IN_A_NOTEBOOK = re.compile("outside (async )?function")
"""Said of ``await`` and the like at the top of an example, where a page means a notebook."""


def said_of(folder: Path) -> list[str]:
    """What is wrong with the modules of a folder."""
    options = ["--strict", "--python-version", "3.11", "--cache-dir", str(CACHE), "--output", "json"]
    done = subprocess.run([sys.executable, "-m", "mypy", *options, "."], cwd=folder, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return [
        f"{one['file']}:{one['line']}: {one['message']}"
        for one in said
        if one["severity"] == "error" and one["code"] not in NEVER_TYPED and not IN_A_NOTEBOOK.search(one["message"])
    ]


@pytest.mark.skipif(httpx.__version__.startswith("0.27."), reason="older packages have less exact types")
def test_the_examples_are_typed(tmp_path: Path) -> None:
    for name, page in PAGES.items():
        for number, source in enumerate(blocks(page)):
            (tmp_path / f"{Path(name).stem.replace('-', '_').lower()}_{number}.py").write_text(source, encoding="utf-8")
    mistake = "from anyio import sleep\n\nawait sleep(0)\nnumber: int = 'a text'\n"
    (tmp_path / "mistake.py").write_text(mistake, encoding="utf-8")
    assert [line.partition(": ")[0] for line in said_of(tmp_path)] == ["mistake.py:4"]
