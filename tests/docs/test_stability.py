"""docs/stability.md names every public module."""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

import sinch_provisioning

PAGE = Path(__file__).parents[2] / "docs" / "stability.md"


def test_every_public_module_is_named() -> None:
    listed = re.findall(r"^\| `sinch_provisioning\.(\w+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    modules = [module.name for module in pkgutil.iter_modules(sinch_provisioning.__path__)]
    assert sorted(listed) == sorted(name for name in modules if not name.startswith("_"))
