from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_waba_details import WhatsAppWabaDetails


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppWabaDetailsList(Model):
    """Published as ``WhatsappWabaDetailsListDto``."""

    wabas: list[WhatsAppWabaDetails]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("wabas", "wabas", ("list", ("model", "WhatsAppWabaDetails")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            wabas: Sequence[WhatsAppWabaDetails | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
