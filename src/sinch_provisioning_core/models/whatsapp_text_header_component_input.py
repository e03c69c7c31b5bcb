from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTextHeaderComponentInput(Model):
    """Published as ``WhatsappTextHeaderComponentInputDto``."""

    type: Literal["HEADER"]
    format: Literal["TEXT"]
    text: str
    """At most one header variable; may be omitted in drafts. 1 to 60 characters."""

    example: str | Unset = UNSET
    """Needed when the header text holds a variable. At least 1 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "HEADER"), "required"),
        ("format", "format", ("const", "TEXT"), "required"),
        ("text", "text", ("limited", "str", (("minLength", 1), ("maxLength", 60))), "required", "draft-optional"),
        ("example", "example", ("limited", "str", (("minLength", 1),))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: Literal["TEXT"],
            text: str,
            example: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
