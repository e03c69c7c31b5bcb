from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppFooterComponentInput(Model):
    """Published as ``WhatsappFooterComponentInputDto``."""

    type: Literal["FOOTER"]
    text: str | Unset = UNSET
    """At most 60 characters."""

    code_expiration_minutes: int | Unset = UNSET
    """Minutes; AUTHENTICATION category only; adds an expiry text."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "FOOTER"), "required"),
        ("text", "text", ("limited", "str", (("maxLength", 60),))),
        ("code_expiration_minutes", "codeExpirationMinutes", "int"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["FOOTER"],
            text: str | Unset = UNSET,
            code_expiration_minutes: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
