from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppQuickReplyButtonInput(Model):
    """Published as ``WhatsappQuickReplyButtonInputDto``."""

    type: Literal["QUICK_REPLY"]
    text: str
    """May be omitted in drafts. 1 to 25 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "QUICK_REPLY"), "required"),
        ("text", "text", ("limited", "str", (("minLength", 1), ("maxLength", 25))), "required", "draft-optional"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["QUICK_REPLY"],
            text: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
