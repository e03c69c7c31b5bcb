"""What type checkers say, in strict mode, to whoever uses the SDK."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

PROGRAM = (Path(__file__).parent / "consumer.txt").read_text(encoding="utf-8")
ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".mypy_cache" / "consumer"
LONGEST = 1_500
"""Characters that may be said of one mistake, the signatures that mypy lists left out."""

Said: TypeAlias = dict[int, list[str]]
"""What is said of each line."""


def mypy(folder: Path) -> Said:
    command = ["--strict", "--python-version", "3.11", "--cache-dir", str(CACHE), "--output", "json", "consumer.py"]
    done = run("mypy", command, folder)
    said: Said = {}
    for line in done.splitlines():
        told = json.loads(line)
        said.setdefault(told["line"], []).append(f"{told['message']} {told['hint'] or ''}")
    return said


def pyright(folder: Path) -> Said:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = run("pyright", ["--pythonpath", sys.executable, "--outputjson", "--project", str(folder)], folder)
    said: Said = {}
    for told in json.loads(done)["generalDiagnostics"]:
        said.setdefault(told["range"]["start"]["line"] + 1, []).append(told["message"])
    return said


def run(checker: str, arguments: list[str], folder: Path) -> str:
    done = subprocess.run([sys.executable, "-m", checker, *arguments], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def expected(checker: str) -> Mapping[int, list[str]]:
    lines = dict(enumerate(PROGRAM.splitlines(), 1))
    found = {number: re.findall(rf"# (?:both|{checker}): (.+?)(?= # |$)", line) for number, line in lines.items()}
    return {number: texts for number, texts in found.items() if texts}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_mistakes_are_named_and_nothing_else(checker: Callable[[Path], Said], tmp_path: Path) -> None:
    (tmp_path / "consumer.py").write_text(PROGRAM, encoding="utf-8")
    said = checker(tmp_path)
    wanted = expected(checker.__name__)
    assert said.keys() == wanted.keys(), {number: said.get(number) for number in said.keys() ^ wanted.keys()}
    for number, texts in wanted.items():
        told = "\n".join(said[number])
        assert not [text for text in texts if text not in told], told
        assert len(re.sub(r"Possible overload variants:.*", "", told, flags=re.DOTALL)) < LONGEST, told
