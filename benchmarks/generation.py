"""A whole regeneration against the stock generator's, both from the same description, in processes of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from .peers import DESCRIPTION
from .table import Row, Section

__all__ = ["sections"]

TURNS = 3
ROOT = Path(__file__).parent.parent
OURS = """
import sys
from pathlib import Path
from generator.generate import PACKAGE, Layout, generate
from generator.report import make_report
from generator.showing import show
from generator.snapshot import read_snapshot
from generator.source import fetch
layout, folder = Layout(Path.cwd()), Path(sys.argv[1])
folder.mkdir()
generate(fetch(str(layout.description)), layout, folder / PACKAGE)
print(show(make_report(read_snapshot(layout.source), read_snapshot(folder), layout.root), "text"))
"""


def sections() -> list[Section]:
    tool = Path(sys.executable).parent / "openapi-python-client"
    stock = ours = float("inf")
    for turn in range(TURNS):
        with tempfile.TemporaryDirectory() as place:
            target = str(Path(place, "core"))
            stock = min(
                stock,
                _seconds(
                    [str(tool), "generate", "--path", str(DESCRIPTION), "--meta", "none", "--output-path", target]
                ),
            )
            ours = min(ours, _seconds([sys.executable, "-c", OURS, str(Path(place, f"ours{turn}"))]))
    rows = [Row("make regenerate, report included", ours / stock, f"limit 2.00; {ours:.1f} s against {stock:.1f} s")]
    return [Section("Regenerating", "openapi-python-client, stock, on the repaired description", rows)]


def _seconds(command: Sequence[str]) -> float:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env={**os.environ, "PATH": path})
    return time.perf_counter() - begin
