from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCopyCodeButtonInput(Model):
    """Published as ``WhatsappCopyCodeButtonInputDto``."""

    type: Literal["COPY_CODE"]
    example: str
    """1 to 20 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "COPY_CODE"), "required"),
        ("example", "example", ("limited", "str", (("minLength", 1), ("maxLength", 20))), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["COPY_CODE"],
            example: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
