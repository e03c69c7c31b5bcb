from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_brand_registration_process import RcsBrandRegistrationProcess
    from .rcs_brand_registration_status import RcsBrandRegistrationStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsBrandRegistration(Model):
    """Published as ``RcsBrandRegistrationDto``."""

    id: str
    status: RcsBrandRegistrationStatus
    registration: RcsBrandRegistrationProcess
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("status", "status", ("enum", "RcsBrandRegistrationStatus"), "required"),
        ("registration", "registration", ("model", "RcsBrandRegistrationProcess"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: RcsBrandRegistrationStatus | str,
            registration: RcsBrandRegistrationProcess | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
