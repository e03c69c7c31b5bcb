from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_test_number import RcsTestNumber


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsTestNumbers(Model):
    """Published as ``RcsTestNumbersDto``."""

    test_numbers: list[RcsTestNumber]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("test_numbers", "testNumbers", ("list", ("model", "RcsTestNumber")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            test_numbers: Sequence[RcsTestNumber | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
