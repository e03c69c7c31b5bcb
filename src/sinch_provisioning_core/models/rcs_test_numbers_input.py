from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsTestNumbersInput(Model):
    """Published as ``RcsTestNumbersInputDto``."""

    test_numbers: list[str]
    """At most 20 tester requests a day and 200 in all. At most 200 items, each unique."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "test_numbers",
            "testNumbers",
            ("limited", ("list", "str"), (("maxItems", 200), ("uniqueItems", True))),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            test_numbers: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
