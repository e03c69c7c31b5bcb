"""Facts about one release of the description: what a later one may change without anything being wrong.

Such tests are skipped, by name, once the description has another version; whoever takes a release over looks through
them and moves :data:`RELEASE` on.
"""

from __future__ import annotations

from typing import Final

import pytest

from sinch_provisioning_core import DESCRIPTION_VERSION

__all__ = ["RELEASE", "about_one_release"]

RELEASE: Final = "1.2.117"


def _is_another(version: str) -> bool:
    return version != RELEASE  # of two constants, type checkers would know the answer


about_one_release = pytest.mark.skipif(
    _is_another(DESCRIPTION_VERSION), reason=f"a fact about description {RELEASE}, and this is {DESCRIPTION_VERSION}"
)
