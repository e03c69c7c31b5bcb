from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsSenderUpdateInput(Model):
    """Published as ``RcsUpdateSenderInputDto``."""

    details: RcsSenderDetailsUpdateInput
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("details", "details", ("model", "RcsSenderDetailsUpdateInput"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: RcsSenderDetailsUpdateInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
