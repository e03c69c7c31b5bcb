# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_brand_registration_process_status import RcsBrandRegistrationProcessStatus


@model(init=False, kw_only=True)
class RcsBrandRegistrationProcess(Model):
    """``registration`` of ``RcsBrandRegistration``. Published as ``RcsBrandRegistrationProcessDto``."""

    id: str
    status: RcsBrandRegistrationProcessStatus

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('status', 'status', ('enum', 'RcsBrandRegistrationProcessStatus'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            status: RcsBrandRegistrationProcessStatus | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
