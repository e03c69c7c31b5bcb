"""What ``webhooks.ensure`` answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

if TYPE_CHECKING:
    from sinch_provisioning_core.models import Webhook

__all__ = ["EnsuredWebhook"]


@attrs.frozen
class EnsuredWebhook:
    """A webhook that is as it should be, and what that took."""

    webhook: Webhook
    action: Literal["created", "updated", "unchanged"]
    changed: tuple[Literal["triggers", "secret"], ...] = ()
    """What an update has sent. The service does not tell a secret, so it may have been the same before."""
    request_id: str | None = None
    """The service's id of the request that made it so, or found it so; quote it to support."""
