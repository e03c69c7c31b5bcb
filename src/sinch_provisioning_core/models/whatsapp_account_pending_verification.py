from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account import WhatsAppAccount


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppAccountPendingVerification(Model):
    """Event ``WHATSAPP_ACCOUNT_PENDING_VERIFICATION``."""

    type: Literal["WHATSAPP_ACCOUNT_PENDING_VERIFICATION"]
    payload: WhatsAppAccount
    comment: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "WHATSAPP_ACCOUNT_PENDING_VERIFICATION"), "required"),
        ("payload", "payload", ("model", "WhatsAppAccount"), "required"),
        ("comment", "comment", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_ACCOUNT_PENDING_VERIFICATION"],
            payload: WhatsAppAccount | Mapping[str, Any],
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
