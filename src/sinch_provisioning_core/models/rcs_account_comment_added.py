# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsAccountCommentAdded(Model):
    """Event ``RCS_ACCOUNT_COMMENT_ADDED``."""

    type: Literal["RCS_ACCOUNT_COMMENT_ADDED"]
    comment: str

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'RCS_ACCOUNT_COMMENT_ADDED'), 'required'),
        ('comment', 'comment', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["RCS_ACCOUNT_COMMENT_ADDED"],
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
