from __future__ import annotations

from tests.live import live, make_live, switch

__all__ = ["live", "make_live", "switch"]
