# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from ..runtime.enums import OpenStrEnum


class BundleConversationAppConversationRetentionPolicyTypeInput(OpenStrEnum):
    """``retention_policy_type`` of ``BundleConversationAppConversationRetentionPolicyInput``. Published as
    ``BundlesInputConversationAppConversationRetentionPolicyTypesEnum``.
    """

    CONVERSATION_EXPIRE_POLICY = "CONVERSATION_EXPIRE_POLICY"
    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"
    PERSIST_RETENTION_POLICY = "PERSIST_RETENTION_POLICY"
