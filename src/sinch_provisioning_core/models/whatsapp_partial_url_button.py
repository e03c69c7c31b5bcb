from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPartialUrlButton(Model):
    """Published as ``WhatsappPartialUrlButtonDto``."""

    type: Literal["URL"] | Unset = UNSET
    text: str | Unset = UNSET
    url: str | Unset = UNSET
    example: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "URL")),
        ("text", "text", "str"),
        ("url", "url", "str"),
        ("example", "example", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["URL"] | Unset = UNSET,
            text: str | Unset = UNSET,
            url: str | Unset = UNSET,
            example: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
