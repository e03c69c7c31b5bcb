# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleWebhookTargetTypeInput(OpenStrEnum):
    """``target_type`` of ``BundleConversationAppWebhooksInput``. Published as
    ``BundlesInputWebhookTargetTypesEnum``.
    """

    DISMISS = "DISMISS"
    GRPC = "GRPC"
    HTTP = "HTTP"
