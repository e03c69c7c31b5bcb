# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_sender_details_update_input import RcsSenderDetailsUpdateInput


@model(init=False, kw_only=True)
class RcsSenderUpdateInput(Model):
    """Body of ``rcs.senders.update``. Published as ``RcsUpdateSenderInputDto``."""

    details: RcsSenderDetailsUpdateInput

    __wire__ = (  # fmt: skip
        ('details', 'details', ('model', 'RcsSenderDetailsUpdateInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: RcsSenderDetailsUpdateInput | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
