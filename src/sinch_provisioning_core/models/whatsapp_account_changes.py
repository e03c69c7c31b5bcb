from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_change_state import WhatsAppAccountChangeState
    from .whatsapp_account_changes_details import WhatsAppAccountChangesDetails
    from .whatsapp_account_details import WhatsAppAccountDetails


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppAccountChanges(Model):
    """Published as ``WhatsappAccountChangesDto``."""

    status: WhatsAppAccountChangeState
    details: WhatsAppAccountDetails | WhatsAppAccountChangesDetails | Unset = UNSET
    """First shape when the account is new, second when it is being updated."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status", "status", ("enum", "WhatsAppAccountChangeState"), "required"),
        (
            "details",
            "details",
            (
                "union",
                ("fields", ("WhatsAppAccountDetails", "WhatsAppAccountChangesDetails")),
                (("model", "WhatsAppAccountDetails"), ("model", "WhatsAppAccountChangesDetails")),
            ),
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppAccountChangeState | str,
            details: WhatsAppAccountDetails | Mapping[str, Any] | WhatsAppAccountChangesDetails | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
