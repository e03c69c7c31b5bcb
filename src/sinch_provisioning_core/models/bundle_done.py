from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .bundle import Bundle


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleDone(Model):
    """Event ``BUNDLE_DONE``."""

    type: Literal["BUNDLE_DONE"]
    """Always BUNDLE_DONE."""

    payload: Bundle
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "BUNDLE_DONE"), "required"),
        ("payload", "payload", ("model", "Bundle"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUNDLE_DONE"],
            payload: Bundle | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
