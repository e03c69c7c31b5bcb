from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_conversation_app_retention_policy_type import BundleConversationAppRetentionPolicyType


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleConversationAppRetentionPolicy(Model):
    """Published as ``BundlesConversationAppRetentionPolicyDto``."""

    retention_policy_type: BundleConversationAppRetentionPolicyType
    ttl: int | Unset = UNSET
    """Counted in days."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "retention_policy_type",
            "retentionPolicyType",
            ("enum", "BundleConversationAppRetentionPolicyType"),
            "required",
        ),
        ("ttl", "ttl", "int"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_policy_type: BundleConversationAppRetentionPolicyType | str,
            ttl: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
