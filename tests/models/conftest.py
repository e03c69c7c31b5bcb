from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, cast

import pytest

from sinch_provisioning_core.runtime import json_text


@pytest.fixture(params=["stdlib", "orjson"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Either way of parsing and writing JSON text."""
    if request.param == "stdlib":
        monkeypatch.setitem(cast("Any", sys.modules), "orjson", None)
    json_text.parser.cache_clear()
    json_text._dumper.cache_clear()
    yield
    json_text.parser.cache_clear()
    json_text._dumper.cache_clear()
