# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_supplier_details_google import RcsSupplierDetailsGoogle


@model(init=False, kw_only=True)
class RcsSupplierDetails(Model):
    """``supplier_details`` of ``RcsSender``. Published as ``RcsSupplierDetailsDto``."""

    google: RcsSupplierDetailsGoogle | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('google', 'google', ('model', 'RcsSupplierDetailsGoogle')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            google: RcsSupplierDetailsGoogle | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
