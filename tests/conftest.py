"""What every test shares: both async backends, and how thoroughly Hypothesis searches."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.support.live import live, make_live, switch

__all__ = ["anyio_backend", "live", "make_live", "switch"]

# No deadlines: a busy machine must not fail a test. CI repeats the same examples in every run.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="session", params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Runs every async test twice. A test that needs one backend alone parametrises this name itself."""
    backend: str = request.param
    return backend
