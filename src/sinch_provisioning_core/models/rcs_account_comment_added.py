from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsAccountCommentAdded(Model):
    """Event ``RCS_ACCOUNT_COMMENT_ADDED``."""

    type: Literal["RCS_ACCOUNT_COMMENT_ADDED"]
    comment: str
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "RCS_ACCOUNT_COMMENT_ADDED"), "required"),
        ("comment", "comment", "str", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["RCS_ACCOUNT_COMMENT_ADDED"],
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
