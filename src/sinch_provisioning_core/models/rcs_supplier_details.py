from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_supplier_details_google import RcsSupplierDetailsGoogle


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsSupplierDetails(Model):
    """Published as ``RcsSupplierDetailsDto``."""

    google: RcsSupplierDetailsGoogle | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (("google", "google", ("model", "RcsSupplierDetailsGoogle")),)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            google: RcsSupplierDetailsGoogle | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
