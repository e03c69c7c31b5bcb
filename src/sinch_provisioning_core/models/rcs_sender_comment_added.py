# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_sender import RcsSender


@model(init=False, kw_only=True)
class RcsSenderCommentAdded(Model):
    """Event ``RCS_SENDER_COMMENT_ADDED``."""

    type: Literal["RCS_SENDER_COMMENT_ADDED"]
    payload: RcsSender
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'RCS_SENDER_COMMENT_ADDED'), 'required'),
        ('payload', 'payload', ('model', 'RcsSender'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["RCS_SENDER_COMMENT_ADDED"],
            payload: RcsSender | Mapping[str, Any],
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
