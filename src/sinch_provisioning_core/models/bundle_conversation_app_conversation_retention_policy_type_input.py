from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class BundleConversationAppConversationRetentionPolicyTypeInput(OpenStrEnum):
    """Published as ``BundlesInputConversationAppConversationRetentionPolicyTypesEnum``."""

    CONVERSATION_EXPIRE_POLICY = "CONVERSATION_EXPIRE_POLICY"
    MESSAGE_EXPIRE_POLICY = "MESSAGE_EXPIRE_POLICY"
    PERSIST_RETENTION_POLICY = "PERSIST_RETENTION_POLICY"
