# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_operator_status import RcsOperatorStatus


@model(init=False, kw_only=True)
class RcsOperator(Model):
    """Item of ``operators`` of ``RcsCountryStatus``. Published as ``RcsOperatorDto``."""

    name: str
    status: RcsOperatorStatus
    remark: str | Unset = UNSET
    modified: Timestamp | Unset = UNSET
    """When the operator last changed state."""

    __wire__ = (  # fmt: skip
        ('name', 'name', 'str', 'required'),
        ('status', 'status', ('enum', 'RcsOperatorStatus'), 'required'),
        ('remark', 'remark', 'str'),
        ('modified', 'modified', 'datetime'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            status: RcsOperatorStatus | str,
            remark: str | Unset = UNSET,
            modified: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
