# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_app_conversation_retention_policy_type_input import (
        BundleConversationAppConversationRetentionPolicyTypeInput,
    )


@model(init=False, kw_only=True)
class BundleConversationAppConversationRetentionPolicyInput(Model):
    """``retention_policy`` of ``BundleConversationAppInput``. Published as
    ``BundlesConversationAppConversationRetentionPolicyInputDto``.
    """

    retention_policy_type: BundleConversationAppConversationRetentionPolicyTypeInput | Unset = UNSET
    """Default: 'MESSAGE_EXPIRE_POLICY'."""

    ttl: int | Unset = UNSET
    """Counted in days. 1 to 3650. Default: 180."""

    __wire__ = (  # fmt: skip
        ('retention_policy_type', 'retentionPolicyType', ('enum', 'BundleConversationAppConversationRetentionPolicyTypeInput')),
        ('ttl', 'ttl', ('limited', 'int', (('minimum', 1), ('maximum', 3650)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_policy_type: BundleConversationAppConversationRetentionPolicyTypeInput | str | Unset = UNSET,
            ttl: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
