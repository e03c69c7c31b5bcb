from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_comment_type import WhatsAppCommentType


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppComment(Model):
    """Published as ``WhatsappCommentDto``."""

    type: WhatsAppCommentType
    comment: str
    created: Timestamp | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("enum", "WhatsAppCommentType"), "required"),
        ("comment", "comment", "str", "required"),
        ("created", "created", "datetime"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: WhatsAppCommentType | str,
            comment: str,
            created: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
