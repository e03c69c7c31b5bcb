from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSolutionMetaApp(Model):
    """Published as ``WhatsappSolutionMetaAppDto``."""

    id: int
    """Set by the service."""

    name: str
    """Set by the service."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "int", "required", "read-only"),
        ("name", "name", "str", "required", "read-only"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
