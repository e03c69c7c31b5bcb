from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_waba_numbers import WhatsAppWabaNumbers


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppWabaDetails(Model):
    """Published as ``WhatsappWabaDetailsDto``."""

    id: str
    numbers: list[WhatsAppWabaNumbers]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("numbers", "numbers", ("list", ("model", "WhatsAppWabaNumbers")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            numbers: Sequence[WhatsAppWabaNumbers | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
