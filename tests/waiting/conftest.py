from __future__ import annotations

import pytest

from tests.live import SharedTime, live, make_live, switch

__all__ = ["live", "make_live", "switch"]


@pytest.fixture
def time() -> SharedTime:
    return SharedTime()
