from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleSmsAppInput(Model):
    """Published as ``BundlesInputBundlesSmsAppDto``."""

    test: bool | Unset = UNSET
    """Ignored; scheduled for removal. Default: False. Deprecated."""

    name: str | Unset = UNSET
    """Falls back to the root name; one of the two is mandatory. 1 to 255 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("test", "test", "bool", "deprecated"),
        ("name", "name", ("limited", "str", (("minLength", 1), ("maxLength", 255)))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            test: bool | Unset = UNSET,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
