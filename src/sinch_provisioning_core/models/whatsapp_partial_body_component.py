from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPartialBodyComponent(Model):
    """Published as ``WhatsappPartialBodyComponentDto``."""

    type: Literal["BODY"] | Unset = UNSET
    text: str | Unset = UNSET
    examples: list[str] | Unset = UNSET
    add_security_recommendation: bool | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "BODY")),
        ("text", "text", "str"),
        ("examples", "examples", ("list", "str")),
        ("add_security_recommendation", "addSecurityRecommendation", "bool"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BODY"] | Unset = UNSET,
            text: str | Unset = UNSET,
            examples: Sequence[str] | Unset = UNSET,
            add_security_recommendation: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
