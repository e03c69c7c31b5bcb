from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleWebhookTargetTypeInput(OpenStrEnum):
    """Published as ``BundlesInputWebhookTargetTypesEnum``."""

    DISMISS = "DISMISS"
    GRPC = "GRPC"
    HTTP = "HTTP"
