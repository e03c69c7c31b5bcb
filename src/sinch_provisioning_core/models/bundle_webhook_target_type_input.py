# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleWebhookTargetTypeInput(OpenStrEnum):
    """``target_type`` of ``BundleConversationAppWebhooksInput``. Published as
    ``BundlesInputWebhookTargetTypesEnum``.
    """

    DISMISS = "DISMISS"
    GRPC = "GRPC"
    HTTP = "HTTP"
