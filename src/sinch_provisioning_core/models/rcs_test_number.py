# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp

if TYPE_CHECKING:
    from .rcs_test_number_state import RcsTestNumberState


@model(init=False, kw_only=True)
class RcsTestNumber(Model):
    """Answer of ``rcs.senders.get_test_number_state`` and ``rcs.senders.retry_test_number``. Published as
    ``RcsTestNumberStateDto``.
    """

    number: str
    state: RcsTestNumberState
    submitted: Timestamp

    __wire__ = (  # fmt: skip
        ('number', 'number', 'str', 'required'),
        ('state', 'state', ('enum', 'RcsTestNumberState'), 'required'),
        ('submitted', 'submitted', 'datetime', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: str,
            state: RcsTestNumberState | str,
            submitted: datetime | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
