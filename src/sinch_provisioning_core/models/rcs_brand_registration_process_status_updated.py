# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_brand_registration_process_status import RcsBrandRegistrationProcessStatus
    from .rcs_sender import RcsSender


@model(init=False, kw_only=True)
class RcsBrandRegistrationProcessStatusUpdated(Model):
    """Event ``RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED``."""

    type: Literal["RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"]
    payload: RcsSender
    status: RcsBrandRegistrationProcessStatus
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED'), 'required'),
        ('payload', 'payload', ('model', 'RcsSender'), 'required'),
        ('status', 'status', ('enum', 'RcsBrandRegistrationProcessStatus'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED"],
            payload: RcsSender | Mapping[str, Any],
            status: RcsBrandRegistrationProcessStatus | str,
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
