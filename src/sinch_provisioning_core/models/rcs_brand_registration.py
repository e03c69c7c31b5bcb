# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_brand_registration_process import RcsBrandRegistrationProcess
    from .rcs_brand_registration_status import RcsBrandRegistrationStatus


@model(init=False, kw_only=True)
class RcsBrandRegistration(Model):
    """``brand_details`` of ``RcsSender``. Published as ``RcsBrandRegistrationDto``."""

    id: str
    status: RcsBrandRegistrationStatus
    registration: RcsBrandRegistrationProcess

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('status', 'status', ('enum', 'RcsBrandRegistrationStatus'), 'required'),
        ('registration', 'registration', ('model', 'RcsBrandRegistrationProcess'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: RcsBrandRegistrationStatus | str,
            registration: RcsBrandRegistrationProcess | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
