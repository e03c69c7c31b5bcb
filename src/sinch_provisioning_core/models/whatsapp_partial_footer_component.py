from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPartialFooterComponent(Model):
    """Published as ``WhatsappPartialFooterComponentDto``."""

    type: Literal["FOOTER"] | Unset = UNSET
    text: str | Unset = UNSET
    code_expiration_minutes: int | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "FOOTER")),
        ("text", "text", "str"),
        ("code_expiration_minutes", "codeExpirationMinutes", "int"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["FOOTER"] | Unset = UNSET,
            text: str | Unset = UNSET,
            code_expiration_minutes: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
