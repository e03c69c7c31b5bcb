from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_operator_status import RcsOperatorStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsOperator(Model):
    """Published as ``RcsOperatorDto``."""

    name: str
    status: RcsOperatorStatus
    remark: str | Unset = UNSET
    modified: Timestamp | Unset = UNSET
    """When the operator last changed state."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("name", "name", "str", "required"),
        ("status", "status", ("enum", "RcsOperatorStatus"), "required"),
        ("remark", "remark", "str"),
        ("modified", "modified", "datetime"),
    )

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
