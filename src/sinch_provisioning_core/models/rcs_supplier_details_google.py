# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class RcsSupplierDetailsGoogle(Model):
    """``google`` of ``RcsSupplierDetails``. Published as ``RcsSupplierDetailsGoogleDto``."""

    agent_id: str | Unset = UNSET
    brand_id: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('agent_id', 'agentId', 'str'),
        ('brand_id', 'brandId', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            agent_id: str | Unset = UNSET,
            brand_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
