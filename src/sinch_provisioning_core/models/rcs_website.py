# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsWebsite(Model):
    """Item of ``websites`` of ``RcsSenderDetailsBrand``. Published as ``RcsWebsiteDto``."""

    label: str
    url: str

    __wire__ = (  # fmt: skip
        ('label', 'label', 'str', 'required'),
        ('url', 'url', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            url: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
