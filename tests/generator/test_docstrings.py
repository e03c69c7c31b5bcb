"""What the docstrings of generated methods say about errors."""

from __future__ import annotations

import pytest

from generator.docstrings import ERRORS, error_class
from sinch_provisioning.errors.calls import STATUS_ERRORS, status_error_class


@pytest.mark.parametrize("status", sorted({*STATUS_ERRORS, *ERRORS, 300, 402, 418, 500, 502, 503, 599}))
def test_they_name_the_class_that_a_status_raises(status: int) -> None:
    assert error_class(status) == status_error_class(status).__name__
