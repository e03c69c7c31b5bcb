"""An event that the description does not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from sinch_provisioning_core.runtime.model import Model

__all__ = ["UnknownEvent"]


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class UnknownEvent(Model):
    """An event with a trigger that this version does not know. ``to_dict()`` is the whole of it, as it came."""

    type: str
    """The trigger."""
    payload: Any
    """The resource that the event is about, as JSON."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", "str", "required"),
        ("payload", "payload", "any"),
    )

    if TYPE_CHECKING:

        def __init__(
            self, *, type: str, payload: Any = ..., additional_properties: Mapping[str, Any] | None = None
        ) -> None: ...
