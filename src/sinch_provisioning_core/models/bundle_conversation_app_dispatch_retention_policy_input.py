# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class BundleConversationAppDispatchRetentionPolicyInput(Model):
    """``retention_policy`` of ``BundleConversationAppInput``. Published as
    ``BundlesConversationAppDispatchRetentionPolicyInputDto``.
    """

    retention_policy_type: Literal["MESSAGE_EXPIRE_POLICY"] | Unset = UNSET
    """Default: 'MESSAGE_EXPIRE_POLICY'."""

    ttl: int | Unset = UNSET
    """Counted in days. 0 to 7. Default: 7."""

    __wire__ = (  # fmt: skip
        ('retention_policy_type', 'retentionPolicyType', ('const', 'MESSAGE_EXPIRE_POLICY')),
        ('ttl', 'ttl', ('limited', 'int', (('minimum', 0), ('maximum', 7)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_policy_type: Literal["MESSAGE_EXPIRE_POLICY"] | Unset = UNSET,
            ttl: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
