from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_brand_registration_process_status import RcsBrandRegistrationProcessStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsBrandRegistrationProcess(Model):
    """Published as ``RcsBrandRegistrationProcessDto``."""

    id: str
    status: RcsBrandRegistrationProcessStatus
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("status", "status", ("enum", "RcsBrandRegistrationProcessStatus"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: RcsBrandRegistrationProcessStatus | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
