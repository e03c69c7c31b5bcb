"""What stops a copy from being made, or from being replaced."""

from __future__ import annotations

__all__ = ["VendorError"]


class VendorError(Exception):
    """Told to the user as it is: what is the matter, and what to do about it."""
