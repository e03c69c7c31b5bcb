# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_operator import RcsOperator
    from .rcs_operator_status import RcsOperatorStatus
    from .whatsapp_country_code import WhatsAppCountryCode as RcsCountryCode


@model(init=False, kw_only=True)
class RcsCountryStatus(Model):
    """Item of ``country_status`` of ``RcsSender``. Published as ``RcsCountryStatusDto``."""

    country: RcsCountryCode
    status: RcsOperatorStatus
    operators: list[RcsOperator]

    __wire__ = (  # fmt: skip
        ('country', 'country', ('enum', 'RcsCountryCode'), 'required'),
        ('status', 'status', ('enum', 'RcsOperatorStatus'), 'required'),
        ('operators', 'operators', ('list', ('model', 'RcsOperator')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: RcsCountryCode | str,
            status: RcsOperatorStatus | str,
            operators: Sequence[RcsOperator | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
