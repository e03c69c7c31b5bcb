from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsPhoneInput(Model):
    """Published as ``RcsPhoneInputDto``."""

    label: str
    """At most 25 characters."""

    number: str
    """Either a national number without separators or a full E.164 number. 6 to 15 characters, matching
    ``^\\+?[\\d+\\s]{6,15}$``."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("label", "label", ("limited", "str", (("minLength", 0), ("maxLength", 25))), "required"),
        (
            "number",
            "number",
            ("limited", "str", (("minLength", 6), ("maxLength", 15), ("pattern", "^\\+?[\\d+\\s]{6,15}$"))),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            number: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
