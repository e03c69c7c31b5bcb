"""Verification that refuses replays too."""

from __future__ import annotations

from typing import Final

from ..errors import EventSignatureError
from .delivery import nonce_key
from .signature import TOLERANCE, Body, Headers, Secrets, Signature, verify_signature
from .stores.protocol import DeliveryStore

__all__ = ["verify_once"]

MARGIN: Final = 60.0
"""Seconds that a nonce is remembered beyond the time in which its signature can be good."""


async def verify_once(
    body: Body,
    headers: Headers,
    secret: Secrets,
    *,
    store: DeliveryStore,
    tolerance: float = TOLERANCE,
    project_id: str = "",
    now: float | None = None,
) -> Signature:
    """Verify a delivery, and refuse it when it comes a second time.

    An :class:`EventReceiver` does this by itself, and handles repeated deliveries better: it answers them well.

    Args:
        store: Where nonces are remembered.
        project_id: Keeps the nonces of several projects apart.

    Raises:
        EventSignatureError: The delivery cannot be trusted; ``reason`` is ``"replayed"`` for a second one.
    """
    signature = verify_signature(body, headers, secret, tolerance=tolerance, now=now)
    key = nonce_key(project_id, signature)
    lifetime = lifetime_of(tolerance)
    if await store.begin(key, lifetime) != "new":
        raise EventSignatureError("replayed")
    await store.finish(key, lifetime)
    return signature


def lifetime_of(tolerance: float) -> float:
    """Seconds to remember a nonce: as long as a delivery with it could pass."""
    return 2 * tolerance + MARGIN
