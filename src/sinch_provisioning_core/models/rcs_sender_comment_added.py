from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_sender import RcsSender


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsSenderCommentAdded(Model):
    """Event ``RCS_SENDER_COMMENT_ADDED``."""

    type: Literal["RCS_SENDER_COMMENT_ADDED"]
    payload: RcsSender
    comment: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "RCS_SENDER_COMMENT_ADDED"), "required"),
        ("payload", "payload", ("model", "RcsSender"), "required"),
        ("comment", "comment", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["RCS_SENDER_COMMENT_ADDED"],
            payload: RcsSender | Mapping[str, Any],
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
