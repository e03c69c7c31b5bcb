# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsEmail(Model):
    """Item of ``emails`` of ``RcsSenderDetailsBrand``. Published as ``RcsEmailDto``."""

    label: str
    address: str

    __wire__ = (  # fmt: skip
        ('label', 'label', 'str', 'required'),
        ('address', 'address', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            address: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
