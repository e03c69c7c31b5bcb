# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsTestNumbersInput(Model):
    """Body of ``rcs.senders.add_test_numbers``. Published as ``RcsTestNumbersInputDto``."""

    test_numbers: list[str]
    """At most 20 tester requests a day and 200 in all. At most 200 items, each unique."""

    __wire__ = (  # fmt: skip
        ('test_numbers', 'testNumbers', ('limited', ('list', 'str'), (('maxItems', 200), ('uniqueItems', True))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            test_numbers: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
