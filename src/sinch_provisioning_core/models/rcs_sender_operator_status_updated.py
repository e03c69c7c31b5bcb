# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_operator_status import RcsOperatorStatus
    from .rcs_sender import RcsSender
    from .rcs_sender_operator_status_updated_operator import RcsSenderOperatorStatusUpdatedOperator
    from .whatsapp_country_code import WhatsAppCountryCode as RcsCountryCode


@model(init=False, kw_only=True)
class RcsSenderOperatorStatusUpdated(Model):
    """Event ``RCS_SENDER_OPERATOR_STATUS_UPDATED``."""

    type: Literal["RCS_SENDER_OPERATOR_STATUS_UPDATED"]
    payload: RcsSender
    operator: RcsSenderOperatorStatusUpdatedOperator
    operator_country: RcsCountryCode
    operator_previous_status: RcsOperatorStatus
    operator_current_status: RcsOperatorStatus
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'RCS_SENDER_OPERATOR_STATUS_UPDATED'), 'required'),
        ('payload', 'payload', ('model', 'RcsSender'), 'required'),
        ('operator', 'operator', ('enum', 'RcsSenderOperatorStatusUpdatedOperator'), 'required'),
        ('operator_country', 'operatorCountry', ('enum', 'RcsCountryCode'), 'required'),
        ('operator_previous_status', 'operatorPreviousStatus', ('enum', 'RcsOperatorStatus'), 'required'),
        ('operator_current_status', 'operatorCurrentStatus', ('enum', 'RcsOperatorStatus'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["RCS_SENDER_OPERATOR_STATUS_UPDATED"],
            payload: RcsSender | Mapping[str, Any],
            operator: RcsSenderOperatorStatusUpdatedOperator | str,
            operator_country: RcsCountryCode | str,
            operator_previous_status: RcsOperatorStatus | str,
            operator_current_status: RcsOperatorStatus | str,
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
