from __future__ import annotations

import pytest

from tests.support.live import SharedTime


@pytest.fixture
def time() -> SharedTime:
    return SharedTime()
