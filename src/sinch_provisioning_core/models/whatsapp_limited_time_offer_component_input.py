from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppLimitedTimeOfferComponentInput(Model):
    """Published as ``WhatsappLimitedTimeOfferComponentInputDto``."""

    type: Literal["LIMITED_TIME_OFFER"]
    text: str
    """1 to 16 characters."""

    has_expiration: bool | Unset = UNSET
    """Default: False."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "LIMITED_TIME_OFFER"), "required"),
        ("text", "text", ("limited", "str", (("minLength", 1), ("maxLength", 16))), "required"),
        ("has_expiration", "hasExpiration", "bool"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["LIMITED_TIME_OFFER"],
            text: str,
            has_expiration: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
