# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_test_number import RcsTestNumber


@model(init=False, kw_only=True)
class RcsTestNumbers(Model):
    """Answer of ``rcs.senders.add_test_numbers``. Published as ``RcsTestNumbersDto``."""

    test_numbers: list[RcsTestNumber]

    __wire__ = (  # fmt: skip
        ('test_numbers', 'testNumbers', ('list', ('model', 'RcsTestNumber')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            test_numbers: Sequence[RcsTestNumber | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
