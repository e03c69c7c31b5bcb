# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleConversationAppRetentionPolicyType(OpenStrEnum):
    """``retention_policy_type`` of ``BundleConversationAppRetentionPolicy``. Published as
    ``BundlesConversationAppRetentionPolicyTypesEnum``.
    """

    CONVERSATION_EXPIRE_POLICY = "CONVERSATION_EXPIRE_POLICY"
    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"
    PERSIST_RETENTION_POLICY = "PERSIST_RETENTION_POLICY"
    UNRECOGNIZED = "UNRECOGNIZED"
