from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsEmailInput(Model):
    """Published as ``RcsEmailInputDto``."""

    label: str
    """At most 25 characters."""

    address: str
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("label", "label", ("limited", "str", (("minLength", 0), ("maxLength", 25))), "required"),
        ("address", "address", "str", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            address: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
