from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleConversationAppDispatchRetentionPolicyInput(Model):
    """Published as ``BundlesConversationAppDispatchRetentionPolicyInputDto``."""

    retention_policy_type: Literal["MESSAGE_EXPIRE_POLICY"] | Unset = UNSET
    """Default: 'MESSAGE_EXPIRE_POLICY'."""

    ttl: int | Unset = UNSET
    """Counted in days. 0 to 7. Default: 7."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("retention_policy_type", "retentionPolicyType", ("const", "MESSAGE_EXPIRE_POLICY")),
        ("ttl", "ttl", ("limited", "int", (("minimum", 0), ("maximum", 7)))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            retention_policy_type: Literal["MESSAGE_EXPIRE_POLICY"] | Unset = UNSET,
            ttl: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
