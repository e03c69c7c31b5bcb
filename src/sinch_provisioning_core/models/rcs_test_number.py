from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.timestamp import Timestamp

if TYPE_CHECKING:
    from .rcs_test_number_state import RcsTestNumberState


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsTestNumber(Model):
    """Published as ``RcsTestNumberStateDto``."""

    number: str
    state: RcsTestNumberState
    submitted: Timestamp
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("number", "number", "str", "required"),
        ("state", "state", ("enum", "RcsTestNumberState"), "required"),
        ("submitted", "submitted", "datetime", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: str,
            state: RcsTestNumberState | str,
            submitted: datetime | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
