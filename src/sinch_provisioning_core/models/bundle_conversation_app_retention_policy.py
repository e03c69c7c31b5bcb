# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_app_retention_policy_type import BundleConversationAppRetentionPolicyType


@model(init=False, kw_only=True)
class BundleConversationAppRetentionPolicy(Model):
    """``retention_policy`` of ``BundleConversationApp``. Published as ``BundlesConversationAppRetentionPolicyDto``."""

    retention_policy_type: BundleConversationAppRetentionPolicyType
    ttl: int | Unset = UNSET
    """Counted in days."""

    __wire__ = (  # fmt: skip
        ('retention_policy_type', 'retentionPolicyType', ('enum', 'BundleConversationAppRetentionPolicyType'), 'required'),
        ('ttl', 'ttl', 'int'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_policy_type: BundleConversationAppRetentionPolicyType | str,
            ttl: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
