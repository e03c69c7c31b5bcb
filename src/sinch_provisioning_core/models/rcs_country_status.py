from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_country_code import RcsCountryCode
    from .rcs_operator import RcsOperator
    from .rcs_operator_status import RcsOperatorStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsCountryStatus(Model):
    """Published as ``RcsCountryStatusDto``."""

    country: RcsCountryCode
    status: RcsOperatorStatus
    operators: list[RcsOperator]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("country", "country", ("enum", "RcsCountryCode"), "required"),
        ("status", "status", ("enum", "RcsOperatorStatus"), "required"),
        ("operators", "operators", ("list", ("model", "RcsOperator")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            country: RcsCountryCode | str,
            status: RcsOperatorStatus | str,
            operators: Sequence[RcsOperator | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
