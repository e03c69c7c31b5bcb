# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_sender import RcsSender
    from .rcs_sender_state import RcsSenderState


@model(init=False, kw_only=True)
class RcsSenderStatusUpdated(Model):
    """Event ``RCS_SENDER_STATUS_UPDATED``."""

    type: Literal["RCS_SENDER_STATUS_UPDATED"]
    payload: RcsSender
    previous_state: RcsSenderState
    current_state: RcsSenderState
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'RCS_SENDER_STATUS_UPDATED'), 'required'),
        ('payload', 'payload', ('model', 'RcsSender'), 'required'),
        ('previous_state', 'previousState', ('enum', 'RcsSenderState'), 'required'),
        ('current_state', 'currentState', ('enum', 'RcsSenderState'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["RCS_SENDER_STATUS_UPDATED"],
            payload: RcsSender | Mapping[str, Any],
            previous_state: RcsSenderState | str,
            current_state: RcsSenderState | str,
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
