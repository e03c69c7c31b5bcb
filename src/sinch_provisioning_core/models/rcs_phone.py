# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsPhone(Model):
    """Item of ``phones`` of ``RcsSenderDetailsBrand``. Published as ``RcsPhoneDto``."""

    label: str
    number: str
    """E.164, or digits with neither country code nor separators."""

    __wire__ = (  # fmt: skip
        ('label', 'label', 'str', 'required'),
        ('number', 'number', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            number: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
