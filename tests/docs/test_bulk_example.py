"""The example of thousands of templates, with few of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / "examples" / "bulk_templates.py"


def test_the_bulk_example_creates_each_template_once() -> None:
    done = subprocess.run([sys.executable, str(EXAMPLE), "60"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Cut off after" in done.stdout
    assert done.stdout.endswith("60 creations took effect, 60 of them different.\n")
