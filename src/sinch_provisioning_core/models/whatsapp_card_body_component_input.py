from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCardBodyComponentInput(Model):
    """Published as ``WhatsappInputCardBodyComponentDto``."""

    type: Literal["BODY"]
    text: str
    """May hold variables; may be omitted in drafts. 1 to 160 characters."""

    examples: list[str] | Unset = UNSET
    """One example per variable in the text; optional without variables."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "BODY"), "required"),
        ("text", "text", ("limited", "str", (("minLength", 1), ("maxLength", 160))), "required", "draft-optional"),
        ("examples", "examples", ("list", ("limited", "str", (("minLength", 1),)))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BODY"],
            text: str,
            examples: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
